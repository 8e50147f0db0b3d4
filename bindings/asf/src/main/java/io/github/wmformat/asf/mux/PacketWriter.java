package io.github.wmformat.asf.mux;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Lays out data packets as Microsoft's runtime does: two bytes of error correction that are zero, a padding length in
 * every packet, neither packet length nor sequence, and in the payloads object numbers of one byte, offsets of four and
 * lengths of two.
 */
final class PacketWriter {
    /** Flag of a payload whose object is a key frame. */
    static final int KEY_FRAME = 0x80;

    /** Object size and presentation time, with which replicated data begins. */
    static final int REPLICATED_SIZE = 8;

    /** Bytes of a packet of several payloads before the first of them, with a padding length of one byte. */
    static final int HEAD_SIZE = 13;

    /** Bytes of a payload among others before its extension data: its fields, replicated data, and its length. */
    static final int PAYLOAD_HEAD_SIZE = 1 + 1 + Integer.BYTES + 1 + REPLICATED_SIZE + Short.BYTES;

    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int MOST_PAYLOADS = 63;
    private static final int ERROR_CORRECTION = 0x82;
    private static final int PROPERTY_FLAGS = 0x5D;
    private static final int MULTIPLE_PAYLOADS = 0x01;
    private static final int PADDING_IN_BYTE = 0x08;
    private static final int PADDING_IN_WORD = 0x10;
    private static final int LENGTHS_IN_WORDS = 0x80;
    private static final int MOST_IN_BYTE = 0xFF;

    /** Bytes that a packet of one payload does without: the number of payloads and the payload's length. */
    private static final int SAVED_BY_SINGLE = 1 + Short.BYTES;

    private final int packetSize;
    private final PendingObject[] objects = new PendingObject[MOST_PAYLOADS];
    private final int[] offsets = new int[MOST_PAYLOADS];
    private final int[] lengths = new int[MOST_PAYLOADS];
    private int count;
    private int used = HEAD_SIZE;

    PacketWriter(int packetSize) {
        this.packetSize = packetSize;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** How many payloads there are. */
    int count() {
        return count;
    }

    /** How many bytes of an object's data there is room for; below 0 where there is none for a payload. */
    int room(PendingObject object) {
        return count == MOST_PAYLOADS ? -1 : packetSize - used - PAYLOAD_HEAD_SIZE - object.extensionData.size();
    }

    /** Adds the object's next bytes. */
    void add(PendingObject object, int length) {
        objects[count] = object;
        offsets[count] = object.packed();
        lengths[count] = length;
        count++;
        used += PAYLOAD_HEAD_SIZE + object.extensionData.size() + length;
        object.pack(length);
    }

    /**
     * Writes the packet and begins an empty one.
     *
     * @param target receives it
     * @param at where it begins in the target
     * @param sendTime in milliseconds
     */
    void write(byte[] target, int at, long sendTime) {
        boolean single = count == 1;
        int padding = packetSize - used + (single ? SAVED_BY_SINGLE : 0);
        boolean paddingInByte = padding <= MOST_IN_BYTE;
        target[at] = (byte) ERROR_CORRECTION;
        target[at + 1] = 0;
        target[at + 2] = 0;
        target[at + 3] =
                (byte) ((paddingInByte ? PADDING_IN_BYTE : PADDING_IN_WORD) | (single ? 0 : MULTIPLE_PAYLOADS));
        target[at + 4] = (byte) PROPERTY_FLAGS;
        int next = at + 5;
        if (paddingInByte) {
            target[next++] = (byte) padding;
        } else {
            SHORT.set(target, next, (short) --padding);
            next += Short.BYTES;
        }
        INT.set(target, next, (int) sendTime);
        SHORT.set(target, next + Integer.BYTES, (short) 0);
        next += Integer.BYTES + Short.BYTES;
        if (!single) {
            target[next++] = (byte) (LENGTHS_IN_WORDS | count);
        }
        for (int i = 0; i < count; i++) {
            next = payload(i, !single, target, next);
        }
        Arrays.fill(target, next, at + packetSize, (byte) 0);
        Arrays.fill(objects, 0, count, null);
        count = 0;
        used = HEAD_SIZE;
    }

    /** Sets the duration of a packet written before, in milliseconds; the field holds 65,535 at most. */
    static void setDuration(byte[] target, int at, long duration) {
        SHORT.set(target, sendTimeAt(target, at) + Integer.BYTES, (short) Math.min(duration, 0xFFFF));
    }

    /** The send time, in milliseconds, of the packet that an array begins with. */
    static long sendTime(byte[] packet) {
        return (int) INT.get(packet, sendTimeAt(packet, 0)) & 0xFFFFFFFFL;
    }

    private static int sendTimeAt(byte[] packet, int at) {
        boolean paddingInByte = (packet[at + 3] & PADDING_IN_BYTE) != 0;
        return at + 5 + (paddingInByte ? 1 : Short.BYTES);
    }

    private int payload(int index, boolean withLength, byte[] target, int at) {
        PendingObject object = objects[index];
        int extensionSize = object.extensionData.size();
        target[at] = (byte) (object.stream | (object.keyFrame ? KEY_FRAME : 0));
        target[at + 1] = (byte) object.number;
        INT.set(target, at + 2, offsets[index]);
        target[at + 6] = (byte) (REPLICATED_SIZE + extensionSize);
        INT.set(target, at + 7, object.data.size());
        INT.set(target, at + 11, (int) object.storedTime);
        object.extensionData.copyTo(target, at + 15);
        int next = at + 15 + extensionSize;
        if (withLength) {
            SHORT.set(target, next, (short) lengths[index]);
            next += Short.BYTES;
        }
        object.data.slice(offsets[index], lengths[index]).copyTo(target, next);
        return next + lengths[index];
    }
}
