package io.github.wmformat.kit;

import static io.github.wmformat.kit.LittleEndianBytes.object;
import static io.github.wmformat.kit.LittleEndianBytes.start;

import io.github.wmformat.Guid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A small ASF file built byte by byte: one stream of uncompressed audio, and whatever header objects a test wants. The preroll
 * is zero, so that all times are those that are written.
 */
final class BuiltFile {
    /** Bytes of each of the file's samples. */
    static final int SAMPLE_SIZE = 160;

    private static final int SAMPLES = 10;
    private static final int SAMPLE_MILLISECONDS = 20;
    private static final int PACKET_SIZE = 256;
    private static final Guid FILE_ID = Guid.of("A0A1A2A3-A4A5-A6A7-A8A9-AAABACADAEAF");

    private final Descriptors content = new Descriptors();
    private final Descriptors metadata = new Descriptors();
    private final Descriptors library = new Descriptors();
    private final Descriptors codecs = new Descriptors();
    private final Descriptors markers = new Descriptors();
    private final Descriptors scripts = new Descriptors();
    private final List<byte[]> scriptTypes = new ArrayList<>();

    /** Entries of one header object, and how many they are. */
    private static final class Descriptors {
        private final LittleEndianBytes bytes = start();
        private int count;

        LittleEndianBytes next() {
            count++;
            return bytes;
        }
    }

    static byte[] text(String text) {
        return start().text(text).toArray();
    }

    static byte[] number(long value, int size) {
        return start().number(value, size).toArray();
    }

    static byte[] guid(Guid guid) {
        return start().guid(guid).toArray();
    }

    /** An entry of the extended content description; the type is ASF's number. */
    BuiltFile attribute(String name, int type, byte[] value) {
        byte[] text = text(name);
        content.next()
                .word(text.length)
                .bytes(text)
                .word(type)
                .word(value.length)
                .bytes(value);
        return this;
    }

    BuiltFile streamAttribute(int stream, String name, int type, byte[] value) {
        entry(metadata, stream, name, type, value);
        return this;
    }

    BuiltFile libraryAttribute(int stream, String name, int type, byte[] value) {
        entry(library, stream, name, type, value);
        return this;
    }

    private static void entry(Descriptors to, int stream, String name, int type, byte[] value) {
        byte[] text = text(name);
        to.next()
                .word(0)
                .word(stream)
                .word(text.length)
                .word(type)
                .dword(value.length)
                .bytes(text)
                .bytes(value);
    }

    BuiltFile codec(int type, String name, String description, byte[] info) {
        codecs.next()
                .word(type)
                .word(name.length() + 1)
                .text(name)
                .word(description.length() + 1)
                .text(description)
                .word(info.length)
                .bytes(info);
        return this;
    }

    BuiltFile marker(long time, String name) {
        byte[] text = text(name);
        markers.next()
                .qword(0)
                .qword(time)
                .word(12 + text.length)
                .dword(0)
                .dword(0)
                .dword(name.length() + 1)
                .bytes(text);
        return this;
    }

    /** A command of a type of its own. */
    BuiltFile script(String type, String command, int milliseconds) {
        byte[] typeText = text(type);
        byte[] text = text(command);
        scriptTypes.add(start().word(type.length()).bytes(withoutEnd(typeText)).toArray());
        scripts.next()
                .dword(milliseconds)
                .word(scriptTypes.size() - 1)
                .word(command.length())
                .bytes(withoutEnd(text));
        return this;
    }

    private static byte[] withoutEnd(byte[] text) {
        return Arrays.copyOf(text, text.length - 2);
    }

    byte[] build() {
        byte[] data = data();
        List<byte[]> objects = headerObjects();
        int size = 30 + objects.stream().mapToInt(one -> one.length).sum();
        objects.set(0, fileProperties(size + data.length));
        LittleEndianBytes all = start().guid("75B22630-668E-11CF-A6D9-00AA0062CE6C")
                .qword(size)
                .dword(objects.size())
                .octet(1)
                .octet(2);
        objects.forEach(all::bytes);
        return all.bytes(data).toArray();
    }

