package io.github.wmformat.asf.mux;

import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.StreamKind;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** One stream's media objects that wait for their turn, and what the header will say about those gone by. */
final class StreamQueue {
    private static final long NONE = Long.MIN_VALUE;

    private final AsfStream stream;
    private final LeakyBucket bucket;
    private final Deque<PendingObject> waiting = new ArrayDeque<>();
    private boolean ended;
    private int count;
    private int largest;
    private long lastTime = NONE;
    private long lastGap;
    private long end;

    StreamQueue(AsfStream stream, LeakyBucket bucket) {
        this.stream = stream;
        this.bucket = bucket;
    }

    int number() {
        return stream.number();
    }

    /** Takes an object; times are in units of 100 ns, preroll included. */
    void add(MuxObject object, long storedTime, long sequence) {
        boolean splittable = stream.kind() != StreamKind.AUDIO;
        waiting.add(new PendingObject(object, ++count, storedTime, splittable, bucket, sequence));
        largest = Math.max(largest, object.data().size());
        noteTime(storedTime, object.duration());
    }

    /** An object that does not tell its duration lasts as long as the one before it took. */
    private void noteTime(long storedTime, long duration) {
        if (lastTime != NONE && storedTime > lastTime) {
            lastGap = storedTime - lastTime;
        }
        lastTime = Math.max(lastTime, storedTime);
        end = Math.max(end, storedTime + (duration < 0 ? lastGap : duration));
    }

    /** The object to go next, or null. */
    @Nullable
    PendingObject head() {
        return waiting.peek();
    }

    void removeHead() {
        waiting.remove();
    }

    /** Says that nothing more comes. */
    void end() {
        ended = true;
    }

    boolean ended() {
        return ended;
    }

    /** The earliest send time of an object yet to come, if none is presented before a stored time. */
    long earliest(long storedTime) {
        return bucket.earliest(storedTime);
    }

    /** Bytes of the largest object. */
    int largest() {
        return largest;
    }

    /** When the last object has been presented, in units of 100 ns, preroll included; 0 without objects. */
    long presentedBy() {
        return end;
    }
}
