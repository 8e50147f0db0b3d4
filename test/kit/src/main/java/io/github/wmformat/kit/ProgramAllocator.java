package io.github.wmformat.kit;

import io.github.wmformat.ComException;
import io.github.wmformat.INSSBuffer;
import io.github.wmformat.IWMReaderAllocatorEx;
import io.github.wmformat.ResultCodes;
import java.util.ArrayList;
import java.util.List;

/** A program's allocator that keeps what it was asked for and what it gave. */
public final class ProgramAllocator implements IWMReaderAllocatorEx {
    private final boolean failing;
    private final List<Request> requests = new ArrayList<>();

    /**
     * One call.
     *
     * @param stream whether a stream's buffer was asked for, not an output's
     * @param number the stream's or output's number
     * @param size bytes
     * @param flags of WM_SF_TYPE
     * @param time 100 ns
     * @param duration 100 ns
     * @param context of the program
     * @param buffer what was given
     */
    public record Request(
            boolean stream,
            int number,
            int size,
            int flags,
            long time,
            long duration,
            long context,
            ProgramBuffer buffer) {}

    private ProgramAllocator(boolean failing) {
        this.failing = failing;
    }

    /** An allocator that gives buffers of exactly the size that is asked for. */
    public static ProgramAllocator exact() {
        return new ProgramAllocator(false);
    }

    /** An allocator that has no memory. */
    public static ProgramAllocator failing() {
        return new ProgramAllocator(true);
    }

    @Override
    public INSSBuffer allocateForStreamEx(
            int streamNum, int size, int flags, long sampleTime, long sampleDuration, long context) {
        return allocate(true, streamNum, size, flags, sampleTime, sampleDuration, context);
    }

    @Override
    public INSSBuffer allocateForOutputEx(
            int outputNum, int size, int flags, long sampleTime, long sampleDuration, long context) {
        return allocate(false, outputNum, size, flags, sampleTime, sampleDuration, context);
    }

    private synchronized INSSBuffer allocate(
            boolean stream, int number, int size, int flags, long time, long duration, long context) {
        var buffer = new ProgramBuffer(size);
        requests.add(new Request(stream, number, size, flags, time, duration, context, buffer));
        if (failing) {
            throw new ComException(ResultCodes.E_FAIL, "IWMReaderAllocatorEx", "Allocate", "as the test wants it");
        }
        return buffer;
    }

    /** The calls so far. */
    public synchronized List<Request> requests() {
        return List.copyOf(requests);
    }
}
