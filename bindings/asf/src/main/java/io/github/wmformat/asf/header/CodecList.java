package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Cursor;
import io.github.wmformat.asf.bytes.Guids;
import java.util.ArrayList;
import java.util.List;

/**
 * The codecs that the file was made with.
 *
 * @param codecs in stored order
 */
public record CodecList(List<Codec> codecs) implements AsfObject {
    private static final int LEAST_SIZE = 8;

    /** Keeps a copy of the list. */
    public CodecList {
        codecs = List.copyOf(codecs);
    }

    /**
     * One codec.
     *
     * @param type 1 for video, 2 for audio, 0xFFFF when unknown
     * @param name of the codec
     * @param description of its settings
     * @param info the codec's id: a format tag for audio, four characters for video
     */
    public record Codec(int type, String name, String description, Bytes info) {}

    static CodecList read(Cursor in) throws AsfException {
        in.skip(Guids.SIZE);
        int count = in.count(in.u32(), LEAST_SIZE);
        List<Codec> codecs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            codecs.add(new Codec(in.u16(), in.string(2L * in.u16()), in.string(2L * in.u16()), in.bytes(in.u16())));
        }
        return new CodecList(codecs);
    }
}
