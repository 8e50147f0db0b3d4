package io.github.wmformat.asf.packet;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Bytes;
import java.nio.ByteBuffer;

/**
 * A window on one data packet that steps from payload to payload without allocating for them. A compressed payload
 * counts as as many payloads as there are media objects in it.
 */
public final class Packet {
    /** Size of a payload's media object where the payload does not tell it. */
    public static final long UNKNOWN_SIZE = -1;

    private static final int ERROR_CORRECTION_PRESENT = 0x80;
    private static final int ERROR_CORRECTION_LENGTH_TYPE = 0x60;
    private static final int OPAQUE_DATA = 0x10;
    private static final int ERROR_CORRECTION_LENGTH = 0x0F;
    private static final int MULTIPLE_PAYLOADS = 1;
    private static final int PAYLOAD_COUNT = 0x3F;
    private static final int KEY_FRAME = 0x80;

    /** Replicated data of this length marks a compressed payload. */
    private static final int COMPRESSED = 1;

    /** Object size and presentation time, with which other replicated data begins. */
    private static final int REPLICATED_SIZE = 8;

    private final ByteWindow window;
    private final PacketFields in = new PacketFields();
    private ByteBuffer buffer;
    private int end;
    private int propertyFlags;
    private int payloadLengthType;
    private int payloadsLeft;
    private boolean opaque;
    private long padding;
    private long sendTime;
    private int duration;

    private int stream;
    private boolean keyFrame;
    private int number;
    private long objectOffset;
    private long objectSize;
    private long time;
    private int extensionStart;
    private int extensionSize;
    private int start;
    private int length;
    private int compressedAt;
    private int compressedEnd;
    private int timeDelta;

    /** A packet that is not open yet; its bytes will be those of the window. */
    Packet(ByteWindow window) {
        this.window = window;
        this.buffer = window.buffer();
    }

    /**
     * Begins a packet.
     *
     * @param at where it begins in the file; its bytes are in the window
     * @param available how many of its bytes are there: less than its size at the end of a file cut off
     * @param size of the packet
     */
    void open(long at, int available, int size) throws AsfException {
        buffer = window.buffer();
        int from = window.index(at);
        in.open(buffer, from, available, at);
        payloadsLeft = 0;
        compressedAt = 0;
        compressedEnd = 0;
        opaque = false;
        padding = 0;
        sendTime = 0;
        duration = 0;
        int flags = in.u8();
        if ((flags & ERROR_CORRECTION_PRESENT) != 0) {
            if ((flags & ERROR_CORRECTION_LENGTH_TYPE) != 0) {
                throw in.malformed("error correction length type " + (flags >> 5 & 3));
            }
            in.skip(flags & ERROR_CORRECTION_LENGTH);
            if ((flags & OPAQUE_DATA) != 0) {
                opaque = true;
                return;
            }
            flags = in.u8();
        }
        openPayloads(flags, from, size);
    }

    private void openPayloads(int flags, int from, int size) throws AsfException {
        propertyFlags = in.u8();
        long packetLength = in.variable(flags >> 5);
        in.variable(flags >> 1);
        padding = in.variable(flags >> 3);
        sendTime = in.u32();
        duration = in.u16();
        end = from + used(packetLength, padding, size);
        boolean multiple = (flags & MULTIPLE_PAYLOADS) != 0;
        int count = multiple ? in.u8() : 1;
        payloadLengthType = count >> 6;
        if (multiple && payloadLengthType == 0) {
            throw in.malformed("several payloads without lengths");
        }
        if (!multiple) {
            payloadLengthType = 0;
        }
        payloadsLeft = count & PAYLOAD_COUNT;
    }

    /**
     * Bytes before the padding. A packet length is told by few writers, and not all count the padding in it: one that
     * together with the padding makes up the packet does not.
     */
    private int used(long packetLength, long padding, int size) throws AsfException {
        long whole = packetLength == 0 ? size : packetLength;
        long used = whole + padding == size ? whole : whole - padding;
        if (whole > size || used < 0) {
            throw in.malformed("packet length " + packetLength + ", padding " + padding + " in " + size + " bytes");
        }
        return (int) used;
    }

    /**
     * Steps to the next payload.
     *
     * @return whether there is one
     * @throws AsfException if it does not fit into the packet
     */
    public boolean next() throws AsfException {
        while (compressedAt == compressedEnd) {
            if (payloadsLeft == 0) {
                return false;
            }
            payloadsLeft--;
            if (!readPayload()) {
                return true;
            }
        }
        nextCompressed();
        return true;
    }

    /** Steps to the next payload without stepping into compressed ones, where only its own fields matter. */
    boolean skip() throws AsfException {
        if (payloadsLeft == 0) {
            return false;
        }
        payloadsLeft--;
        readPayload();
        return true;
    }

