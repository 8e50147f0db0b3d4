package io.github.wmformat.fallback;

import io.github.wmformat.WMT_TIMECODE_EXTENSION_DATA;
import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.MediaObjectReader;
import io.github.wmformat.asf.extension.ExtensionKind;
import io.github.wmformat.asf.extension.Timecode;
import io.github.wmformat.asf.header.AsfStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Finds the objects of one stream by their SMPTE timecodes, as far as the file has an index of them. */
final class TimecodeSearch {
    private final AsfFile file;
    private final AsfStream stream;

    TimecodeSearch(AsfFile file, AsfStream stream) {
        this.file = file;
        this.stream = stream;
    }

    /**
     * What lies between two timecodes, the last one included; null where no index knows both.
     *
     * @throws IllegalArgumentException if the number of a range is not one of 16 bits
     */
    @Nullable
    StreamRange range(WMT_TIMECODE_EXTENSION_DATA start, WMT_TIMECODE_EXTENSION_DATA end) throws IOException {
        Timecode from = timecode(start);
        Timecode to = timecode(end);
        MediaObjectReader reader = file.reader(stream.number());
        MediaObject first = find(reader, from);
        MediaObject last = first == null ? null : find(reader, to);
        if (first == null || last == null) {
            return null;
        }
        MediaObject behind = reader.next();
        reader.seekToTimecode(stream.number(), from);
        return new StreamRange(reader, first.time(), behind == null ? SampleCursor.NO_END : behind.time());
    }

    private static Timecode timecode(WMT_TIMECODE_EXTENSION_DATA data) {
        return new Timecode(data.range(), Integer.toUnsignedLong(data.timecode()), 0, 0);
    }

    /** An index leads to the clean point before a timecode: from there the object that has it is looked for. */
    private @Nullable MediaObject find(MediaObjectReader reader, Timecode wanted) throws IOException {
        if (reader.seekToTimecode(stream.number(), wanted) == null) {
            return null;
        }
        MediaObject object = reader.next();
        while (object != null && !reaches(object, wanted)) {
            object = reader.next();
        }
        return object;
    }

    private static boolean reaches(MediaObject object, Timecode wanted) {
        Timecode own = object.extensions().get(ExtensionKind.TIMECODE);
        return own != null && own.range() == wanted.range() && own.value() >= wanted.value();
    }
}
