package io.github.wmformat.fallback;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.MediaObjectReader;
import io.github.wmformat.asf.ObjectSeekPoint;
import io.github.wmformat.asf.header.AsfStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where the frames of one stream are, as far as the file has an index of them. */
final class FrameIndex {
    private final AsfFile file;
    private final AsfStream stream;

    FrameIndex(AsfFile file, AsfStream stream) {
        this.file = file;
        this.stream = stream;
    }

    /**
     * A range of frames, or null where no index knows the first one.
     *
     * @param first the first frame, from 0
     * @param count how many, 0 for the rest
     */
    @Nullable
    StreamRange range(long first, long count) throws IOException {
        MediaObjectReader reader = file.reader(stream.number());
        MediaObject frame = frame(reader, first);
        if (frame == null) {
            return null;
        }
        boolean rest = count == 0 || count > Long.MAX_VALUE - first;
        long end = rest ? SampleCursor.NO_END : end(reader, first + count);
        reader.seekToObject(stream.number(), first);
        return new StreamRange(reader, frame.time(), end);
    }

    /** A count that goes beyond the last frame stands for the rest. */
    private long end(MediaObjectReader reader, long frame) throws IOException {
        MediaObject behind = frame(reader, frame);
        return behind == null ? SampleCursor.NO_END : behind.time();
    }

    /** An index leads to the clean point before a frame: from there the frames are counted. */
    private @Nullable MediaObject frame(MediaObjectReader reader, long number) throws IOException {
        ObjectSeekPoint point = reader.seekToObject(stream.number(), number);
        if (point == null) {
            return null;
        }
        long next = point.object();
        if (next == ObjectSeekPoint.UNKNOWN) {
            reader.rewind();
            next = 0;
        }
        MediaObject object = reader.next();
        for (; object != null && next < number; next++) {
            object = reader.next();
        }
        return object;
    }
}
