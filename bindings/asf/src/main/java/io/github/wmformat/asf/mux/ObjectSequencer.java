package io.github.wmformat.asf.mux;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Takes media objects as they come and packs them in the order in which they are sent. Where no origin is given, the
 * first ones wait until the earliest of them is known: its stored time is the preroll exactly.
 */
final class ObjectSequencer {
    private static final long UNITS_PER_MILLISECOND = 10_000;
    private static final long MOST_STORED_MILLIS = 0xFFFFFFFFL;

    /** Bytes of first objects that are held back at most. */
    private static final long MOST_GATHERED = 16L << 20;

    private final Map<Integer, StreamQueue> queues = new HashMap<>();
    private final Interleaver interleaver;
    private final PacketPacker packer;
    private final PacketFiller filler;
    private final long preroll;
    private final long tolerance;
    private final List<MuxObject> gathered = new ArrayList<>();
    private OptionalLong origin;
    private long gatheredBytes;
    private long earliest = Long.MAX_VALUE;
    private long newest = Long.MIN_VALUE;

    /**
     * A sequencer; times are in units of 100 ns.
     *
     * @param queues one per stream
     * @param packer takes the objects in order
     * @param preroll added to all times
     * @param tolerance how far an object's time may lie before the newest
     * @param origin the time that counts as 0; empty for the earliest
     */
    ObjectSequencer(
            Collection<StreamQueue> queues, PacketPacker packer, long preroll, long tolerance, OptionalLong origin) {
        queues.forEach(queue -> this.queues.put(queue.number(), queue));
        this.interleaver = new Interleaver(queues, tolerance);
        this.packer = packer;
        this.filler = new PacketFiller(interleaver, packer);
        this.preroll = preroll;
        this.tolerance = tolerance;
        this.origin = origin;
    }

    void write(MuxObject object) throws IOException {
        StreamQueue queue = open(object.stream());
        if (newest != Long.MIN_VALUE && newest - object.time() > tolerance) {
            throw new LateObjectException(object, newest - object.time(), tolerance);
        }
        if (origin.isPresent()) {
            add(queue, object, origin.getAsLong());
        } else {
            gather(object);
        }
        newest = Math.max(newest, object.time());
        if (origin.isPresent()) {
            pack(false);
        } else if (newest - earliest >= tolerance || gatheredBytes > MOST_GATHERED) {
            addGathered();
            pack(false);
        }
    }

    private StreamQueue open(int stream) {
        StreamQueue queue = queues.get(stream);
        if (queue == null) {
            throw new IllegalArgumentException("there is no stream " + stream);
        }
        if (queue.ended()) {
            throw new IllegalStateException("stream " + stream + " has ended");
        }
        return queue;
    }

    private void gather(MuxObject object) {
        gathered.add(object);
        gatheredBytes += object.data().size();
        earliest = Math.min(earliest, object.time());
    }

    private void addGathered() {
        if (origin.isEmpty() && !gathered.isEmpty()) {
            origin = OptionalLong.of(earliest);
            gathered.forEach(object -> add(queue(object), object, earliest));
            gathered.clear();
        }
    }

    private StreamQueue queue(MuxObject object) {
        return queues.getOrDefault(object.stream(), queues.values().iterator().next());
    }

    private void add(StreamQueue queue, MuxObject object, long zero) {
        long storedTime = object.time() - zero + preroll;
        long millis = Math.floorDiv(storedTime, UNITS_PER_MILLISECOND);
        if (millis < 0 || millis > MOST_STORED_MILLIS) {
            throw new IllegalArgumentException("an object of stream " + object.stream() + " at " + millis
                    + " ms, preroll included: a file holds times from 0 to " + MOST_STORED_MILLIS + " ms");
        }
        interleaver.add(queue, object, storedTime);
    }

    /** A time as it is stored: preroll included, counted from the origin. */
    long stored(long time) {
        return time - origin.orElse(time) + preroll;
    }

    /** Says that a stream brings nothing more, so that the others need not wait for it. */
    void end(int stream) throws IOException {
        open(stream).end();
        if (origin.isPresent()) {
            pack(false);
        }
    }

    /** Packs all that is there, whatever may come. */
    void flush() throws IOException {
        addGathered();
        pack(true);
        packer.close();
    }

    private void pack(boolean drain) throws IOException {
        PendingObject next = interleaver.next(drain);
        while (next != null) {
            PendingObject object = filler.choose(next);
            packer.pack(object);
            if (object.done()) {
                interleaver.remove(object);
            }
            next = interleaver.next(drain);
        }
    }
}
