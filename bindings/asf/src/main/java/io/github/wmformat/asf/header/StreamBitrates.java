package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Cursor;
import io.github.wmformat.asf.bytes.Limits;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The average bit rates of the streams.
 *
 * @param byStream bits per second, packet overhead included, by stream number
 */
public record StreamBitrates(Map<Integer, Long> byStream) implements AsfObject {
    private static final int ENTRY_SIZE = 6;

    /** Keeps a copy of the map. */
    public StreamBitrates {
        byStream = Map.copyOf(byStream);
    }

    static StreamBitrates read(Cursor in) throws AsfException {
        int count = in.count(in.u16(), ENTRY_SIZE);
        Map<Integer, Long> byStream = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            byStream.putIfAbsent(in.u16() & Limits.STREAM_NUMBER, in.u32());
        }
        return new StreamBitrates(byStream);
    }
}
