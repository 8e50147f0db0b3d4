package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Cursor;
import java.util.UUID;

/**
 * The format of a stream of files, web pages or any other data: a whole media type.
 *
 * @param majorType what the stream carries
 * @param subtype more closely
 * @param fixedSizeSamples whether all media objects have one size
 * @param temporalCompression whether media objects need others to be decoded
 * @param sampleSize bytes of a media object if all have one size
 * @param formatType names the kind of format data
 * @param formatData as stored
 */
public record MediaTypeFormat(
        UUID majorType,
        UUID subtype,
        boolean fixedSizeSamples,
        boolean temporalCompression,
        long sampleSize,
        UUID formatType,
        Bytes formatData)
        implements StreamFormat {
    static MediaTypeFormat read(Bytes typeSpecific) throws AsfException {
        Cursor in = typeSpecific.cursor("media type");
        UUID majorType = in.guid();
        UUID subtype = in.guid();
        boolean fixedSizeSamples = in.i32() != 0;
        boolean temporalCompression = in.i32() != 0;
        long sampleSize = in.u32();
        UUID formatType = in.guid();
        long told = in.u32();
        return new MediaTypeFormat(
                majorType,
                subtype,
                fixedSizeSamples,
                temporalCompression,
                sampleSize,
                formatType,
                in.bytes(Math.min(told, in.remaining())));
    }

    @Override
    public void write(ByteWriter out) {
        out.guid(majorType).guid(subtype);
        out.u32(fixedSizeSamples ? 1 : 0).u32(temporalCompression ? 1 : 0).u32(sampleSize);
        out.guid(formatType).u32(formatData.size()).bytes(formatData);
    }
}
