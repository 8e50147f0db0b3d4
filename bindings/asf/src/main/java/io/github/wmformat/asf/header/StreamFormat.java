package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;

/** What the type-specific data of a stream says. */
public sealed interface StreamFormat
        permits AudioFormat, VideoFormat, ImageFormat, DegradableImageFormat, MediaTypeFormat, RawFormat {
    /** Interprets type-specific data; what is too short for its kind is a {@link RawFormat}. */
    static StreamFormat of(StreamKind kind, Bytes typeSpecific) {
        try {
            return switch (kind) {
                case AUDIO -> AudioFormat.read(typeSpecific);
                case VIDEO -> VideoFormat.read(typeSpecific);
                case JFIF -> ImageFormat.read(typeSpecific);
                case DEGRADABLE_JPEG -> DegradableImageFormat.read(typeSpecific);
                case FILE_TRANSFER, BINARY -> MediaTypeFormat.read(typeSpecific);
                case COMMAND, OTHER -> new RawFormat(typeSpecific);
            };
        } catch (AsfException tooShort) {
            return new RawFormat(typeSpecific);
        }
    }

    /**
     * Writes the type-specific data.
     *
     * @throws IllegalArgumentException if a value does not fit in its field
     */
    void write(ByteWriter out);

    /** The type-specific data. */
    default Bytes toBytes() {
        var out = new ByteWriter();
        write(out);
        return out.toBytes();
    }
}
