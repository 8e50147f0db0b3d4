package io.github.wmformat.fallback;

import io.github.wmformat.ChannelStream;
import io.github.wmformat.SynchronousReader;
import java.util.ArrayList;
import java.util.List;

/** Builds small ASF files: one media object to a packet, preroll 1 s. */
final class TestFile {
    static final long PREROLL = 1000;

    static final int PACKET_SIZE = 2000;
    private static final int OVERHEAD = 28;
    private static final int TIMECODE_SIZE = 14;
    private static final String FILE_ID = "01234567-89AB-CDEF-0123-456789ABCDEF";
    private static final String VIDEO = "BC19EFC0-5B4D-11CF-A8FD-00805F5C442B";
    private static final String AUDIO = "F8699E40-5B4D-11CF-A8FD-00805F5C442B";
    private static final String COMMAND = "59DACFC0-59E6-11D0-A3AC-00A0C90348F6";
    private static final String NO_CORRECTION = "20FB5700-5B55-11CF-A8FD-00805F5C442B";

    private final List<byte[]> objects = new ArrayList<>();
    private final List<byte[]> packets = new ArrayList<>();
    private final int[] counts = new int[128];
    private long duration = 20_460_000;

    /** The file of the conformance facts: WM-ENV-001, and samples as in WM-SOUT-010 to WM-SOUT-015. */
    static TestFile fixture() {
        var file = new TestFile().video(1, "WMV1", 64, 48).audio(2, 0x160, 1, 44_100, 16_000, 743, 16, 0, 0, 1, 0);
        int audio = 0;
        for (int video = 0; video < 50; video++) {
            long time = 46 + 40L * video;
            while (audio < Fixture.AUDIO_TIMES.length && Fixture.AUDIO_TIMES[audio] <= time) {
                file.object(2, Fixture.AUDIO_TIMES[audio++], true, new byte[743]);
            }
            file.object(1, time, video % 12 == 0, new byte[Fixture.videoSize(video)]);
        }
        return file;
    }

    /** Half a second of PCM, mono, 8000 Hz, 16 bits, whose values count up. */
    static TestFile pcm() {
        var file = new TestFile().audio(1, 1, 1, 8000, 16_000, 2, 16).duration(5_000_000);
        for (int object = 0; object < 5; object++) {
            var samples = new LittleEndian();
            for (int i = 0; i < 800; i++) {
                samples.u16(object * 800L + i);
            }
            file.object(1, object * 100L, true, samples.done());
        }
        return file;
    }

    /** Timecodes: range 0 from 01:00:00:00 on, range 1 from 00:00:10:00 on; ten frames each, a key frame every fifth. */
    static TestFile withTimecodes() {
        TestFile file = new TestFile().video(1, "WMV1", 64, 48).timecodes(1);
        for (int frame = 0; frame < 20; frame++) {
            int timecode = frame < 10 ? 0x01000000 + frame : 0x00001000 + frame - 10;
            file.timecode(1, frame * 40L, frame % 5 == 0, frame < 10 ? 0 : 1, timecode);
        }
        return file;
    }

    TestFile duration(long units) {
        duration = units;
        return this;
    }

    TestFile video(int number, String fourCc, int width, int height) {
        return video(
                number,
                fourCc.charAt(0) | fourCc.charAt(1) << 8 | fourCc.charAt(2) << 16 | fourCc.charAt(3) << 24,
                24,
                width,
                height);
    }

    TestFile video(int number, int compression, int bits, int width, int height) {
        var format = new LittleEndian()
                .u32(width)
                .u32(height)
                .u8(2)
                .u16(40)
                .u32(40)
                .u32(width)
                .u32(height);
        format.u16(1).u16(bits).u32(compression).u32(0).zeros(16);
        return stream(number, VIDEO, format.done());
    }

    TestFile audio(int number, int tag, int channels, int rate, int bytesPerSecond, int align, int bits, int... extra) {
        var format = new LittleEndian()
                .u16(tag)
                .u16(channels)
                .u32(rate)
                .u32(bytesPerSecond)
                .u16(align)
                .u16(bits);
        format.u16(extra.length);
        for (int one : extra) {
            format.u8(one);
        }
        return stream(number, AUDIO, format.done());
    }

    TestFile commands(int number) {
        return stream(number, COMMAND, new byte[0]);
    }

    private TestFile stream(int number, String type, byte[] format) {
        var body = new LittleEndian()
                .guid(type)
                .guid(NO_CORRECTION)
                .u64(0)
                .u32(format.length)
                .u32(0);
        return header(
                "B7DC0791-A9B7-11CF-8EE6-00C00C205365",
                body.u16(number).u32(0).bytes(format).done());
    }

    /** Adds an object to the header. */
    TestFile header(String id, byte... body) {
        objects.add(object(id, body));
        return this;
    }

