package io.github.wmformat.asf.mux;

import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.AudioFormat;
import io.github.wmformat.asf.header.ExtendedStreamProperties;
import io.github.wmformat.asf.header.ExtendedStreamProperties.Buffer;
import io.github.wmformat.asf.header.PayloadExtension;
import io.github.wmformat.asf.header.StreamKind;
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

    /** Bytes of a packet before its payloads, as they are counted. */
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

    /** How many packets a second all streams fill together, at their peaks. */
    static double packetsPerSecond(List<AsfStream> streams, int packetSize) {
        long bits = streams.stream().mapToLong(stream -> of(stream).bitRate()).sum();
        return bits / (double) Byte.SIZE / Math.max(1, packetSize - HEAD_SIZE);
    }

    /**
     * Bits per second with what packets add: what is told is kept, what is not is counted as Microsoft's runtime counts it.
     * Every object has a payload head, video is divided at both ends of every packet, and each stream bears the heads of all
     * packets.
     *
     * @param packetsPerSecond of all streams
     */
    long withOverhead(double packetsPerSecond) {
        if (stream.bitRate() > 0) {
            return stream.bitRate();
        }
        double divided = stream.kind() == StreamKind.VIDEO ? 2 * packetsPerSecond : 0;
        return bitRate
                + bits(PacketWriter.PAYLOAD_HEAD_SIZE, objectsPerSecond())
                + bits(PacketWriter.PAYLOAD_HEAD_SIZE, divided)
                + bits(HEAD_SIZE, packetsPerSecond);
    }

    private static long bits(int bytes, double perSecond) {
        return (long) (Byte.SIZE * bytes * perSecond);
    }

    /** A block of audio is an object; of other streams the time from one object to the next is told. */
    private double objectsPerSecond() {
        if (stream.format() instanceof AudioFormat audio && audio.blockAlign() >= PacketSizes.LEAST_BLOCK) {
            return audio.bytesPerSecond() / (double) audio.blockAlign();
        }
        ExtendedStreamProperties extended = stream.extended();
        long time = extended == null ? 0 : extended.averageTimePerFrame();
        return time <= 0 ? 0 : UNITS_PER_SECOND / (double) time;
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