    private List<byte[]> headerObjects() {
        List<byte[]> objects = new ArrayList<>();
        objects.add(fileProperties(0));
        objects.add(streamProperties());
        objects.add(extension());
        objects.add(object(
                "D2D0A440-E307-11D2-97F0-00A0C95EA850",
                start().word(content.count).bytes(content.bytes.toArray())));
        if (codecs.count > 0) {
            objects.add(object(
                    "86D15240-311D-11D0-A3A4-00A0C90348F6",
                    start().guid("86D15241-311D-11D0-A3A4-00A0C90348F6")
                            .dword(codecs.count)
                            .bytes(codecs.bytes.toArray())));
        }
        if (scripts.count > 0) {
            objects.add(scriptCommands());
        }
        if (markers.count > 0) {
            objects.add(object(
                    "F487CD01-A951-11CF-8EE6-00C00C205365",
                    start().guid("4CFEDB20-75F6-11CF-9C0F-00A0C90349CB")
                            .dword(markers.count)
                            .word(0)
                            .word(0)
                            .bytes(markers.bytes.toArray())));
        }
        return objects;
    }

    private byte[] scriptCommands() {
        LittleEndianBytes body = start().guid("4B1ACBE3-100B-11D0-A39B-00A0C90348F6")
                .word(scripts.count)
                .word(scriptTypes.size());
        scriptTypes.forEach(body::bytes);
        return object("1EFB1A30-0B62-11D0-A39B-00A0C90348F6", body.bytes(scripts.bytes.toArray()));
    }

    private static byte[] fileProperties(long fileSize) {
        long duration = SAMPLES * SAMPLE_MILLISECONDS * 10_000L;
        return object(
                "8CABDCA1-A947-11CF-8EE4-00C00C205365",
                start().guid(FILE_ID)
                        .qword(fileSize)
                        .qword(0x01D0_0000_0000_0000L)
                        .qword(SAMPLES)
                        .qword(duration)
                        .qword(duration)
                        .qword(0)
                        .dword(2)
                        .dword(PACKET_SIZE)
                        .dword(PACKET_SIZE)
                        .dword(PACKET_SIZE * 8L * 1000 / SAMPLE_MILLISECONDS));
    }

    /** Stream 1: PCM, 8 bits, mono, 8000 Hz. */
    private static byte[] streamProperties() {
        byte[] format = start().word(1)
                .word(1)
                .dword(8000)
                .dword(8000)
                .word(1)
                .word(8)
                .word(0)
                .toArray();
        return object(
                "B7DC0791-A9B7-11CF-8EE6-00C00C205365",
                start().guid("F8699E40-5B4D-11CF-A8FD-00805F5C442B")
                        .guid("20FB5700-5B55-11CF-A8FD-00805F5C442B")
                        .qword(0)
                        .dword(format.length)
                        .dword(0)
                        .word(1)
                        .dword(0)
                        .bytes(format));
    }

    private byte[] extension() {
        LittleEndianBytes inner = start();
        if (metadata.count > 0) {
            inner.bytes(object(
                    "C5F8CBEA-5BAF-4877-8467-AA8C44FA4CCA",
                    start().word(metadata.count).bytes(metadata.bytes.toArray())));
        }
        if (library.count > 0) {
            inner.bytes(object(
                    "44231C94-9498-49D1-A141-1D134E457054",
                    start().word(library.count).bytes(library.bytes.toArray())));
        }
        return object(
                "5FBF03B5-A92E-11CF-8EE3-00C00C205365",
                start().guid("ABD3D211-A9BA-11CF-8EE6-00C00C205365")
                        .word(6)
                        .dword(inner.size())
                        .bytes(inner.toArray()));
    }

    private static byte[] data() {
        LittleEndianBytes packets = start();
        for (int i = 0; i < SAMPLES; i++) {
            packets.bytes(packet(i));
        }
        return object(
                "75B22636-668E-11CF-A6D9-00AA0062CE6C",
                start().guid(FILE_ID).qword(SAMPLES).word(0x0101).bytes(packets.toArray()));
    }

    /** One sample in one packet: flags as the runtime writes them, padding with a length of two bytes. */
    private static byte[] packet(int number) {
        int before = 3 + 2 + 2 + 4 + 2 + 1 + 1 + 4 + 1 + 8;
        int padding = PACKET_SIZE - before - SAMPLE_SIZE;
        int time = number * SAMPLE_MILLISECONDS;
        LittleEndianBytes packet =
                start().octet(0x82).word(0).octet(0x10).octet(0x5D).word(padding);
        packet.dword(time).word(SAMPLE_MILLISECONDS);
        packet.octet(0x81).octet(number).dword(0).octet(8).dword(SAMPLE_SIZE).dword(time);
        return packet.bytes(new byte[SAMPLE_SIZE + padding]).toArray();
    }
}
