package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Cursor;
import io.github.wmformat.asf.bytes.Guids;
import java.util.List;
import java.util.UUID;

/**
 * Named points in time.
 *
 * @param name of the list, mostly empty
 * @param markers in stored order
 */
public record Markers(String name, List<Marker> markers) implements AsfObject {
    private static final UUID RESERVED = UUID.fromString("4cfedb20-75f6-11cf-9c0f-00a0c90349cb");
    private static final int LEAST_SIZE = 30;
    private static final int CHARACTER = 2;

    /** What Microsoft's writers store in a field without meaning, where the specification says 0. */
    private static final int WRITTEN = 1;

    /** Keeps a copy of the list. */
    public Markers {
        markers = List.copyOf(markers);
    }

    /**
     * One point in time.
     *
     * @param offset bytes from the first packet to the one to play from; wrong in files of some writers
     * @param time as stored, preroll included, in units of 100 ns
     * @param sendTime of the packet, in milliseconds
     * @param flags as stored
     * @param text the name
     */
    public record Marker(long offset, long time, long sendTime, int flags, String text) {
        /** Bytes of an entry before its text: send time, flags, length of the text. */
        private static final int ENTRY_SIZE = 12;

        private static Marker read(Cursor in) throws AsfException {
            long offset = in.u64();
            long time = in.u64();
            Cursor entry = in.sub(in.u16(), "marker");
            return new Marker(offset, time, entry.u32(), entry.i32(), entry.string(entry.u32() * CHARACTER));
        }

        private void write(ByteWriter out) {
            int characters = text.length() + 1;
            out.u64(offset).u64(time).u16(ENTRY_SIZE + CHARACTER * characters);
            out.u32(sendTime).i32(flags).u32(characters).text(text);
        }
    }

    static Markers read(Cursor in) throws AsfException {
        in.skip(Guids.SIZE);
        int count = in.count(in.u32(), LEAST_SIZE);
        in.skip(Short.BYTES);
        return new Markers(in.string(in.u16()), in.list(count, 0, Marker::read));
    }

    @Override
    public UUID id() {
        return AsfObjectId.MARKER;
    }

    @Override
    public void write(ByteWriter out) {
        out.guid(RESERVED).u32(markers.size()).u16(WRITTEN);
        out.u16(CHARACTER * name.length()).characters(name);
        markers.forEach(marker -> marker.write(out));
    }
}
