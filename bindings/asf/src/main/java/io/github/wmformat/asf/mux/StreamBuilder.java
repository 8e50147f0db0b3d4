package io.github.wmformat.asf.mux;

import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.extension.ExtensionKind;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.AudioFormat;
import io.github.wmformat.asf.header.ExtendedStreamProperties;
import io.github.wmformat.asf.header.ExtendedStreamProperties.Buffer;
import io.github.wmformat.asf.header.ExtendedStreamProperties.Name;
import io.github.wmformat.asf.header.MediaTypeFormat;
import io.github.wmformat.asf.header.PayloadExtension;
import io.github.wmformat.asf.header.RawFormat;
import io.github.wmformat.asf.header.StreamFormat;
import io.github.wmformat.asf.header.StreamKind;
import io.github.wmformat.asf.header.StreamProperties;
import io.github.wmformat.asf.header.VideoFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Describes a new stream. */
public final class StreamBuilder {
    /** Milliseconds by which an object may be sent before it is presented, unless told otherwise. */
    public static final long DEFAULT_WINDOW = 3000;

    private static final UUID FILES = UUID.fromString("d9e47579-930e-4427-adfc-ad80f290e470");
    private static final UUID WEB_PAGES = UUID.fromString("776257d4-c627-41cb-8f81-7ac7ff1c40cc");
    private static final UUID WEB_FORMAT = UUID.fromString("da1e6b13-8359-4050-b398-388e965bf00c");
    private static final UUID NO_TYPE = new UUID(0, 0);

    /** Sizes of the format and of what stands in front of a part of a web page, then the version. */
    private static final Bytes WEB_FORMAT_DATA =
            new ByteWriter().u16(8).u16(10).u16(1).u16(0).toBytes();

    /** MP3 and AAC: players of Microsoft's want them without error correction. */
    private static final Set<Integer> NEVER_SPREAD = Set.of(0x55, 0xFF, 0x1600, 0x1610);

    private static final int RELIABLE = 1;
    private static final int SEEKABLE = 2;

    private final int number;
    private final StreamKind kind;
    private final StreamFormat format;
    private final List<Name> names = new ArrayList<>();
    private final List<PayloadExtension> extensions = new ArrayList<>();
    private Buffer average;
    private Buffer peak;
    private long frameTime;
    private int language;
    private int flags;
    private boolean hidden;

    private StreamBuilder(int number, StreamKind kind, StreamFormat format, long bitRate) {
        this.number = number;
        this.kind = kind;
        this.format = format;
        this.average = new Buffer(bitRate, DEFAULT_WINDOW, 0);
        this.peak = average;
        this.flags = kind == StreamKind.AUDIO || kind == StreamKind.VIDEO ? SEEKABLE : SEEKABLE | RELIABLE;
    }

    /** An audio stream, whose bit rate the format tells. */
    public static StreamBuilder audio(int number, AudioFormat format) {
        return new StreamBuilder(number, StreamKind.AUDIO, format, format.bytesPerSecond() * Byte.SIZE);
    }

    /** A video stream of so many bits per second. */
    public static StreamBuilder video(int number, VideoFormat format, long bitRate) {
        return new StreamBuilder(number, StreamKind.VIDEO, format, bitRate);
    }

    /** A stream of script commands: each object is a name and its text, both UTF-16 with a zero character behind. */
    public static StreamBuilder commands(int number, long bitRate) {
        return new StreamBuilder(number, StreamKind.COMMAND, new RawFormat(Bytes.EMPTY), bitRate);
    }

    /** A stream of files. */
    public static StreamBuilder files(int number, long bitRate) {
        var format = new MediaTypeFormat(FILES, NO_TYPE, false, false, 0, NO_TYPE, Bytes.EMPTY);
        return new StreamBuilder(number, StreamKind.FILE_TRANSFER, format, bitRate);
    }

    /** A stream of web pages and their parts. */
    public static StreamBuilder webPages(int number, long bitRate) {
        var format = new MediaTypeFormat(FILES, WEB_PAGES, false, false, 0, WEB_FORMAT, WEB_FORMAT_DATA);
        return new StreamBuilder(number, StreamKind.FILE_TRANSFER, format, bitRate);
    }

    /** Any other stream. */
    public static StreamBuilder of(int number, StreamKind kind, StreamFormat format, long bitRate) {
        return new StreamBuilder(number, kind, format, bitRate);
    }

    /** Sets how long before it is presented an object may be sent, in milliseconds. */
    public StreamBuilder window(long milliseconds) {
        boolean even = peak.equals(average);
        average = new Buffer(average.bitRate(), milliseconds, 0);
        peak = even ? average : peak;
        return this;
    }

    /** Says that the bit rate varies, up to a peak in a window of its own. */
    public StreamBuilder peak(long bitRate, long windowMillis) {
        peak = new Buffer(bitRate, windowMillis, 0);
        return this;
    }

    /** Sets the average time from one object to the next, in units of 100 ns. */
    public StreamBuilder frameTime(long time) {
        frameTime = time;
        return this;
    }

    /** Sets the language, an index into the language list. */
    public StreamBuilder language(int index) {
        language = index;
        return this;
    }

    /** Adds the stream's name in a language. */
    public StreamBuilder name(int languageIndex, String text) {
        names.add(new Name(languageIndex, text));
        return this;
    }

    /** Says that every object carries extension data of this kind, behind that of the kinds added before. */
    public StreamBuilder extension(ExtensionKind<?> kind) {
        return extension(kind.system());
    }

    /** The same with the kind's size, or what it says about itself, told. */
    public StreamBuilder extension(PayloadExtension extension) {
        extensions.add(extension);
        return this;
    }

    /** Hides the stream from older players: of streams that exclude each other they must see one only. */
    public StreamBuilder hidden() {
        hidden = true;
        return this;
    }

    /** The stream. */
    public AsfStream build() {
        StreamProperties properties = properties();
        var extended = new ExtendedStreamProperties(
                0,
                0,
                average,
                peak,
                0,
                flags,
                number,
                language,
                frameTime,
                names,
                extensions,
                hidden ? properties : null);
        return new AsfStream(properties, extended, hidden, 0);
    }

    /** Microsoft's runtime marks audio as spread over one block, which leaves it as it is. */
    private StreamProperties properties() {
        if (format instanceof AudioFormat audio && !NEVER_SPREAD.contains(audio.formatTag())) {
            int block = audio.blockAlign();
            Bytes spread =
                    new ByteWriter().u8(1).u16(block).u16(block).u16(1).u8(0).toBytes();
            return StreamProperties.of(number, kind, format, StreamProperties.AUDIO_SPREAD, spread);
        }
        return StreamProperties.of(number, kind, format);
    }
}
