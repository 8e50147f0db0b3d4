package io.github.wmformat.fuzz;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes mutants through the doors and says what is wrong: a foreign exception, too much memory, too much time. */
public final class MutantCheck {
    private static final long FIXED_TIME = 1_000_000_000L;
    private static final long TIME_PER_BYTE = 5_000L;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final List<Doors.Visit> doors;
    private final Map<String, Most> most = new TreeMap<>();

    /** No mutants yet; a folder for the files that doors write. */
    public MutantCheck(Path folder) {
        doors = Doors.all(folder);
        doors.forEach(visit -> most.put(visit.name(), new Most()));
    }

    private static final class Most {
        private long visits;
        private long refused;
        private long memory;
        private long time;
        private long allTime;

        void note(int moreRefused, long moreMemory, long moreTime) {
            visits++;
            refused += moreRefused;
            memory = Math.max(memory, moreMemory);
            time = Math.max(time, moreTime);
            allTime += moreTime;
        }
    }

    /** Takes a mutant through the doors that are its seed's turn; null if all is well. */
    public @Nullable String finding(byte[] mutant, long seed) {
        for (Doors.Visit visit : doors) {
            if (seed % visit.every() == 0) {
                String finding = finding(mutant, visit);
                if (finding != null) {
                    return visit.name() + ": " + finding;
                }
            }
        }
        return null;
    }

    private @Nullable String finding(byte[] mutant, Doors.Visit visit) {
        long memory = threads.getCurrentThreadAllocatedBytes();
        long time = threads.getCurrentThreadCpuTime();
        int refused;
        try {
            refused = visit.door().knock(mutant) ? 0 : 1;
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError failure) {
            return failure + " at " + place(failure);
        }
        long usedMemory = threads.getCurrentThreadAllocatedBytes() - memory;
        long usedTime = threads.getCurrentThreadCpuTime() - time;
        most(visit.name()).note(refused, usedMemory, usedTime);
        return excess(mutant.length, visit.bound(), usedMemory, usedTime);
    }

    private static String place(Throwable failure) {
        for (StackTraceElement element : failure.getStackTrace()) {
            if (element.getClassName().startsWith("io.github.wmformat.")) {
                return element.toString();
            }
        }
        return "an unknown place";
    }

    private static @Nullable String excess(int size, Doors.Bound bound, long memory, long time) {
        if (memory > bound.of(size)) {
            return memory + " bytes allocated for a file of " + size;
        }
        return time > FIXED_TIME + size * TIME_PER_BYTE ? time / 1_000_000 + " ms for a file of " + size : null;
    }

    private Most most(String door) {
        return most.computeIfAbsent(door, any -> new Most());
    }

    /** How many mutants went through each door, and the most memory and time that one took: a line for each. */
    public String most() {
        var lines = new StringBuilder();
        for (Doors.Visit visit : doors) {
            Most one = most(visit.name());
            lines.append(String.format(
                    Locale.ROOT,
                    "%-8s %,11d mutants, %,d refused, %,d s; at most %,d ms, %,d bytes allocated%n",
                    visit.name(),
                    one.visits,
                    one.refused,
                    one.allTime / 1_000_000_000,
                    one.time / 1_000_000,
                    one.memory));
        }
        return lines.toString();
    }
}
