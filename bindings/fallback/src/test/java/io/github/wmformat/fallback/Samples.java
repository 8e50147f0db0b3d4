package io.github.wmformat.fallback;

import io.github.wmformat.IWMSyncReader.NextSample;
import io.github.wmformat.SynchronousReader;
import io.github.wmformat.asf.bytes.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads samples to the end, and keeps what is told about them. */
final class Samples {
    /** One sample, its bytes copied. */
    record Read(int stream, int output, long time, long duration, int flags, Bytes bytes) {}

    private Samples() {}

    static List<Read> all(SynchronousReader reader, int streamNum) {
        List<Read> samples = new ArrayList<>();
        for (NextSample next = reader.getNextSample(streamNum); next != null; next = reader.getNextSample(streamNum)) {
            samples.add(read(next));
        }
        return samples;
    }

    /** A sample that has to be there. */
    static Read next(SynchronousReader reader, int streamNum) {
        return read(Objects.requireNonNull(reader.getNextSample(streamNum)));
    }

    private static Read read(NextSample next) {
        try (next) {
            byte[] bytes = new byte[next.sample().getLength()];
            next.sample().getBufferAndLength().get(bytes);
            return new Read(
                    next.streamNum(),
                    next.outputNum(),
                    next.sampleTime(),
                    next.duration(),
                    next.flags(),
                    Bytes.of(bytes));
        }
    }

    static SynchronousReader compressed(SynchronousReader reader) {
        for (int i = 0; i < reader.getStreamCount(); i++) {
            try (var stream = reader.getStream(i)) {
                reader.setReadStreamSamples(stream.getStreamNumber(), true);
            }
        }
        return reader;
    }
}
