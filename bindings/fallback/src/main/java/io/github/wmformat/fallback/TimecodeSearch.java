package io.github.wmformat.fallback;

import io.github.wmformat.WMT_TIMECODE_EXTENSION_DATA;
import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.MediaObjectReader;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.ExtendedStreamProperties;
import io.github.wmformat.asf.header.PayloadExtension;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Finds the objects of one stream by their SMPTE timecodes, as far as the file has an index of them. */
final class TimecodeSearch {
    private static final int RANGE_SIZE = Short.BYTES;

    private final AsfFile file;
    private final AsfStream stream;

    TimecodeSearch(AsfFile file, AsfStream stream) {
        this.file = file;
        this.stream = stream;
    }

    private record Timecode(int range, long value) {
        static Timecode of(WMT_TIMECODE_EXTENSION_DATA data) {
            return new Timecode(data.range(), Integer.toUnsignedLong(data.timecode()));
        }

        boolean isReachedBy(Timecode other) {
            return range == other.range && value <= other.value;
        }
    }

    /** What lies between two timecodes, the last one included; null where no index knows both. */
    @Nullable
    StreamRange range(WMT_TIMECODE_EXTENSION_DATA start, WMT_TIMECODE_EXTENSION_DATA end) throws IOException {
        MediaObjectReader reader = file.reader(stream.number());
        MediaObject first = find(reader, Timecode.of(start));
        MediaObject last = first == null ? null : find(reader, Timecode.of(end));
        if (first == null || last == null) {
            return null;
        }
        MediaObject behind = reader.next();
        goTo(reader, Timecode.of(start));
        return new StreamRange(reader, first.time(), behind == null ? SampleCursor.NO_END : behind.time());
    }

    /** An index leads to the clean point before a timecode: from there the object that has it is looked for. */
    private @Nullable MediaObject find(MediaObjectReader reader, Timecode wanted) throws IOException {
        if (!goTo(reader, wanted)) {
            return null;
        }
        MediaObject object = reader.next();
        while (object != null && !reaches(object, wanted)) {
            object = reader.next();
        }
        return object;
    }

    private boolean goTo(MediaObjectReader reader, Timecode wanted) throws IOException {
        return reader.seekToTimecode(stream.number(), wanted.range, wanted.value) != null;
    }

    private boolean reaches(MediaObject object, Timecode wanted) {
        ExtendedStreamProperties extended = stream.extended();
        Bytes stored = extended == null ? null : extended.part(object.extensionData(), PayloadExtension.TIMECODE);
        if (stored == null || stored.size() < RANGE_SIZE + Integer.BYTES) {
            return false;
        }
        int range = (int) stored.littleEndian(RANGE_SIZE);
        long value = stored.slice(RANGE_SIZE, Integer.BYTES).littleEndian(Integer.BYTES);
        return wanted.isReachedBy(new Timecode(range, value));
    }
}
