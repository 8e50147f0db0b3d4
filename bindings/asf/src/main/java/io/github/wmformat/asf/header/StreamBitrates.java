package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Cursor;
import io.github.wmformat.asf.bytes.Limits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The average bit rates of the streams.
 *
 * @param rates in stored order
 */
public record StreamBitrates(List<Rate> rates) implements AsfObject {
    private static final int ENTRY_SIZE = 6;

    /** Keeps a copy of the list. */
    public StreamBitrates {
        rates = List.copyOf(rates);
    }

    /**
     * The rate of one stream.
     *
     * @param stream its number
     * @param bitRate bits per second on average, packet overhead included
     */
    public record Rate(int stream, long bitRate) {
        private static Rate read(Cursor in) throws AsfException {
            return new Rate(in.u16() & Limits.STREAM_NUMBER, in.u32());
        }

        private void write(ByteWriter out) {
            out.u16(stream).u32(bitRate);
        }
    }

    static StreamBitrates read(Cursor in) throws AsfException {
        return new StreamBitrates(in.list(in.u16(), ENTRY_SIZE, Rate::read));
    }

    @Override
    public UUID id() {
        return AsfObjectId.STREAM_BITRATE_PROPERTIES;
    }

    @Override
    public void write(ByteWriter out) {
        out.u16(rates.size());
        rates.forEach(rate -> rate.write(out));
    }

    /** Bits per second by stream number; the first entry of a stream counts. */
    public Map<Integer, Long> byStream() {
        Map<Integer, Long> byStream = new LinkedHashMap<>();
        rates.forEach(rate -> byStream.putIfAbsent(rate.stream(), rate.bitRate()));
        return byStream;
    }
}
