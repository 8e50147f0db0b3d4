package io.github.wmformat;

import static io.github.wmformat.WMT_OFFSET_FORMAT.WMT_OFFSET_FORMAT_100NS;
import static io.github.wmformat.WMT_OFFSET_FORMAT.WMT_OFFSET_FORMAT_100NS_APPROXIMATE;
import static io.github.wmformat.WMT_OFFSET_FORMAT.WMT_OFFSET_FORMAT_FRAME_NUMBERS;
import static io.github.wmformat.WMT_OFFSET_FORMAT.WMT_OFFSET_FORMAT_PLAYLIST_OFFSET;
import static io.github.wmformat.WMT_OFFSET_FORMAT.WMT_OFFSET_FORMAT_TIMECODE;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where {@link IWMReaderAdvanced3#startAtPosition} begins, or how long it plays: the SDK's pair of WMT_OFFSET_FORMAT and
 * pointer as one value. Position and duration of one call have the same format.
 *
 * <p>A getter of another format than the value's throws {@link IllegalStateException}.
 */
public final class PlayPosition {
    private final WMT_OFFSET_FORMAT format;
    private final byte[] bytes;

    private PlayPosition(WMT_OFFSET_FORMAT format, byte[] bytes) {
        this.format = format;
        this.bytes = bytes;
    }

    private static PlayPosition of(WMT_OFFSET_FORMAT format, long value) {
        return new PlayPosition(format, little(Long.BYTES).putLong(value).array());
    }

    /** A presentation time, or a duration, in 100-ns units. */
    public static PlayPosition time(long time) {
        return of(WMT_OFFSET_FORMAT_100NS, time);
    }

    /** The last clean point before a presentation time in 100-ns units; with it, a duration in 100-ns units. */
    public static PlayPosition approximateTime(long time) {
        return of(WMT_OFFSET_FORMAT_100NS_APPROXIMATE, time);
    }

    /** A video frame, from 1, or a number of frames. */
    public static PlayPosition frames(long frames) {
        return of(WMT_OFFSET_FORMAT_FRAME_NUMBERS, frames);
    }

    /** So many entries of the playlist after the one that is played; negative for before. */
    public static PlayPosition playlistEntry(int offset) {
        return of(WMT_OFFSET_FORMAT_PLAYLIST_OFFSET, offset);
    }

    /** A duration in 100-ns units beside a {@link #playlistEntry}. */
    public static PlayPosition playlistDuration(long duration) {
        return of(WMT_OFFSET_FORMAT_PLAYLIST_OFFSET, duration);
    }

    /** A timecode: where to begin, or where to end. */
    public static PlayPosition timecode(WMT_TIMECODE_EXTENSION_DATA timecode) {
        byte[] bytes = new byte[WMT_TIMECODE_EXTENSION_DATA.SIZE];
        timecode.write(ByteBuffer.wrap(bytes));
        return new PlayPosition(WMT_OFFSET_FORMAT_TIMECODE, bytes);
    }

    /**
     * A value from its bytes, which are copied.
     *
     * @throws IllegalArgumentException if there are not as many as {@link #size} says
     */
    public static PlayPosition of(WMT_OFFSET_FORMAT format, byte[] bytes) {
        if (bytes.length != size(format)) {
            throw new IllegalArgumentException(
                    bytes.length + " bytes for a position in the format " + format + ", which takes " + size(format));
        }
        return new PlayPosition(format, bytes.clone());
    }

    /**
     * How many bytes a value of a format takes; 0 for a format that is not known. An entry of a playlist takes 4 where the
     * SDK reads it; the 4 behind it belong to the duration, which has the same format.
     */
    public static int size(WMT_OFFSET_FORMAT format) {
        if (format instanceof WMT_OFFSET_FORMAT.Unknown) {
            return 0;
        }
        return format.equals(WMT_OFFSET_FORMAT_TIMECODE) ? WMT_TIMECODE_EXTENSION_DATA.SIZE : Long.BYTES;
    }

    /** How the position counts. */
    public WMT_OFFSET_FORMAT format() {
        return format;
    }

    /** A copy of the value's bytes, as the SDK has them. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The time or duration in 100-ns units, of all formats but frames and timecodes. */
    public long asTime() {
        boolean time = format.equals(WMT_OFFSET_FORMAT_100NS) || format.equals(WMT_OFFSET_FORMAT_100NS_APPROXIMATE);
        return require(time || format.equals(WMT_OFFSET_FORMAT_PLAYLIST_OFFSET), "time")
                .getLong();
    }

    /** The frame's number, or how many frames. */
    public long asFrames() {
        return require(format.equals(WMT_OFFSET_FORMAT_FRAME_NUMBERS), "number of frames")
                .getLong();
    }

    /** The entry of a playlist. */
    public int asPlaylistEntry() {
        return require(format.equals(WMT_OFFSET_FORMAT_PLAYLIST_OFFSET), "entry of a playlist")
                .getInt();
    }

    /** The timecode. */
    public WMT_TIMECODE_EXTENSION_DATA asTimecode() {
        return WMT_TIMECODE_EXTENSION_DATA.read(require(format.equals(WMT_OFFSET_FORMAT_TIMECODE), "timecode"));
    }

    private ByteBuffer require(boolean fits, String wanted) {
        if (!fits) {
            throw new IllegalStateException("a position in the format " + format + " is no " + wanted);
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlayPosition position
                && format.equals(position.format)
                && Arrays.equals(bytes, position.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * format.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        if (format instanceof WMT_OFFSET_FORMAT.Unknown) {
            return format + " " + HexFormat.of().formatHex(bytes);
        }
        return format + " "
                + (format.equals(WMT_OFFSET_FORMAT_TIMECODE)
                        ? asTimecode()
                        : require(true, "").getLong());
    }
}
