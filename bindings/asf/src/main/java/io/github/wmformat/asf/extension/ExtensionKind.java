package io.github.wmformat.asf.extension;

import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.header.PayloadExtension;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A kind of payload extension data, and how its values are stored: those of the format's specification, section 7.3.2,
 * and of the SDK's "Sample Extension Types". Kinds without a known layout have their bytes as values.
 *
 * <p>The SDK's chroma location, colour space and user data come out of decoders and never stand in files.
 *
 * @param <T> its values
 */
public final class ExtensionKind<T> {
    /** SMPTE timecode of the media object. */
    public static final ExtensionKind<Timecode> TIMECODE = new ExtensionKind<>(
            "timecode", "399595ec-8667-4e2d-8fdb-98814ce76c1e", Timecode.SIZE, Timecode::read, Timecode::stored);

    /** Name of the file that the media object is a part of, without a folder. */
    public static final ExtensionKind<String> FILE_NAME = new ExtensionKind<>(
            "fileName",
            "e165ec0e-19ed-45d7-b4a7-25cbd1e28e9b",
            PayloadExtension.VARIABLE,
            ExtensionKind::text,
            text -> new ByteWriter().text(text).toBytes());

    /** How the picture is interlaced. */
    public static final ExtensionKind<ContentType> CONTENT_TYPE = new ExtensionKind<>(
            "contentType", "d590dc20-07bc-436c-9cf7-f3bbfbf1a4dc", Byte.BYTES, ContentType::read, ContentType::stored);

    /** Shape of the picture's pixels. */
    public static final ExtensionKind<PixelAspectRatio> PIXEL_ASPECT_RATIO = new ExtensionKind<>(
            "pixelAspectRatio",
            "1b1ee554-f9ea-4bc8-821a-376b74e4c4b8",
            PixelAspectRatio.SIZE,
            PixelAspectRatio::read,
            PixelAspectRatio::stored);

    /** How long the media object lasts, in whole milliseconds up to 65,535. */
    public static final ExtensionKind<Duration> SAMPLE_DURATION = new ExtensionKind<>(
            "sampleDuration",
            "c6bd9450-867f-4907-83a3-c77921b733ad",
            Short.BYTES,
            part -> Duration.ofMillis(part.littleEndian(Short.BYTES)),
            ExtensionKind::milliseconds);

    /** Whether decoding can begin at the media object, as told by whoever compressed it. */
    public static final ExtensionKind<Boolean> OUTPUT_CLEAN_POINT = new ExtensionKind<>(
            "outputCleanPoint",
            "f72a3c6f-6eb4-4ebc-b192-09ad9759e828",
            Byte.BYTES,
            ExtensionKind::isNotZero,
            clean -> Bytes.of((byte) (clean ? 1 : 0)));

    /** Number with which the media object is encrypted: 64 bits, stored with the highest byte first. */
    public static final ExtensionKind<Long> ENCRYPTION_SAMPLE_ID = new ExtensionKind<>(
            "encryptionSampleId",
            "6698b84e-0afa-4330-aeb2-1c0a98d7a44d",
            Long.BYTES,
            part -> Long.reverseBytes(part.littleEndian(Long.BYTES)),
            id -> new ByteWriter().u64(Long.reverseBytes(id)).toBytes());

    /** What makes the encryption of the media object, by other protection than the SDK's, different from the others'. */
    public static final ExtensionKind<Bytes> SAMPLE_PROTECTION_SALT =
            bytes("sampleProtectionSalt", "5403deee-b9ee-438f-aa83-3804997e569d");

    /** Which part of a degradable image the media object is. */
    public static final ExtensionKind<Bytes> DEGRADABLE_JPEG =
            bytes("degradableJpeg", "00e1af06-7bec-11d1-a582-00c04fc29cfb");

    private static final List<ExtensionKind<?>> KNOWN = List.of(
            TIMECODE,
            FILE_NAME,
            CONTENT_TYPE,
            PIXEL_ASPECT_RATIO,
            SAMPLE_DURATION,
            OUTPUT_CLEAN_POINT,
            ENCRYPTION_SAMPLE_ID,
            SAMPLE_PROTECTION_SALT,
            DEGRADABLE_JPEG);

    private static final int MOST_MILLISECONDS = 0xFFFF;

    private final String name;
    private final UUID id;
    private final int size;
    private final Function<Bytes, T> reader;
    private final Function<T, Bytes> writer;

    private ExtensionKind(String name, String id, int size, Function<Bytes, T> reader, Function<T, Bytes> writer) {
        this.name = name;
        this.id = UUID.fromString(id);
        this.size = size;
        this.reader = reader;
        this.writer = writer;
    }

    private static ExtensionKind<Bytes> bytes(String name, String id) {
        return new ExtensionKind<>(name, id, PayloadExtension.VARIABLE, Function.identity(), Function.identity());
    }

    /** The kind of an id; of an unknown one, a kind of that name whose values are the bytes. */
    public static ExtensionKind<?> of(UUID id) {
        for (ExtensionKind<?> kind : KNOWN) {
            if (kind.id.equals(id)) {
                return kind;
            }
        }
        return bytes(id);
    }

    /** A kind whose values are the bytes as they are stored, whatever may be known about it. */
    public static ExtensionKind<Bytes> bytes(UUID id) {
        return bytes(id.toString(), id.toString());
    }

    /** What the kind is called in dumps. */
    public String name() {
        return name;
    }

    /** The id by which streams declare it. */
    public UUID id() {
        return id;
    }

    /** What a stream declares whose media objects carry data of this kind, of its usual size. */
    public PayloadExtension system() {
        return system(size);
    }

    /** The same with another size at each media object, in bytes. */
    public PayloadExtension system(int otherSize) {
        return new PayloadExtension(id, otherSize, Bytes.EMPTY);
    }

    /** The value in some bytes; null where they are too few. */
    @Nullable
    T read(Bytes part) {
        return size != PayloadExtension.VARIABLE && part.size() < size ? null : reader.apply(part);
    }

    Bytes write(T value) {
        return writer.apply(value);
    }

    private static String text(Bytes part) {
        String text = new String(part.toArray(), StandardCharsets.UTF_16LE);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    private static Bytes milliseconds(Duration duration) {
        if (duration.isNegative() || duration.toMillis() > MOST_MILLISECONDS) {
            throw new IllegalArgumentException(
                    "a sample duration of " + duration + ", 0 to " + MOST_MILLISECONDS + " ms can be told");
        }
        return new ByteWriter(Short.BYTES).u16((int) duration.toMillis()).toBytes();
    }

    private static boolean isNotZero(Bytes part) {
        return new BigInteger(part.toArray()).signum() != 0;
    }

    @Override
    public String toString() {
        return name;
    }
}
