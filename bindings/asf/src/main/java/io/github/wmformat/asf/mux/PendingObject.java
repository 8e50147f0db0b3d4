package io.github.wmformat.asf.mux;

import io.github.wmformat.asf.bytes.Bytes;

/** A media object on its way into packets: when it is to be sent, and how much of it is packed already. */
final class PendingObject {
    private static final long UNITS_PER_SECOND = 10_000_000;

    /** The stream number with the key-frame flag, as a payload begins. */
    final int streamByte;

    /** The media object number as stored. */
    final int number;

    /** The presentation time as stored, in milliseconds. */
    final long storedTime;

    final boolean splittable;
    final Bytes data;
    final Bytes extensionData;

    private final long sendTime;
    private final long bytesPerSecond;
    private int packed;
    private boolean begun;

    /**
     * An object.
     *
     * @param sendTime when to send its first byte, in units of 100 ns
     * @param bytesPerSecond how fast to send it, 0 for all at once
     * @param splittable whether to fill a packet up with a part of it even where another packet could hold all of it
     */
    PendingObject(
            MuxObject object,
            int number,
            long storedTime,
            long sendTime,
            long bytesPerSecond,
            boolean splittable) {
        this.streamByte = object.stream() | (object.keyFrame() ? PacketWriter.KEY_FRAME : 0);
        this.number = number;
        this.storedTime = storedTime;
        this.data = object.data();
        this.extensionData = object.extensionData();
        this.sendTime = sendTime;
        this.bytesPerSecond = bytesPerSecond;
        this.splittable = splittable;
    }

    /** When to send its next byte, in units of 100 ns. */
    long nextSendTime() {
        return bytesPerSecond == 0 ? sendTime : sendTime + packed * UNITS_PER_SECOND / bytesPerSecond;
    }

    int packed() {
        return packed;
    }

    int left() {
        return data.size() - packed;
    }

    void pack(int length) {
        packed += length;
        begun = true;
    }

    /** Whether all of it is packed; an object without bytes needs a payload as well. */
    boolean done() {
        return begun && packed == data.size();
    }
}
