package io.github.wmformat.fallback;

import io.github.wmformat.WAVEFORMATEX;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * How sound is stored without a codec. Little-endian; 8 bits are unsigned.
 *
 * @param floating whether the values are IEEE floats
 * @param bits of one value
 * @param channels values of one moment
 * @param rate moments a second
 */
record PcmFormat(boolean floating, int bits, int channels, int rate) {
    /** Beyond these a conversion would blow a small file up: no device goes there. */
    private static final int LEAST_RATE = 1_000;

    private static final int GREATEST_RATE = 768_000;
    private static final int GREATEST_CHANNELS = 64;

    private static final double BYTE_CENTRE = 128;

    /** The format of a WAVEFORMATEX; empty where that needs a codec or makes no sense. */
    static Optional<PcmFormat> of(WAVEFORMATEX wave) {
        int bits = wave.bitsPerSample();
        boolean floating = wave.formatTag() == AudioSubtype.IEEE_FLOAT && bits == Float.SIZE;
        boolean whole =
                wave.formatTag() == AudioSubtype.PCM && bits > 0 && bits <= Integer.SIZE && bits % Byte.SIZE == 0;
        boolean sensible = wave.channels() > 0
                && wave.channels() <= GREATEST_CHANNELS
                && wave.samplesPerSec() >= LEAST_RATE
                && wave.samplesPerSec() <= GREATEST_RATE;
        return (floating || whole) && sensible
                ? Optional.of(new PcmFormat(floating, bits, wave.channels(), wave.samplesPerSec()))
                : Optional.empty();
    }

    int valueSize() {
        return bits / Byte.SIZE;
    }

    int frameSize() {
        return channels * valueSize();
    }

    /** The value at a byte of a little-endian buffer, from -1 to 1. */
    double read(ByteBuffer from, int at) {
        return switch (bits) {
            case Byte.SIZE -> ((from.get(at) & 0xFF) - BYTE_CENTRE) / BYTE_CENTRE;
            case Short.SIZE -> from.getShort(at) / -(double) Short.MIN_VALUE;
            case Integer.SIZE -> floating ? from.getFloat(at) : from.getInt(at) / -(double) Integer.MIN_VALUE;
            default -> ((from.getShort(at) & 0xFFFF) | (from.get(at + 2) << Short.SIZE)) / (double) (1 << 23);
        };
    }

    /** Appends a value from -1 to 1; what lies beyond is cut off. */
    void write(double value, ByteBuffer to) {
        switch (bits) {
            case Byte.SIZE -> to.put((byte) (whole(value, BYTE_CENTRE) + (long) BYTE_CENTRE));
            case Short.SIZE -> to.putShort((short) whole(value, -(double) Short.MIN_VALUE));
            case Integer.SIZE -> writeWide(value, to);
            default -> {
                long number = whole(value, 1 << 23);
                to.putShort((short) number).put((byte) (number >> Short.SIZE));
            }
        }
    }

    private void writeWide(double value, ByteBuffer to) {
        if (floating) {
            to.putFloat((float) value);
        } else {
            to.putInt((int) whole(value, -(double) Integer.MIN_VALUE));
        }
    }

    private static long whole(double value, double full) {
        return Math.round(Math.max(-full, Math.min(full - 1, value * full)));
    }
}
