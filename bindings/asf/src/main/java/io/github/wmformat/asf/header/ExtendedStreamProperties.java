package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Cursor;
import java.util.ArrayList;
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
    }

    /**
     * A stream's name in one language.
     *
     * @param languageIndex into {@link LanguageList#languages}
     * @param text the name
     */
    public record Name(int languageIndex, String text) {}

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
        int nameCount = in.count(in.u16(), NAME_SIZE);
        int extensionCount = in.count(in.u16(), EXTENSION_SIZE);
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
                names(in, nameCount),
                extensions(in, extensionCount),
                embedded(in));
    }

    private static List<Name> names(Cursor in, int count) throws AsfException {
        List<Name> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            names.add(new Name(in.u16(), in.string(in.u16())));
        }
        return names;
    }

    private static List<PayloadExtension> extensions(Cursor in, int count) throws AsfException {
        List<PayloadExtension> extensions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            extensions.add(new PayloadExtension(in.guid(), in.u16(), in.bytes(in.u32())));
        }
        return extensions;
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

    /** One kind's part of the extension data of one of the stream's media objects; null where it has none. */
    public @Nullable Bytes part(Bytes extensionData, UUID id) {
        int at = 0;
        for (PayloadExtension extension : payloadExtensions) {
            int size = extension.size();
            if (size == PayloadExtension.VARIABLE) {
                size = at + Short.BYTES > extensionData.size()
                        ? extensionData.size()
                        : (int) extensionData.slice(at, Short.BYTES).littleEndian(Short.BYTES);
                at += Short.BYTES;
            }
            if (at + size > extensionData.size()) {
                return null;
            }
            if (extension.id().equals(id)) {
                return extensionData.slice(at, size);
            }
            at += size;
        }
        return null;
    }
}