    /** An attribute in an Extended Content Description of its own. */
    TestFile attribute(String name, int type, byte... value) {
        var body = new LittleEndian().u16(1).u16(LittleEndian.text(name).length).bytes(LittleEndian.text(name));
        return header(
                "D2D0A440-E307-11D2-97F0-00A0C95EA850",
                body.u16(type).u16(value.length).bytes(value).done());
    }

    /** A text of a stream, in a Metadata Library of its own. */
    TestFile streamAttribute(int stream, int language, String name, byte... value) {
        byte[] text = LittleEndian.text(name);
        var library = new LittleEndian()
                .u16(1)
                .u16(language)
                .u16(stream)
                .u16(text.length)
                .u16(0)
                .u32(value.length);
        return extension(object(
                "44231C94-9498-49D1-A141-1D134E457054",
                library.bytes(text).bytes(value).done()));
    }

    /** The objects of a stream carry a timecode each, as payload extension data. */
    TestFile timecodes(int stream) {
        var properties =
                new LittleEndian().zeros(48).u16(stream).u16(0).u64(0).u16(0).u16(1);
        properties
                .guid("399595EC-8667-4E2D-8FDB-98814CE76C1E")
                .u16(TIMECODE_SIZE)
                .u32(0);
        return extension(object("14E6A5CB-C672-4332-8399-A96952065B5A", properties.done()));
    }

    private TestFile extension(byte[] inner) {
        var body = new LittleEndian()
                .guid("ABD3D211-A9BA-11CF-8EE6-00C00C205365")
                .u16(6)
                .u32(inner.length);
        return header("5FBF03B5-A92E-11CF-8EE3-00C00C205365", body.bytes(inner).done());
    }

    /** Two streams of which one is to be played. */
    TestFile exclusion(int first, int second) {
        var body = new LittleEndian()
                .guid("D6E22A01-35DA-11D1-9034-00A0C90349BE")
                .u16(2)
                .u16(first)
                .u16(second);
        return header("D6E229DC-35DA-11D1-9034-00A0C90349BE", body.done());
    }

    /** Adds a packet with one whole media object; the time is in milliseconds, without preroll. */
    TestFile object(int stream, long milliseconds, boolean key, byte... data) {
        return object(stream, milliseconds, key, new byte[0], data);
    }

    /** Adds an object of a stream of {@link #timecodes}; two decimal digits to a byte: hours, minutes, seconds, frames. */
    TestFile timecode(int stream, long milliseconds, boolean key, int range, int timecode) {
        byte[] extension = new LittleEndian().u16(range).u32(timecode).u64(0).done();
        return object(stream, milliseconds, key, extension, new byte[8]);
    }

    private TestFile object(int stream, long milliseconds, boolean key, byte[] extension, byte[] data) {
        int padding = PACKET_SIZE - OVERHEAD - extension.length - data.length;
        var packet = new LittleEndian().u8(0x82).u16(0).u8(0x10).u8(0x5D);
        packet.u16(padding).u32(PREROLL + milliseconds).u16(0);
        packet.u8(stream | (key ? 0x80 : 0))
                .u8(counts[stream]++)
                .u32(0)
                .u8(8 + extension.length)
                .u32(data.length);
        packet.u32(PREROLL + milliseconds).bytes(extension);
        packets.add(packet.bytes(data).zeros(padding).done());
        return this;
    }

    byte[] bytes() {
        var inner = new LittleEndian().bytes(fileProperties());
        objects.forEach(inner::bytes);
        var file =
                new LittleEndian().guid("75B22630-668E-11CF-A6D9-00AA0062CE6C").u64(30L + inner.size());
        file.u32(objects.size() + 1L).u8(1).u8(2).bytes(inner.done());
        file.guid("75B22636-668E-11CF-A6D9-00AA0062CE6C").u64(50L + (long) packets.size() * PACKET_SIZE);
        file.guid(FILE_ID).u64(packets.size()).u16(0x0101);
        packets.forEach(file::bytes);
        return file.done();
    }

    private byte[] fileProperties() {
        var body = new LittleEndian().guid(FILE_ID).u64(0).u64(0).u64(packets.size());
        body.u64(duration + PREROLL * 10_000).u64(duration).u64(PREROLL).u32(2);
        return object(
                "8CABDCA1-A947-11CF-8EE4-00C00C205365",
                body.u32(PACKET_SIZE).u32(PACKET_SIZE).u32(64_000).done());
    }

    private static byte[] object(String id, byte... body) {
        return new LittleEndian().guid(id).u64(24L + body.length).bytes(body).done();
    }

    /** The file as a program's stream. */
    ChannelStream stream() {
        return new ChannelStream(new MemoryChannel(bytes()));
    }

    /** A reader with the file open. */
    SynchronousReader open() {
        SynchronousReader reader = new SyncReaderObject();
        reader.openStream(stream());
        return reader;
    }
}
