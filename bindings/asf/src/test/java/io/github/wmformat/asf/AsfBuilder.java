package io.github.wmformat.asf;

import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.StreamKind;
import io.github.wmformat.asf.header.StreamProperties;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Builds small ASF files. Unless told otherwise: streams 1 (video) and 2 (audio), packets of 100 bytes, preroll 1 s. */
final class AsfBuilder {
    static final int PACKET_SIZE = 100;
    static final int PREROLL = 1000;
    static final UUID FILE_ID = UUID.fromString("01234567-89ab-cdef-0123-456789abcdef");

    private final List<byte[]> objects = new ArrayList<>();
    private final List<byte[]> packets = new ArrayList<>();
    private byte[] fileProperties = fileProperties(PACKET_SIZE, PREROLL, 2);
    private long dataSize = -1;
    private byte[] tail = {};

    /** A file with the usual streams and these packets. */
    static AsfBuilder file(byte[]... packets) {
        return new AsfBuilder()
                .with(stream(1, StreamKind.VIDEO))
                .with(stream(2, StreamKind.AUDIO))
                .packets(packets);
    }

    AsfBuilder with(byte[] object) {
        objects.add(object);
        return this;
    }

    AsfBuilder packets(byte[]... more) {
        packets.addAll(List.of(more));
        return this;
    }

    AsfBuilder fileProperties(byte[] object) {
        fileProperties = object;
        return this;
    }

    AsfBuilder dataSize(long size) {
        dataSize = size;
        return this;
    }

    AsfBuilder tail(byte[] bytes) {
        tail = bytes;
        return this;
    }

    byte[] bytes() {
        var all = new LittleEndian();
        packets.forEach(all::bytes);
        var file = new LittleEndian().bytes(header()).guid(AsfObjectId.DATA);
        file.u64(dataSize >= 0 ? dataSize : DataSection.FIXED_SIZE + all.size());
        file.guid(FILE_ID).u64(packets.size()).u16(0x0101);
        return file.bytes(all.done()).bytes(tail).done();
    }

    AsfFile open() throws IOException {
        return AsfFile.open(new MemorySource(bytes()));
    }

    /** All media objects of the usual reader. */
    List<MediaObject> read() throws IOException {
        try (AsfFile file = open()) {
            return all(file.reader());
        }
    }

    static List<MediaObject> all(MediaObjectReader reader) throws IOException {
        List<MediaObject> read = new ArrayList<>();
        for (MediaObject object = reader.next(); object != null; object = reader.next()) {
            read.add(object);
        }
        return read;
    }

    private byte[] header() {
        var body = new LittleEndian().bytes(fileProperties);
        objects.forEach(body::bytes);
        return header(objects.size() + 1L, body.done());
    }

    static byte[] header(long count, byte[] objects) {
        var head = new LittleEndian().guid(AsfObjectId.HEADER).u64(30L + objects.length);
        return head.u32(count).u8(1).u8(2).bytes(objects).done();
    }

    static byte[] object(UUID id, byte... body) {
        return object(id, 24L + body.length, body);
    }

    static byte[] object(UUID id, long size, byte... body) {
        return new LittleEndian().guid(id).u64(size).bytes(body).done();
    }

    static byte[] fileProperties(long packetSize, long preroll, int flags) {
        var body = new LittleEndian().guid(FILE_ID).u64(0).u64(116_444_736_000_000_000L);
        body.u64(0).u64(50_000_000).u64(40_000_000).u64(preroll);
        body.u32(flags).u32(packetSize).u32(packetSize).u32(64_000);
        return object(AsfObjectId.FILE_PROPERTIES, body.done());
    }

    static byte[] stream(int number, StreamKind kind) {
        return stream(number, kind, new byte[0], StreamProperties.NO_ERROR_CORRECTION, new byte[0]);
    }

    static byte[] stream(int number, StreamKind kind, byte[] format, UUID correction, byte[] correctionData) {
        var body = new LittleEndian().guid(kind.id()).guid(correction).u64(0);
        body.u32(format.length).u32(correctionData.length).u16(number).u32(0);
        return object(
                AsfObjectId.STREAM_PROPERTIES,
                body.bytes(format).bytes(correctionData).done());
    }

    static byte[] extension(byte[]... objects) {
        var inner = new LittleEndian();
        for (byte[] object : objects) {
            inner.bytes(object);
        }
        return extension(inner.size(), inner.done());
    }

    static byte[] extension(long dataSize, byte[] data) {
        var body = new LittleEndian().guid(new UUID(0, 0)).u16(6).u32(dataSize).bytes(data);
        return object(AsfObjectId.HEADER_EXTENSION, body.done());
    }

    /** Extended stream properties with payload extensions, given as pairs of id and size. */
    static byte[] extendedStream(int number, byte[] embedded, Object... extensions) {
        var body = new LittleEndian().zeros(48).u16(number).u16(0).u64(0).u16(0).u16(extensions.length / 2);
        for (int i = 0; i < extensions.length; i += 2) {
            body.guid((UUID) extensions[i]).u16((Integer) extensions[i + 1]).u32(0);
        }
        return object(
                AsfObjectId.EXTENDED_STREAM_PROPERTIES, body.bytes(embedded).done());
    }
}
