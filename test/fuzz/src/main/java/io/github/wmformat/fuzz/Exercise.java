package io.github.wmformat.fuzz;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.AsfInput;
import io.github.wmformat.asf.DataPacket;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.MediaObjectReader;
import io.github.wmformat.asf.PacketReader;
import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Cursor;
import io.github.wmformat.asf.dump.ObjectDump;
import io.github.wmformat.asf.dump.TextDump;
import io.github.wmformat.asf.extension.Timecode;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.index.IndexObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;

/**
 * What is done with a hostile file. Each method ends without an exception, or with an {@link AsfException}, which it
 * swallows; anything else is a finding.
 */
public final class Exercise {
    private static final long[] TIMES = {0, 20_000_000, Long.MAX_VALUE, Long.MIN_VALUE};
    private static final int PACKETS = 200;

    /** Bytes of a header up to the number of its objects. */
    private static final int COUNTED = 28;

    private Exercise() {}

    /** Everything that reading offers. */
    public static void file(byte[] bytes) throws IOException {
        header(bytes);
        packets(bytes);
        forward(bytes);
    }

    /** Reads the header, prints all of it, and writes it again. */
    public static void header(byte[] bytes) throws IOException {
        try {
            AsfHeader header = AsfHeader.read(new GuardedSource(bytes));
            new ObjectDump(new TextDump(Writer.nullWriter())).header(header);
            header.streams().forEach(AsfStream::format);
            header.attributes().forEach(ObjectDump::value);
            AsfHeader written = header.with(header.objects());
            check(rest(written).equals(rest(header)), "the header is written differently");
        } catch (AsfException documented) {
            check(documented.offset() >= 0, "offset " + documented.offset());
        }
    }

    /** All but the id, the size and the number of objects, which is put right. */
    private static Bytes rest(AsfHeader header) {
        Bytes stored = header.stored();
        return stored.slice(COUNTED, stored.size() - COUNTED);
    }

    /** Reads and seeks in the packets. */
    public static void packets(byte[] bytes) throws IOException {
        try (AsfFile file = AsfFile.open(new GuardedSource(bytes))) {
            MediaObjectReader reader = file.reader();
            check(size(reader) <= bytes.length, "more was read than there is");
            for (long time : TIMES) {
                long packet = reader.seek(time).packet();
                check(packet >= 0, "landed at packet " + packet);
                reader.next();
            }
            for (AsfStream stream : file.header().streams()) {
                reader.seekToObject(stream.number(), 5);
                reader.next();
                reader.seekToTimecode(stream.number(), Timecode.of(0, 1, 0, 0, 0));
                reader.next();
            }
            file.indexProblems();
            list(file.packets());
        } catch (AsfException documented) {
            check(documented.offset() >= 0, "offset " + documented.offset());
        }
    }

    private static void list(PacketReader packets) throws IOException {
        DataPacket packet = packets.next();
        for (int i = 0; i < PACKETS && packet != null; i++) {
            packet = packets.next();
        }
    }

    private static long size(MediaObjectReader reader) throws IOException {
        long size = 0;
        for (MediaObject object = reader.next(); object != null; object = reader.next()) {
            size += object.data().size();
        }
        reader.losses();
        return size;
    }

    /** Reads the file as it comes. */
    public static void forward(byte[] bytes) throws IOException {
        try (AsfInput input = AsfInput.open(new ByteArrayInputStream(bytes))) {
            long size = 0;
            for (MediaObject object = input.next(); object != null; object = input.next()) {
                size += object.data().size();
            }
            check(size <= bytes.length, "more was read than there is");
        } catch (AsfException documented) {
            check(documented.offset() >= 0, "offset " + documented.offset());
        }
    }

    /** Takes the bytes for an index of each kind: what can be read is written again and read the same. */
    public static void index(byte[] bytes) {
        for (UUID id : AsfObjectId.INDEXES) {
            try {
                IndexObject index =
                        Objects.requireNonNull(IndexObject.read(id, Cursor.over(bytes, bytes.length, 0, "index")));
                byte[] stored = index.toBytes();
                byte[] body = Arrays.copyOfRange(stored, 24, stored.length);
                check(
                        index.equals(IndexObject.read(id, Cursor.over(body, body.length, 0, "index"))),
                        "an index is read differently");
            } catch (AsfException documented) {
                check(documented.offset() >= 0, "offset " + documented.offset());
            }
        }
    }

    static void check(boolean holds, String finding) {
        if (!holds) {
            throw new IllegalStateException(finding);
        }
    }
}
