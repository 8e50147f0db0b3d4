package io.github.wmformat.asf.mux;

import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.AudioFormat;
import io.github.wmformat.asf.header.ExtendedStreamProperties;
import io.github.wmformat.asf.header.ExtendedStreamProperties.Buffer;
import io.github.wmformat.asf.header.PayloadExtension;
import java.util.List;

/**
 * How fast a stream is sent.
 *
 * @param stream the stream
 * @param bitRate of its media objects at the peak, in bits per second; 0 when unknown
 * @param window how long before its presentation an object may be sent at most, in milliseconds; 0 when unknown
 * @param even whether the stream keeps to its bit rate, so that objects are sent one after the other at that rate
 */
record StreamRate(AsfStream stream, long bitRate, long window, boolean even) {
    private static final Buffer NO_BUFFER = new Buffer(0, 0, 0);
    private static final long UNITS_PER_SECOND = 10_000_000;

    /** Bytes that a packet has no room for when it is filled by one payload after the other. */
    private static final int UNUSED = 22;

    /** Bytes of a packet before its only payload. */
    private static final int HEAD_SIZE = 12;

    static StreamRate of(AsfStream stream) {
        ExtendedStreamProperties extended = stream.extended();
        Buffer average = extended == null ? NO_BUFFER : extended.buffer();
        Buffer peak = extended == null ? NO_BUFFER : extended.peakBuffer();
        long told = Math.max(average.bitRate(), peak.bitRate());
        boolean even = peak.bitRate() == 0 || peak.bitRate() == average.bitRate();
        long bitRate = even ? told : peak.bitRate();
        return new StreamRate(
                stream, bitRate > 0 ? bitRate : formatRate(stream), Math.max(average.size(), peak.size()), even);
    }

    private static long formatRate(AsfStream stream) {
        return stream.format() instanceof AudioFormat audio ? audio.bytesPerSecond() * Byte.SIZE : stream.bitRate();
    }

    static LeakyBucket bucket(AsfStream stream, long preroll) {
        StreamRate rate = of(stream);
        long window = rate.window() == 0 ? preroll : Math.min(rate.window(), preroll);
        return new LeakyBucket(rate.even() ? rate.bitRate() : 0, window * 10_000);
    }

    /** Bits per second with what packets add: what is told is kept, what is not is estimated. */
    long withOverhead(int packetSize) {
        if (stream.bitRate() > 0) {
            return stream.bitRate();
        }
        double bytes = bitRate / (double) Byte.SIZE;
        double packets = bytes / Math.max(1, packetSize - UNUSED);
        double payloads = Math.max(packets, objectsPerSecond());
        double payloadHead = PacketWriter.PAYLOAD_HEAD_SIZE + (double) extensionSize();
        return (long) (bitRate + Byte.SIZE * (packets * HEAD_SIZE + payloads * payloadHead));
    }

    private double objectsPerSecond() {
        ExtendedStreamProperties extended = stream.extended();
        long frame = extended == null ? 0 : extended.averageTimePerFrame();
        return frame <= 0 ? 0 : UNITS_PER_SECOND / (double) frame;
    }

    /** Bytes of extension data that every object of the stream carries. */
    int extensionSize() {
        return stream.payloadExtensions().stream()
                .mapToInt(extension -> extension.size() == PayloadExtension.VARIABLE ? Short.BYTES : extension.size())
                .sum();
    }

    /** Milliseconds that a player buffers at least for all streams. */
    static long preroll(List<AsfStream> streams) {
        return streams.stream()
                .mapToLong(stream -> StreamRate.of(stream).window())
                .max()
                .orElse(0);
    }
}
