package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Bytes;

/** What the type-specific data of a stream says. */
public sealed interface StreamFormat permits AudioFormat, VideoFormat, RawFormat {
    /** Interprets type-specific data; what is too short for its kind is a {@link RawFormat}. */
    static StreamFormat of(StreamKind kind, Bytes typeSpecific) {
        try {
            return switch (kind) {
                case AUDIO -> AudioFormat.read(typeSpecific);
                case VIDEO -> VideoFormat.read(typeSpecific);
                default -> new RawFormat(typeSpecific);
            };
        } catch (AsfException tooShort) {
            return new RawFormat(typeSpecific);
        }
    }
}
