package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Cursor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * More about one stream.
 *
 * @param startTime of the stream, in units of 100 ns; 0 when not given
 * @param endTime of the stream, in units of 100 ns; 0 when not given
 * @param buffer bit rate and buffer on average
 * @param peakBuffer bit rate and buffer at the peak
 * @param maxObjectSize bytes of the largest media object, 0 when unknown
 * @param flags bit 0: reliable, 1: seekable, 2: no clean points, 3: resend live clean points
 * @param streamNumber the stream, 1 to 127
 * @param languageIndex into {@link LanguageList#languages}
 * @param averageTimePerFrame in units of 100 ns, 0 when unknown
 * @param names of the stream, one per language
 * @param payloadExtensions extra data of each media object, in stored order
 * @param embedded the stream itself where it is hidden from older readers; null when it stands in the header proper
 */
public record ExtendedStreamProperties(
        long startTime,
        long endTime,
        Buffer buffer,
        Buffer peakBuffer,
        long maxObjectSize,
        int flags,
        int streamNumber,
        int languageIndex,
        long averageTimePerFrame,
        List<Name> names,
        List<PayloadExtension> payloadExtensions,
        @Nullable StreamProperties embedded)
        implements AsfObject {
    /** Least bytes of a stored name and of a stored payload extension. */
    private static final int NAME_SIZE = 4;

    private static final int EXTENSION_SIZE = 22;

    /** Keeps copies of the lists. */
    public ExtendedStreamProperties {
        names = List.copyOf(names);
        payloadExtensions = List.copyOf(payloadExtensions);
    }

    /**
     * A leaky bucket.
     *
     * @param bitRate at which it empties, in bits per second
     * @param size in milliseconds
     * @param fullness at the start, in milliseconds
     */
    public record Buffer(long bitRate, long size, long fullness) {
        private static Buffer read(Cursor in) throws AsfException {
            return new Buffer(in.u32(), in.u32(), in.u32());
        }

        private void write(ByteWriter out) {
            out.u32(bitRate).u32(size).u32(fullness);
        }
    }

    /**
     * A stream's name in one language.
     *
     * @param languageIndex into {@link LanguageList#languages}
     * @param text the name
     */
    public record Name(int languageIndex, String text) {
        private static Name read(Cursor in) throws AsfException {
            return new Name(in.u16(), in.string(in.u16()));
        }

        private void write(ByteWriter out) {
            out.u16(languageIndex).u16(ByteWriter.textSize(text)).text(text);
        }
    }

    static ExtendedStreamProperties read(Cursor in) throws AsfException {
        long startTime = in.u64();
        long endTime = in.u64();
        Buffer buffer = Buffer.read(in);
        Buffer peakBuffer = Buffer.read(in);
        long maxObjectSize = in.u32();
        int flags = in.i32();
        int streamNumber = in.u16();
        int languageIndex = in.u16();
        long averageTimePerFrame = in.u64();
        int nameCount = in.u16();
        int extensionCount = in.u16();
        return new ExtendedStreamProperties(
                startTime,
                endTime,
                buffer,
                peakBuffer,
                maxObjectSize,
                flags,
                streamNumber,
                languageIndex,
                averageTimePerFrame,
                in.list(nameCount, NAME_SIZE, Name::read),
                in.list(extensionCount, EXTENSION_SIZE, PayloadExtension::read),
                embedded(in));
    }

    private static @Nullable StreamProperties embedded(Cursor in) throws AsfException {
        if (in.remaining() < HeaderObject.PREFIX) {
            return null;
        }
        UUID id = in.guid();
        long size = in.u64();
        Cursor body = in.sub(size - HeaderObject.PREFIX, "embedded Stream Properties object");
        return id.equals(AsfObjectId.STREAM_PROPERTIES) ? StreamProperties.read(body) : null;
    }

    @Override
    public UUID id() {
        return AsfObjectId.EXTENDED_STREAM_PROPERTIES;
    }

    @Override
    public void write(ByteWriter out) {
        out.u64(startTime).u64(endTime);
        buffer.write(out);
        peakBuffer.write(out);
        out.u32(maxObjectSize).i32(flags).u16(streamNumber).u16(languageIndex).u64(averageTimePerFrame);
        out.u16(names.size()).u16(payloadExtensions.size());
        names.forEach(name -> name.write(out));
        payloadExtensions.forEach(extension -> extension.write(out));
        if (embedded != null) {
            HeaderObject.of(embedded).write(out);
        }
    }

    /** The same with other names. */
    public ExtendedStreamProperties withNames(List<Name> others) {
        return with(languageIndex, others);
    }

    /** The same in another language. */
    public ExtendedStreamProperties withLanguage(int index) {
        return with(index, names);
    }

    private ExtendedStreamProperties with(int language, List<Name> others) {
        return new ExtendedStreamProperties(
                startTime,
                endTime,
                buffer,
                peakBuffer,
                maxObjectSize,
                flags,
                streamNumber,
                language,
                averageTimePerFrame,
                others,
                payloadExtensions,
                embedded);
    }
}
