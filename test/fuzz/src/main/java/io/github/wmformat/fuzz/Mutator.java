package io.github.wmformat.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;

/**
 * Makes hostile files of real ones. The same seed makes the same file. Every other one has a good header, so that what
 * lies behind is reached.
 */
public final class Mutator {
    /** Where most lengths and counts stand, from the first byte that may change. */
    private static final int FIRST_PART = 6000;

    private static final int CHANGES = 8;

    /** Random numbers of seeds that follow each other begin alike. */
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private static final int MOVED = 400;
    private static final long[] EXTREMES = {0, 1, 23, 24, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFFL, -1};

    /** Bytes of an object's id, behind which its size stands. */
    private static final int ID_SIZE = 16;

    private final byte[] file;

    /** A mutator of one file, which is not changed. */
    public Mutator(byte[] file) {
        this.file = file;
    }

    /** The mutant of a seed. */
    public byte[] mutant(long seed) {
        var random = new Random(seed * SCATTER);
        int from = random.nextBoolean() ? 0 : headerSize();
        byte[] mutant = file.clone();
        int changes = 1 + random.nextInt(CHANGES);
        for (int i = 0; i < changes && mutant.length > from + 1; i++) {
            mutant = change(mutant, from, random);
        }
        return mutant;
    }

    /** 0 where the file has nothing behind a header. */
    private int headerSize() {
        long size = file.length < ID_SIZE + Long.BYTES
                ? 0
                : ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getLong(ID_SIZE);
        return size > 0 && size < file.length - 1 ? (int) size : 0;
    }

    private static byte[] change(byte[] mutant, int from, Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> Arrays.copyOf(mutant, from + 1 + random.nextInt(mutant.length - from));
            case 1 -> move(mutant, from, random);
            case 2 -> cutOut(mutant, from, random);
            case 3, 4 -> objectSize(mutant, from, random);
            case 5, 6, 7 -> extreme(mutant, place(mutant, from, random), random);
            default -> noise(mutant, from, random);
        };
    }

    private static int place(byte[] mutant, int from, Random random) {
        int room = mutant.length - from;
        return from + random.nextInt(random.nextBoolean() ? Math.min(room, FIRST_PART) : room);
    }

    private static byte[] noise(byte[] mutant, int from, Random random) {
        mutant[place(mutant, from, random)] = (byte) random.nextInt();
        return mutant;
    }

    private static byte[] extreme(byte[] mutant, int at, Random random) {
        long value = EXTREMES[random.nextInt(EXTREMES.length)];
        int width = 1 << random.nextInt(4);
        for (int i = 0; i < width && at + i < mutant.length; i++) {
            mutant[at + i] = (byte) (value >> (i * Byte.SIZE));
        }
        return mutant;
    }

    /** Changes eight bytes behind what looks like an object's id: they are its size. */
    private static byte[] objectSize(byte[] mutant, int from, Random random) {
        int first = place(mutant, from, random);
        for (int at = first; at + ID_SIZE + Long.BYTES < mutant.length && at < first + FIRST_PART; at++) {
            boolean plausible = mutant[at + ID_SIZE + 3] == 0
                    && mutant[at + ID_SIZE + 4] == 0
                    && mutant[at + ID_SIZE + 5] == 0
                    && mutant[at + ID_SIZE + 7] == 0
                    && mutant[at + ID_SIZE] != 0
                    && mutant[at + 7] == 0x11;
            if (plausible) {
                return extreme(mutant, at + ID_SIZE, random);
            }
        }
        return extreme(mutant, first, random);
    }

    private static byte[] move(byte[] mutant, int from, Random random) {
        int room = mutant.length - from;
        int length = 1 + random.nextInt(Math.min(MOVED, room));
        int source = from + random.nextInt(room - length + 1);
        int target = from + random.nextInt(room - length + 1);
        System.arraycopy(mutant, source, mutant, target, length);
        return mutant;
    }

    private static byte[] cutOut(byte[] mutant, int from, Random random) {
        int length = random.nextInt(Math.min(MOVED, mutant.length - from));
        int at = place(mutant, from, random);
        int end = Math.min(mutant.length, at + length);
        byte[] shorter = Arrays.copyOf(mutant, mutant.length - (end - at));
        System.arraycopy(mutant, end, shorter, at, mutant.length - end);
        return shorter;
    }
}
