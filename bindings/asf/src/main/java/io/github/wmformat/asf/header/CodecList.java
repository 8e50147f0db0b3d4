package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Cursor;
import io.github.wmformat.asf.bytes.Guids;
import java.util.List;
import java.util.UUID;

/**
 * The codecs that the file was made with.
 *
 * @param codecs in stored order
 */
public record CodecList(List<Codec> codecs) implements AsfObject {
    private static final UUID RESERVED = UUID.fromString("86d15241-311d-11d0-a3a4-00a0c90348f6");
    private static final int LEAST_SIZE = 8;

    /** Keeps a copy of the list. */
    public CodecList {
        codecs = List.copyOf(codecs);
    }

    /**
     * One codec.
     *
     * @param type {@link #VIDEO}, {@link #AUDIO} or {@link #UNKNOWN}
     * @param name of the codec
     * @param description of its settings
     * @param info the codec's id: a format tag for audio, four characters for video
     */
    public record Codec(int type, String name, String description, Bytes info) {
        /** The type of a video codec. */
        public static final int VIDEO = 1;

        /** The type of an audio codec. */
        public static final int AUDIO = 2;

        /** The type of any other codec. */
        public static final int UNKNOWN = 0xFFFF;

        private static Codec read(Cursor in) throws AsfException {
            return new Codec(in.u16(), text(in), text(in), in.bytes(in.u16()));
        }

        private static String text(Cursor in) throws AsfException {
            return in.string(2L * in.u16());
        }

        private void write(ByteWriter out) {
            out.u16(type);
            writeText(out, name);
            writeText(out, description);
            out.u16(info.size()).bytes(info);
        }

        private static void writeText(ByteWriter out, String text) {
            out.u16(text.length() + 1).text(text);
        }
    }

    static CodecList read(Cursor in) throws AsfException {
        in.skip(Guids.SIZE);
        return new CodecList(in.list(in.u32(), LEAST_SIZE, Codec::read));
    }

    @Override
    public UUID id() {
        return AsfObjectId.CODEC_LIST;
    }

    @Override
    public void write(ByteWriter out) {
        out.guid(RESERVED).u32(codecs.size());
        codecs.forEach(codec -> codec.write(out));
    }
}
