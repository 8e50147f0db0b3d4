package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import java.util.UUID;

/**
 * Room that Microsoft's writer leaves for the {@link IndexParameters} of an index made later: exactly as many bytes as
 * they need. The format's specification does not mention it.
 *
 * @param body as stored
 */
public record IndexPlaceholder(Bytes body) implements AsfObject {
    private static final int FIXED_SIZE = 6;
    private static final int STREAM_SIZE = 4;

    /** Room for an index of so many streams. */
    public static IndexPlaceholder forStreams(int streams) {
        return new IndexPlaceholder(Bytes.of(new byte[FIXED_SIZE + STREAM_SIZE * streams]));
    }

    @Override
    public UUID id() {
        return AsfObjectId.INDEX_PLACEHOLDER;
    }

    @Override
    public void write(ByteWriter out) {
        out.bytes(body);
    }
}
