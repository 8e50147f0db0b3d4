package io.github.wmformat.asf.packet;

import io.github.wmformat.asf.Losses;

/** Adds up what a reader could not deliver. */
public final class LossCounter {
    private long packets;
    private long objects;
    private long bytes;
    private boolean truncated;

    /** Counts a packet that broke off. */
    public void packet() {
        packets++;
    }

    /** Notes that the last packet is cut off. */
    public void truncation() {
        truncated = true;
    }

    void object() {
        objects++;
    }

    void bytes(long count) {
        bytes += count;
    }

    /** The sums so far. */
    public Losses sums() {
        return new Losses(packets, objects, bytes, truncated);
    }
}
