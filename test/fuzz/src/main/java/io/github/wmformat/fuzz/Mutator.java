package io.github.wmformat.fuzz;

import java.util.Arrays;
import java.util.Random;

/** Makes hostile files of real ones. The same seed makes the same file. */
public final class Mutator {
    /** Where most lengths and counts stand. */
    private static final int HEADER = 6000;

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
        byte[] mutant = file.clone();
        int changes = 1 + random.nextInt(CHANGES);
        for (int i = 0; i < changes && mutant.length > 1; i++) {
            mutant = change(mutant, random);
        }
        return mutant;
    }

    private static byte[] change(byte[] mutant, Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> Arrays.copyOf(mutant, 1 + random.nextInt(mutant.length));
            case 1 -> move(mutant, random);
            case 2 -> cutOut(mutant, random);
            case 3, 4 -> objectSize(mutant, random);
            case 5, 6, 7 -> extreme(mutant, place(mutant, random), random);
            default -> noise(mutant, random);
        };
    }

    private static int place(byte[] mutant, Random random) {
        return random.nextInt(random.nextBoolean() ? Math.min(mutant.length, HEADER) : mutant.length);
    }

    private static byte[] noise(byte[] mutant, Random random) {
        mutant[place(mutant, random)] = (byte) random.nextInt();
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
    private static byte[] objectSize(byte[] mutant, Random random) {
        int from = place(mutant, random);
        for (int at = from; at + ID_SIZE + Long.BYTES < mutant.length && at < from + HEADER; at++) {
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
        return extreme(mutant, from, random);
    }

    private static byte[] move(byte[] mutant, Random random) {
        int length = 1 + random.nextInt(Math.min(MOVED, mutant.length));
        int from = random.nextInt(mutant.length - length + 1);
        int to = random.nextInt(mutant.length - length + 1);
        System.arraycopy(mutant, from, mutant, to, length);
        return mutant;
    }

    private static byte[] cutOut(byte[] mutant, Random random) {
        int length = random.nextInt(Math.min(MOVED, mutant.length));
        int at = place(mutant, random);
        int end = Math.min(mutant.length, at + length);
        byte[] shorter = Arrays.copyOf(mutant, mutant.length - (end - at));
        System.arraycopy(mutant, end, shorter, at, mutant.length - end);
        return shorter;
    }
}
