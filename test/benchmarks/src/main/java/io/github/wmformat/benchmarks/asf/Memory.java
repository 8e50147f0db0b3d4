package io.github.wmformat.benchmarks.asf;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;

/** What one thing takes of memory: what it allocates, and the most that it holds at once, beside what was there. */
final class Memory implements Runnable {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private volatile boolean working = true;
    private volatile long most;

    private Memory() {}

    /** Does it twice, and prints the bytes allocated for each of so many pieces, and those held. */
    static void print(String what, long pieces, String piece, Stopwatch.Work work) throws IOException {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        work.run();
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        System.out.printf(
                Locale.ROOT,
                "  %-34s %,.2f bytes allocated for each %s, at most %.1f MB held%n",
                what,
                (double) allocated / pieces,
                piece,
                held(work) / 1e6);
    }

    private static long held(Stopwatch.Work work) throws IOException {
        long before = inUse();
        var memory = new Memory();
        var watcher = new Thread(memory, "memory");
        watcher.start();
        try {
            work.run();
        } finally {
            memory.working = false;
        }
        try {
            watcher.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return Math.max(0, memory.most - before);
    }

    @Override
    public void run() {
        while (working) {
            most = Math.max(most, inUse());
        }
    }

    /** What is left after a collection, on the heap and in buffers outside it. */
    private static long inUse() {
        System.gc();
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
                .sum();
        return heap
                + ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                        .filter(pool -> pool.getName().equals("direct"))
                        .mapToLong(BufferPoolMXBean::getMemoryUsed)
                        .sum();
    }
}
