package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Cursor;

/**
 * The format of an audio stream: a WAVEFORMATEX structure.
 *
 * @param formatTag names the codec, 0x161 for Windows Media Audio 2
 * @param channels how many channels
 * @param samplesPerSecond per channel
 * @param bytesPerSecond on average
 * @param blockAlign bytes that belong together
 * @param bitsPerSample of one channel; 0 where it means nothing
 * @param codecData what the codec needs beside
 */
public record AudioFormat(
        int formatTag,
        int channels,
        long samplesPerSecond,
        long bytesPerSecond,
        int blockAlign,
        int bitsPerSample,
        Bytes codecData)
        implements StreamFormat {
    static AudioFormat read(Bytes typeSpecific) throws AsfException {
        Cursor in = typeSpecific.cursor("audio format");
        return new AudioFormat(in.u16(), in.u16(), in.u32(), in.u32(), in.u16(), in.u16(), codecData(in));
    }

    @Override
    public void write(ByteWriter out) {
        out.u16(formatTag).u16(channels).u32(samplesPerSecond).u32(bytesPerSecond);
        out.u16(blockAlign).u16(bitsPerSample).u16(codecData.size()).bytes(codecData);
    }

    /** Some writers leave out the size field, others tell a size larger than what follows. */
    private static Bytes codecData(Cursor in) throws AsfException {
        int told = in.remaining() < Short.BYTES ? 0 : in.u16();
        return in.bytes(Math.min(told, in.remaining()));
    }
}