    /** Reads a payload's fields and tells whether it is a compressed one. */
    private boolean readPayload() throws AsfException {
        boolean compressed = readObjectFields();
        length = readLength();
        start = in.position();
        in.skip(length);
        if (compressed) {
            objectOffset = 0;
            compressedAt = start;
            compressedEnd = start + length;
            number--;
            time -= timeDelta;
        }
        return compressed;
    }

    private boolean readObjectFields() throws AsfException {
        int flags = in.u8();
        stream = flags & ~KEY_FRAME;
        if (stream == 0) {
            throw in.malformed("a payload of stream 0");
        }
        keyFrame = (flags & KEY_FRAME) != 0;
        number = (int) in.variable(propertyFlags >> 4);
        objectOffset = in.variable(propertyFlags >> 2);
        long replicated = in.variable(propertyFlags);
        if (replicated == COMPRESSED) {
            time = objectOffset;
            timeDelta = in.u8();
            extensionSize = 0;
            return true;
        }
        readReplicated(replicated);
        return false;
    }

    /** The time of the first payload, of which only the fields need be there; false if it tells none. */
    boolean readFirstTime() throws AsfException {
        if (payloadsLeft == 0) {
            return false;
        }
        payloadsLeft = 0;
        return readObjectFields() || objectSize != UNKNOWN_SIZE;
    }

    private void readReplicated(long replicated) throws AsfException {
        extensionSize = 0;
        if (replicated == 0) {
            objectSize = UNKNOWN_SIZE;
            time = 0;
            return;
        }
        if (replicated < REPLICATED_SIZE) {
            throw in.malformed("replicated data of " + replicated + " bytes");
        }
        objectSize = in.u32();
        time = in.u32();
        extensionStart = in.position();
        in.skip(replicated - REPLICATED_SIZE);
        extensionSize = in.position() - extensionStart;
    }

    private int readLength() throws AsfException {
        long told = payloadLengthType == 0 ? (long) end - in.position() : in.variable(payloadLengthType);
        if (told < 0 || told > end - in.position()) {
            throw in.malformed("a payload of " + told + " bytes, " + (end - in.position()) + " left");
        }
        return (int) told;
    }

    private void nextCompressed() throws AsfException {
        int size = buffer.get(compressedAt) & 0xFF;
        if (size > compressedEnd - compressedAt - 1) {
            throw in.malformed("an object of " + size + " bytes at the end of a compressed payload");
        }
        start = compressedAt + 1;
        length = size;
        objectSize = size;
        number = number + 1 & numberMask();
        time += timeDelta;
        compressedAt = start + size;
    }

    /** Whether the packet has other contents than payloads. */
    boolean opaque() {
        return opaque;
    }

    /** Bytes behind the payloads that mean nothing, as told. */
    long padding() {
        return padding;
    }

    /** When the packet is to be sent, in milliseconds. */
    public long sendTime() {
        return sendTime;
    }

    /** How long the packet's contents last, in milliseconds. */
    int duration() {
        return duration;
    }

    /** The stream of the payload. */
    public int stream() {
        return stream;
    }

    /** The key-frame flag of the payload. */
    public boolean keyFrame() {
        return keyFrame;
    }

    /** The number of the payload's media object. */
    public int number() {
        return number;
    }

    /** The bits that a media object number has in this packet; 0 if there are no numbers. */
    int numberMask() {
        return switch (propertyFlags >> 4 & 3) {
            case 0 -> 0;
            case 1 -> 0xFF;
            case 2 -> 0xFFFF;
            default -> -1;
        };
    }

    /** Where the payload's bytes belong in the media object. */
    public long objectOffset() {
        return objectOffset;
    }

    /** Bytes of the whole media object, or {@link #UNKNOWN_SIZE}. */
    public long objectSize() {
        return objectSize;
    }

    /** Whether the payload is the first of its media object, and tells about it. */
    public boolean beginsObject() {
        return objectOffset == 0 && objectSize != UNKNOWN_SIZE;
    }

    /** The presentation time as stored, preroll included, in milliseconds. */
    public long time() {
        return time;
    }

    /** Bytes of the payload. */
    int length() {
        return length;
    }

    /** Tells how many bytes of the following packets will be wanted. */
    void expect(long bytes) {
        window.expect(bytes);
    }

    /** Copies the payload's bytes. */
    void copyTo(byte[] target, int at) {
        buffer.get(start, target, at, length);
    }

    /** A copy of the payload's bytes. */
    Bytes data() {
        return copy(start, length);
    }

    /** A copy of the payload extension data. */
    public Bytes extension() {
        return extensionSize == 0 ? Bytes.EMPTY : copy(extensionStart, extensionSize);
    }

    private Bytes copy(int from, int size) {
        byte[] copy = new byte[size];
        buffer.get(from, copy);
        return Bytes.view(copy, 0, size);
    }
}
