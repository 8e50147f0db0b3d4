package io.github.wmformat.asf;

/**
 * Where a seek by object number or timecode landed.
 *
 * @param time of the object with which the stream goes on, in units of 100 ns from the start of the presentation
 * @param packet the first packet that will be read, from 0
 * @param object which of the stream's media objects it is, from 0, or {@link #UNKNOWN}
 */
public record ObjectSeekPoint(long time, long packet, long object) {
    /** Stands where the index does not tell the number. */
    public static final long UNKNOWN = -1;
}
