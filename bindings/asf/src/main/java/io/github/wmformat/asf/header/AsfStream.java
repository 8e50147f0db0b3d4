package io.github.wmformat.asf.header;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One stream with all that the header says about it.
 *
 * @param properties what every stream says about itself
 * @param extended more, or null where the header has no more
 * @param hidden whether the stream is described in the header extension only, so that older readers do not see it
 * @param bitRate bits per second on average, packet overhead included; 0 when the header does not tell
 */
public record AsfStream(
        StreamProperties properties, @Nullable ExtendedStreamProperties extended, boolean hidden, long bitRate) {
    /** The stream's number, 1 to 127. */
    public int number() {
        return properties.number();
    }

    /** What the stream carries. */
    public StreamKind kind() {
        return properties.kind();
    }

    /** The format, interpreted where the kind is known and the bytes suffice. */
    public StreamFormat format() {
        return properties.format();
    }

    /** The kinds of extra data that each of its media objects carries, in stored order; mostly none. */
    public List<PayloadExtension> payloadExtensions() {
        return extended == null ? List.of() : extended.payloadExtensions();
    }
}
