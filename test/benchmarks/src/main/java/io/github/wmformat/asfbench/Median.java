package io.github.wmformat.asfbench;

import java.util.Arrays;

/** The middle of several measurements. */
final class Median {
    /** Work to measure. */
    interface Work {
        void run() throws Exception;
    }

    private Median() {}

    static double of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The median seconds of a piece of work done again and again for some seconds. */
    static double over(double seconds, Work work) throws Exception {
        double[] times = new double[1 << 20];
        int count = 0;
        long end = System.nanoTime() + (long) (seconds * 1e9);
        do {
            times[count++] = once(work);
        } while (System.nanoTime() < end && count < times.length);
        return of(Arrays.copyOf(times, count));
    }

    static double once(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
