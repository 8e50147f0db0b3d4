package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Cursor;
import io.github.wmformat.asf.bytes.Guids;
import java.util.ArrayList;
import java.util.List;

/**
 * Named points in time.
 *
 * @param name of the list, mostly empty
 * @param markers in stored order
 */
public record Markers(String name, List<Marker> markers) implements AsfObject {
    private static final int LEAST_SIZE = 30;
    private static final int CHARACTER = 2;

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
    public record Marker(long offset, long time, long sendTime, int flags, String text) {}

    static Markers read(Cursor in) throws AsfException {
        in.skip(Guids.SIZE);
        int count = in.count(in.u32(), LEAST_SIZE);
        in.skip(Short.BYTES);
        String name = in.string(in.u16());
        List<Marker> markers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            markers.add(marker(in));
        }
        return new Markers(name, markers);
    }

    private static Marker marker(Cursor in) throws AsfException {
        long offset = in.u64();
        long time = in.u64();
        Cursor entry = in.sub(in.u16(), "marker");
        return new Marker(offset, time, entry.u32(), entry.i32(), entry.string(entry.u32() * CHARACTER));
    }
}
