package io.github.wmformat.asf.mux;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Gives the media objects of all streams in the order of their send times. An object goes out once no stream can still
 * bring one that is to be sent before it: each stream has one waiting, has ended, or may not fall so far behind.
 */
final class Interleaver {
    /** Waiting bytes beyond which objects go out although others may come that should have gone before them. */
    private static final long MOST_WAITING = 64L << 20;

    /** What an object costs here beside its bytes. */
    private static final int OBJECT_COST = 200;

    private final List<StreamQueue> queues;
    private final long tolerance;
    private long newest = Long.MIN_VALUE / 2;
    private long waitingBytes;
    private long sequence;

    /**
     * An interleaver.
     *
     * @param queues one per stream
     * @param tolerance how far an object's time may lie before the newest, in units of 100 ns
     */
    Interleaver(Collection<StreamQueue> queues, long tolerance) {
        this.queues = new ArrayList<>(queues);
        this.tolerance = tolerance;
    }

    void add(StreamQueue queue, MuxObject object, long storedTime) {
        queue.add(object, storedTime, sequence++);
        newest = Math.max(newest, storedTime);
        waitingBytes += OBJECT_COST + object.data().size();
    }

    /**
     * The object whose next byte is due first, or null where it is better to wait.
     *
     * @param drain whether nothing more comes
     */
    @Nullable
    PendingObject next(boolean drain) {
        PendingObject first = null;
        long bound = Long.MAX_VALUE;
        for (int i = 0; i < queues.size(); i++) {
            StreamQueue queue = queues.get(i);
            PendingObject head = queue.head();
            if (head == null) {
                bound = queue.ended() ? bound : Math.min(bound, queue.earliest(newest - tolerance));
            } else if (first == null || head.isBefore(first)) {
                first = head;
            }
        }
        boolean ready = first != null && (drain || first.nextSendTime() <= bound || waitingBytes > MOST_WAITING);
        return ready ? first : null;
    }

    /** Of the objects that are next in their streams, the one due first of those that fulfil a condition; or null. */
    @Nullable
    PendingObject first(Predicate<PendingObject> condition) {
        PendingObject first = null;
        for (int i = 0; i < queues.size(); i++) {
            PendingObject head = queues.get(i).head();
            if (head != null && condition.test(head) && (first == null || head.isBefore(first))) {
                first = head;
            }
        }
        return first;
    }

    /** Takes an object out that is packed. */
    void remove(PendingObject object) {
        waitingBytes -= OBJECT_COST + object.data.size();
        for (StreamQueue queue : queues) {
            if (queue.head() == object) {
                queue.removeHead();
                return;
            }
        }
    }
}
