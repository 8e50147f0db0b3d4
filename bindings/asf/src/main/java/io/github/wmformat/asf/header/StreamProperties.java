package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Cursor;
import io.github.wmformat.asf.bytes.Limits;
import java.util.UUID;

/**
 * What every stream says about itself.
 *
 * @param type the stored stream type, see {@link #kind}
 * @param errorCorrectionType how the stream's bytes are spread, see {@link #NO_ERROR_CORRECTION} and
 *     {@link #AUDIO_SPREAD}
 * @param timeOffset in units of 100 ns; not added to the times of media objects
 * @param typeSpecific the format, as stored
 * @param errorCorrection data of the error correction, as stored
 * @param flags bits 0 to 6: stream number; bit 15: encrypted
 * @param reserved 32 bits without meaning, mostly 0
 */
public record StreamProperties(
        UUID type,
        UUID errorCorrectionType,
        long timeOffset,
        Bytes typeSpecific,
        Bytes errorCorrection,
        int flags,
        int reserved)
        implements AsfObject {
    /** Error correction type of streams without any. */
    public static final UUID NO_ERROR_CORRECTION = UUID.fromString("20fb5700-5b55-11cf-a8fd-00805f5c442b");

    /** Error correction type of audio whose chunks are exchanged between neighbours. */
    public static final UUID AUDIO_SPREAD = UUID.fromString("bfc3cd50-618f-11cf-8bb2-00aa00b4e220");

    private static final int ENCRYPTED = 0x8000;

    static StreamProperties read(Cursor in) throws AsfException {
        UUID type = in.guid();
        UUID errorCorrectionType = in.guid();
        long timeOffset = in.u64();
        long typeSpecificSize = in.u32();
        long errorCorrectionSize = in.u32();
        int flags = in.u16();
        int reserved = in.i32();
        return new StreamProperties(
                type,
                errorCorrectionType,
                timeOffset,
                in.bytes(typeSpecificSize),
                in.bytes(errorCorrectionSize),
                flags,
                reserved);
    }

    /** A stream without error correction and time offset. */
    public static StreamProperties of(int number, StreamKind kind, StreamFormat format) {
        return of(number, kind, format, NO_ERROR_CORRECTION, Bytes.EMPTY);
    }

    /** A stream without time offset. */
    public static StreamProperties of(
            int number, StreamKind kind, StreamFormat format, UUID errorCorrectionType, Bytes errorCorrection) {
        return new StreamProperties(kind.id(), errorCorrectionType, 0, format.toBytes(), errorCorrection, number, 0);
    }

    @Override
    public UUID id() {
        return AsfObjectId.STREAM_PROPERTIES;
    }

    @Override
    public void write(ByteWriter out) {
        out.guid(type).guid(errorCorrectionType).u64(timeOffset);
        out.u32(typeSpecific.size()).u32(errorCorrection.size()).u16(flags).i32(reserved);
        out.bytes(typeSpecific).bytes(errorCorrection);
    }

    /** The stream's number, 1 to 127. */
    public int number() {
        return flags & Limits.STREAM_NUMBER;
    }

    /** Whether the stream's media objects are encrypted. */
    public boolean encrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    /** What the stream carries. */
    public StreamKind kind() {
        return StreamKind.of(type);
    }

    /** The format, interpreted where the kind is known and the bytes suffice. */
    public StreamFormat format() {
        return StreamFormat.of(kind(), typeSpecific);
    }
}
