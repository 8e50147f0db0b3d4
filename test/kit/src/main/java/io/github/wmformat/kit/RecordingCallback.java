package io.github.wmformat.kit;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.HResult;
import io.github.wmformat.INSSBuffer;
import io.github.wmformat.IWMReaderCallback;
import io.github.wmformat.IWMReaderCallbackAdvanced;
import io.github.wmformat.WMT_STATUS;
import io.github.wmformat.WMT_STREAM_SELECTION;
import io.github.wmformat.WM_MEDIA_TYPE;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A program's callback of the asynchronous reader that keeps all that it is told, in order. */
public final class RecordingCallback implements IWMReaderCallback, IWMReaderCallbackAdvanced {
    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final long POLL_MILLISECONDS = 100;

    private final List<Event> events = new ArrayList<>();

    /** One call. */
    public sealed interface Event {
        /** The thread that called. */
        Thread thread();

        /** The context that came with it. */
        long context();
    }

    /** OnStatus. */
    public record Status(
            WMT_STATUS status, HResult hresult, @Nullable AttributeValue value, long context, Thread thread)
            implements Event {}

    /** OnSample, or OnStreamSample where {@code stored} is true; {@code number} is the output's or the stream's. */
    public record Delivered(
            boolean stored, int number, long time, long duration, int flags, int size, long context, Thread thread)
            implements Event {}

    /** OnTime. */
    public record Time(long time, long context, Thread thread) implements Event {}

    /** A callback that should not have come. */
    public record Unwanted(String method, long context, Thread thread) implements Event {}

    /** A callback that has heard nothing yet. */
    public RecordingCallback() {}

    @Override
    public void onStatus(WMT_STATUS status, HResult hr, @Nullable AttributeValue value, long context) {
        add(new Status(status, hr, value, context, Thread.currentThread()));
    }

    @Override
    public void onSample(
            int outputNum, long sampleTime, long sampleDuration, int flags, INSSBuffer sample, long context) {
        add(delivered(false, outputNum, sampleTime, sampleDuration, flags, sample, context));
    }

    @Override
    public void onStreamSample(
            int streamNum, long sampleTime, long sampleDuration, int flags, INSSBuffer sample, long context) {
        add(delivered(true, streamNum, sampleTime, sampleDuration, flags, sample, context));
    }

    private static Delivered delivered(
            boolean stored, int number, long time, long duration, int flags, INSSBuffer sample, long context) {
        int size = sample.getBufferAndLength().remaining();
        return new Delivered(stored, number, time, duration, flags, size, context, Thread.currentThread());
    }

    @Override
    public void onTime(long currentTime, long context) {
        add(new Time(currentTime, context, Thread.currentThread()));
    }

    @Override
    public void onStreamSelection(int[] streamNumbers, List<WMT_STREAM_SELECTION> selections, long context) {
        add(new Unwanted("OnStreamSelection", context, Thread.currentThread()));
    }

    @Override
    public void onOutputPropsChanged(int outputNum, WM_MEDIA_TYPE mediaType, long context) {
        add(new Unwanted("OnOutputPropsChanged", context, Thread.currentThread()));
    }

    @Override
    public INSSBuffer allocateForStream(int streamNum, int size, long context) {
        add(new Unwanted("AllocateForStream", context, Thread.currentThread()));
        return new ProgramBuffer(size);
    }

    @Override
    public INSSBuffer allocateForOutput(int outputNum, int size, long context) {
        add(new Unwanted("AllocateForOutput", context, Thread.currentThread()));
        return new ProgramBuffer(size);
    }

    private synchronized void add(Event event) {
        events.add(event);
        notifyAll();
    }

    /** All that was told so far. */
    public synchronized List<Event> events() {
        return List.copyOf(events);
    }

    /** The samples so far. */
    public List<Delivered> samples() {
        return events().stream()
                .filter(Delivered.class::isInstance)
                .map(Delivered.class::cast)
                .toList();
    }

    /** The statuses so far, without what came with them. */
    public List<WMT_STATUS> statuses() {
        return events().stream()
                .filter(Status.class::isInstance)
                .map(event -> ((Status) event).status())
                .toList();
    }

    /** Waits for the status to have come so many times in all. */
    public Status await(WMT_STATUS status, int times) {
        return (Status)
                await(event -> event instanceof Status one && one.status().equals(status), times, status);
    }

    /** Waits for the status. */
    public Status await(WMT_STATUS status) {
        return await(status, 1);
    }

    /** Waits for OnTime to have come so many times in all. */
    public Time awaitTime(int times) {
        return (Time) await(Time.class::isInstance, times, "OnTime");
    }

    /** Waits for a sample. */
    public Delivered awaitSample() {
        return (Delivered) await(Delivered.class::isInstance, 1, "a sample");
    }

    private synchronized Event await(Predicate<Event> wanted, int times, Object name) {
        long end = System.nanoTime() + LIMIT.toNanos();
        List<Event> found = events.stream().filter(wanted).toList();
        try {
            while (found.size() < times && System.nanoTime() < end) {
                wait(POLL_MILLISECONDS);
                found = events.stream().filter(wanted).toList();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
        if (found.size() < times) {
            throw new AssertionError(name + " did not come " + times + " times; there came " + events);
        }
        return found.get(times - 1);
    }
}
