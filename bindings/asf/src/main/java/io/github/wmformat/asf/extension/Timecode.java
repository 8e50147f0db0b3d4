package io.github.wmformat.asf.extension;

import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;

/**
 * The SMPTE timecode of a media object: where it stood on the tape or in the cut it comes from.
 *
 * @param range number of the run of timecodes, 0 to 65,535: in each run they rise
 * @param value two decimal digits in each byte: hours, minutes, seconds and frames, so that 0x01020304 is 01:02:03:04
 * @param userBits 32 bits of the author's own
 * @param attributes 32 bits that the source's timecode had as attributes
 */
public record Timecode(int range, long value, long userBits, long attributes) {
    /** Bytes of a stored timecode. */
    static final int SIZE = 14;

    private static final int MOST_RANGE = 0xFFFF;
    private static final long MOST_BITS = 0xFFFFFFFFL;
    private static final int BYTE = 0x100;
    private static final int DAY = 24;
    private static final int SIXTY = 60;
    private static final int TWO_DIGITS = 100;

    /**
     * Checks that each field holds its number.
     *
     * @throws IllegalArgumentException if one does not
     */
    public Timecode {
        checked("range", range, MOST_RANGE);
        checked("timecode", value, MOST_BITS);
        checked("user bits", userBits, MOST_BITS);
        checked("attributes", attributes, MOST_BITS);
    }

    private static long checked(String what, long number, long most) {
        if (number < 0 || number > most) {
            throw new IllegalArgumentException(what + " " + number + " is not between 0 and " + most);
        }
        return number;
    }

    /**
     * The timecode of a time of day, without user bits and attributes.
     *
     * @throws IllegalArgumentException if there is no such time
     */
    public static Timecode of(int range, int hours, int minutes, int seconds, int frames) {
        long hoursAndMinutes = digits("hours", hours, DAY) * BYTE + digits("minutes", minutes, SIXTY);
        long secondsAndFrames = digits("seconds", seconds, SIXTY) * BYTE + digits("frames", frames, TWO_DIGITS);
        return new Timecode(range, hoursAndMinutes * BYTE * BYTE + secondsAndFrames, 0, 0);
    }

    private static long digits(String what, int number, int end) {
        checked(what, number, end - 1L);
        return number / 10 * 16L + number % 10;
    }

    /** Hours of the time of day. */
    public int hours() {
        return number(3);
    }

    /** Minutes of the hour. */
    public int minutes() {
        return number(2);
    }

    /** Seconds of the minute. */
    public int seconds() {
        return number(1);
    }

    /** Frames of the second, from 0. */
    public int frames() {
        return number(0);
    }

    /** The two digits in a byte; a file may hold digits above 9, which count as what they are. */
    private int number(int place) {
        int digits = (int) ((value >>> (place * Byte.SIZE)) % BYTE);
        return digits / 16 * 10 + digits % 16;
    }

    static Timecode read(Bytes part) {
        return new Timecode(
                (int) part.littleEndian(Short.BYTES),
                part.slice(2, Integer.BYTES).littleEndian(Integer.BYTES),
                part.slice(6, Integer.BYTES).littleEndian(Integer.BYTES),
                part.slice(10, Integer.BYTES).littleEndian(Integer.BYTES));
    }

    Bytes stored() {
        return new ByteWriter(SIZE)
                .u16(range)
                .u32(value)
                .u32(userBits)
                .u32(attributes)
                .toBytes();
    }

    /** As {@code 01:02:03:04}, with the number of the range in front unless it is 0. */
    @Override
    public String toString() {
        String digits = "%08x".formatted(value);
        String time = digits.substring(0, 2) + ":" + digits.substring(2, 4) + ":" + digits.substring(4, 6) + ":"
                + digits.substring(6);
        return range == 0 ? time : range + "/" + time;
    }
}
