package io.github.wmformat.asf.header;

import java.util.UUID;

/** What a stream carries. */
public enum StreamKind {
    /** Sound. */
    AUDIO("f8699e40-5b4d-11cf-a8fd-00805f5c442b"),
    /** Pictures in motion. */
    VIDEO("bc19efc0-5b4d-11cf-a8fd-00805f5c442b"),
    /** Commands for the player or a script. */
    COMMAND("59dacfc0-59e6-11d0-a3ac-00a0c90348f6"),
    /** Still JFIF images. */
    JFIF("b61be100-5b4e-11cf-a8fd-00805f5c442b"),
    /** Still JPEG images sent in parts of growing quality. */
    DEGRADABLE_JPEG("35907de0-e415-11cf-a917-00805f5c442b"),
    /** Files. */
    FILE_TRANSFER("91bd222c-f21c-497a-8b6d-5aa86bfc0185"),
    /** Anything else, described by its own media type. */
    BINARY("3afb65e2-47ef-40f2-ac2c-70a90d71d343"),
    /** A type not known here: see {@link StreamProperties#type}. */
    OTHER("00000000-0000-0000-0000-000000000000");

    private final UUID id;

    StreamKind(String id) {
        this.id = UUID.fromString(id);
    }

    /** The GUID by which a file names this kind; all zero for {@link #OTHER}. */
    public UUID id() {
        return id;
    }

    /** The kind of a stored stream type. */
    public static StreamKind of(UUID type) {
        for (StreamKind kind : values()) {
            if (kind.id.equals(type)) {
                return kind;
            }
        }
        return OTHER;
    }
}
