package io.github.wmformat.fallback;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.MediaObjectReader;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.StreamKind;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Where reading stands in one stream. Each stream has a reader of the file to itself: streams may be read at different
 * paces, to their ends, without any of them being kept in memory.
 */
final class SampleCursor {
    /** The end of a range that goes on to the last object. */
    static final long NO_END = Long.MAX_VALUE;

    private final AsfFile file;
    private final AsfStream stream;
    private @Nullable MediaObjectReader reader;
    private @Nullable MediaObject ahead;
    private boolean ended;
    private boolean atStart = true;
    private long start;
    private long end = NO_END;

    SampleCursor(AsfFile file, AsfStream stream) {
        this.file = file;
        this.stream = stream;
    }

    /** Chooses the part to read, in units of 100 ns; the end is the first time that does not belong to it. */
    void setRange(long start, long end) {
        begin(null, start, end);
    }

    /** Chooses a part that an index has found. */
    void setRange(StreamRange range) {
        begin(range.reader(), range.start(), range.end());
    }

    private void begin(@Nullable MediaObjectReader reader, long start, long end) {
        this.reader = reader;
        this.start = start;
        this.end = end;
        this.ahead = null;
        this.ended = false;
        this.atStart = true;
    }

    /** The next media object, which stays the next; null after the last of the range. */
    @Nullable
    MediaObject peek(boolean cleanPointsOnly) throws IOException {
        while (!ended && (ahead == null || (cleanPointsOnly && !isCleanPoint(ahead)) || isTooEarly(ahead))) {
            ahead = reader().next();
            if (ahead == null || ahead.time() >= end) {
                ended = true;
                ahead = null;
                reader = null;
            }
        }
        return ahead;
    }

    /** Audio and video begin at the clean point before the range; what else there is has no such thing. */
    private boolean isTooEarly(MediaObject object) {
        boolean seeks = stream.kind() == StreamKind.VIDEO || stream.kind() == StreamKind.AUDIO;
        return !seeks && object.time() < start;
    }

    private MediaObjectReader reader() throws IOException {
        MediaObjectReader known = reader;
        if (known != null) {
            return known;
        }
        MediaObjectReader opened = file.reader(stream.number());
        if (start > 0) {
            opened.seek(start);
        }
        reader = opened;
        return opened;
    }

    /** Goes past the next media object. */
    void advance() {
        ahead = null;
        atStart = false;
    }

    /** Whether nothing was read since the range was set. */
    boolean atStart() {
        return atStart;
    }

    /** Whether decoding can begin at an object: at any of a stream that is not video. */
    boolean isCleanPoint(MediaObject object) {
        return object.keyFrame() || stream.kind() != StreamKind.VIDEO;
    }
}
