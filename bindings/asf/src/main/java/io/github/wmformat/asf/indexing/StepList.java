package io.github.wmformat.asf.indexing;

import java.util.Arrays;

/**
 * What index entries point to, for entries whose values stay the same over long runs: each step holds from its first
 * entry to the next step. A step that is set later, further down, takes the place of those from there on. Step 0 is for
 * the entries before all others: it points to what was set first.
 */
final class StepList {
    private long[] firstEntries = new long[16];
    private long[] packets = new long[16];
    private int[] packetCounts = new int[16];
    private int count;
    private boolean onlyFirst;

    /** The first entry whose time, a multiple of the interval, is not before a time. */
    static long firstEntry(long time, long interval) {
        return (time + interval - 1) / interval;
    }

    /** Lets all entries from one on point to a packet. */
    void set(long firstEntry, long packet) {
        onlyFirst = count == 0;
        if (onlyFirst) {
            add(Long.MIN_VALUE, packet);
        }
        while (firstEntries[count - 1] >= firstEntry) {
            count--;
        }
        add(firstEntry, packet);
    }

    private void add(long firstEntry, long packet) {
        if (count == packets.length) {
            firstEntries = Arrays.copyOf(firstEntries, 2 * count);
            packets = Arrays.copyOf(packets, 2 * count);
            packetCounts = Arrays.copyOf(packetCounts, 2 * count);
        }
        firstEntries[count] = firstEntry;
        packets[count] = packet;
        packetCounts[count] = 1;
        count++;
    }

    /** Counts a further packet for what was set last. */
    void addPacket() {
        packetCounts[count - 1]++;
        if (onlyFirst) {
            packetCounts[0]++;
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** The step that an entry belongs to, going on from an earlier one. */
    int step(long entry, int from) {
        int step = from;
        while (step + 1 < count && firstEntries[step + 1] <= entry) {
            step++;
        }
        return step;
    }

    long packet(int step) {
        return packets[step];
    }

    int packetCount(int step) {
        return packetCounts[step];
    }
}
