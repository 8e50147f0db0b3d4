package io.github.wmformat.asf.mux;

import io.github.wmformat.asf.bytes.Bytes;

/** A media object on its way into packets: when it is to be sent, and how much of it is packed already. */
final class PendingObject {
    private static final long UNITS_PER_MILLISECOND = 10_000;

    final int stream;
    final boolean keyFrame;

    /** The media object number, of which the lowest byte is stored. */
    final int number;

    /** The presentation time as stored, in milliseconds. */
    final long storedTime;

    /** Whether to fill a packet up with a part of it even where another packet could hold all of it. */
    final boolean splittable;

    final Bytes data;
    final Bytes extensionData;

    private final LeakyBucket bucket;
    private final long readyTime;
    private final long sendTime;
    private final long sequence;
    private int packed;
    private boolean begun;

    /**
     * An object, which is put into its stream's bucket.
     *
     * @param time of presentation as stored, in units of 100 ns
     * @param sequence counts the objects of all streams as they came
     */
    PendingObject(MuxObject object, int number, long time, boolean splittable, LeakyBucket bucket, long sequence) {
        this.stream = object.stream();
        this.keyFrame = object.keyFrame();
        this.number = number;
        this.storedTime = Math.floorDiv(time, UNITS_PER_MILLISECOND);
        this.splittable = splittable;
        this.data = object.data();
        this.extensionData = object.extensions().stored();
        this.bucket = bucket;
        this.readyTime = bucket.lastSendTime();
        this.sendTime = bucket.add(time, data.size());
        this.sequence = sequence;
    }

    /** How long before its presentation it may be sent, in units of 100 ns. */
    long window() {
        return bucket.window();
    }

    /** The send time of the object before it in its stream, in units of 100 ns: from then on nothing stands before it. */
    long readyTime() {
        return readyTime;
    }

    /** When to send its next byte, in units of 100 ns. */
    long nextSendTime() {
        return sendTime + bucket.duration(packed);
    }

    /** Whether its next byte is due before that of another; of two due at once the one that came first is. */
    boolean isBefore(PendingObject other) {
        long mine = nextSendTime();
        long others = other.nextSendTime();
        return mine < others || (mine == others && sequence < other.sequence);
    }

    /** How many of its bytes are packed. */
    int packed() {
        return packed;
    }

    /** How many of its bytes are not packed. */
    int left() {
        return data.size() - packed;
    }

    /** Counts bytes as packed. */
    void pack(int length) {
        packed += length;
        begun = true;
    }

    /** Whether a payload holds its first byte, or says that it has none. */
    boolean begun() {
        return begun;
    }

    /** Whether all of it is packed; an object without bytes needs a payload as well. */
    boolean done() {
        return begun && packed == data.size();
    }
}
