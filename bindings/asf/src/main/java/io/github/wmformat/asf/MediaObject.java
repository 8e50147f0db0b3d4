package io.github.wmformat.asf;

import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.extension.ExtensionData;
import io.github.wmformat.asf.extension.ExtensionKind;
import java.time.Duration;

/**
 * One media object: a video frame, a block of audio, a command, an image.
 *
 * @param stream the stream it belongs to, 1 to 127
 * @param number counts the stream's objects, beginning anew where the stored field (mostly one byte) overflows
 * @param time when to present it, in units of 100 ns from the start of the presentation: the stored time with the
 *     preroll taken off, so it can be negative in files that store times without preroll
 * @param keyFrame the stored key-frame flag: decoding can begin here. Audio decodes from any object, flag or not
 * @param afterLoss whether objects of this stream were lost just before this one
 * @param packet the packet that holds its first byte, from 0
 * @param packetSpan how many packets hold a part of it
 * @param data its bytes
 * @param extensions what it carries beside its bytes: timecode, shape of the pixels and the like
 */
public record MediaObject(
        int stream,
        int number,
        long time,
        boolean keyFrame,
        boolean afterLoss,
        long packet,
        int packetSpan,
        Bytes data,
        ExtensionData extensions) {
    private static final long UNKNOWN_DURATION = -1;
    private static final long UNITS_PER_MILLISECOND = 10_000;

    /** How long it lasts in units of 100 ns, or -1 when the file does not tell. */
    public long duration() {
        Duration told = extensions.get(ExtensionKind.SAMPLE_DURATION);
        return told == null || told.isZero() ? UNKNOWN_DURATION : told.toMillis() * UNITS_PER_MILLISECOND;
    }

    /** When to present it, in milliseconds: the unit in which ASF stores times. */
    public long timeMillis() {
        return Math.floorDiv(time, UNITS_PER_MILLISECOND);
    }
}
