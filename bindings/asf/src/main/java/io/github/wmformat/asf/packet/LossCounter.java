package io.github.wmformat.asf.packet;

import io.github.wmformat.asf.Damage;
import io.github.wmformat.asf.Losses;
import io.github.wmformat.asf.bytes.Limits;
import java.util.ArrayList;
import java.util.List;

/** Adds up what a reader could not deliver, and remembers the first places. */
final class LossCounter {
    private final List<Damage> places = new ArrayList<>();
    private long packets;
    private long objects;
    private long bytes;
    private boolean truncated;

    /** Counts a packet that broke off. */
    void packet(long packet, String problem) {
        packets++;
        place(new Damage(packet, 0, problem));
    }

    /** Notes bytes between packets that are none. */
    void stray(long packet, long count) {
        place(new Damage(packet, 0, count + " bytes that are no packet"));
    }

    /** Notes that the last packet is cut off. */
    void truncation() {
        truncated = true;
    }

    void object(int stream, long packet) {
        objects++;
        place(new Damage(packet, stream, "a media object is not whole"));
    }

    void bytes(long count) {
        bytes += count;
    }

    private void place(Damage damage) {
        if (places.size() < Limits.DAMAGE_PLACES) {
            places.add(damage);
        }
    }

    /** The sums so far. */
    Losses sums() {
        return new Losses(packets, objects, bytes, truncated);
    }

    /** The first places. */
    List<Damage> places() {
        return List.copyOf(places);
    }
}
