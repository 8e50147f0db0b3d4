package io.github.wmformat.fuzz;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;

/** Exercises mutants and says what is wrong: a foreign exception, too much memory, too much time. */
public final class MutantCheck {
    /**
     * What reading a file in every way may allocate: each way holds its bytes some times over, and a first fragment's
     * buffer is at most 64 times the fragment.
     */
    private static final long FIXED_MEMORY = 64L << 20;

    private static final long MEMORY_PER_BYTE = 400;

    private static final long FIXED_TIME = 2_000_000_000L;
    private static final long TIME_PER_BYTE = 20_000L;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private long mostMemoryPerByte;
    private long mostTime;

    /** No mutants yet. */
    public MutantCheck() {}

    /** Exercises a file; null if all is well. */
    public @Nullable String finding(byte[] mutant) {
        long memory = threads.getCurrentThreadAllocatedBytes();
        long time = threads.getCurrentThreadCpuTime();
        try {
            Exercise.file(mutant);
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError failure) {
            return failure + " at " + place(failure);
        }
        return excess(
                mutant.length,
                threads.getCurrentThreadAllocatedBytes() - memory,
                threads.getCurrentThreadCpuTime() - time);
    }

    private static String place(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? "an unknown place" : trace[0].toString();
    }

    private @Nullable String excess(int size, long memory, long time) {
        mostMemoryPerByte = Math.max(mostMemoryPerByte, memory / Math.max(1, size));
        mostTime = Math.max(mostTime, time);
        if (memory > FIXED_MEMORY + size * MEMORY_PER_BYTE) {
            return memory + " bytes allocated for a file of " + size;
        }
        return time > FIXED_TIME + size * TIME_PER_BYTE ? time / 1_000_000 + " ms for a file of " + size : null;
    }

    /** The most memory and time that one mutant took so far. */
    public String most() {
        return mostMemoryPerByte + " bytes allocated per byte of file, " + mostTime / 1_000_000 + " ms";
    }
}
