package io.github.wmformat.asf.mux;

import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.AudioFormat;
import io.github.wmformat.asf.header.ExtendedStreamProperties;
import io.github.wmformat.asf.header.ExtendedStreamProperties.Buffer;
import io.github.wmformat.asf.header.StreamKind;
import io.github.wmformat.asf.header.StreamProperties;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Streams as the header has them: with all that a stream needs, whatever was given of it. */
final class CompleteStreams {
    private static final int MOST_STREAM = 63;
    private static final int SEEKABLE = 2;
    private static final int SPAN_AT = 0;

    private CompleteStreams() {}

    /** Checks the streams' numbers, and stores audio in order: objects are not spread over each other here. */
    static List<AsfStream> of(List<AsfStream> streams) {
        if (streams.isEmpty()) {
            throw new IllegalArgumentException("a file needs a stream");
        }
        Set<Integer> numbers = new HashSet<>();
        for (AsfStream stream : streams) {
            if (stream.number() < 1 || stream.number() > MOST_STREAM || !numbers.add(stream.number())) {
                throw new IllegalArgumentException(
                        "stream number " + stream.number() + ": each from 1 to " + MOST_STREAM + ", and once");
            }
        }
        return streams.stream().map(CompleteStreams::inOrder).toList();
    }

    private static AsfStream inOrder(AsfStream stream) {
        StreamProperties properties = stream.properties();
        boolean spread = properties.errorCorrectionType().equals(StreamProperties.AUDIO_SPREAD)
                && !properties.errorCorrection().isEmpty()
                && properties.errorCorrection().get(SPAN_AT) != 1;
        if (!spread) {
            return stream;
        }
        int block = stream.format() instanceof AudioFormat audio ? audio.blockAlign() : 1;
        var noSpread = new ByteWriter().u8(1).u16(block).u16(block).u16(1).u8(0).toBytes();
        var replaced = new StreamProperties(
                properties.type(),
                properties.errorCorrectionType(),
                properties.timeOffset(),
                properties.typeSpecific(),
                noSpread,
                properties.flags(),
                properties.reserved());
        return new AsfStream(replaced, stream.extended(), stream.hidden(), stream.bitRate());
    }

    /** What more the header says about a stream that brings nothing of it. */
    static ExtendedStreamProperties extended(AsfStream stream) {
        ExtendedStreamProperties given = stream.extended();
        if (given != null) {
            return given;
        }
        StreamRate rate = StreamRate.of(stream);
        var buffer = new Buffer(rate.bitRate(), rate.window(), 0);
        boolean seekable = stream.kind() == StreamKind.AUDIO || stream.kind() == StreamKind.VIDEO;
        return new ExtendedStreamProperties(
                0, 0, buffer, buffer, 0, seekable ? SEEKABLE : 0, stream.number(), 0, 0, List.of(), List.of(), null);
    }
}
