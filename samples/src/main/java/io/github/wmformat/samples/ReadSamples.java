package io.github.wmformat.samples;

import io.github.wmformat.Backends;
import io.github.wmformat.IWMSyncReader.NextSample;
import io.github.wmformat.SynchronousReader;

/** Reads the compressed samples of a file's first stream. To copy. */
public final class ReadSamples {
    private ReadSamples() {}

    /** Prints time (100-ns units) and size (bytes) of each sample of the file that is the argument. */
    public static void main(String[] args) {
        try (SynchronousReader reader = Backends.select().wmvcore().wmCreateSyncReader(0)) {
            reader.open(args[0]);
            reader.setReadStreamSamples(1, true);
            for (NextSample next; (next = reader.getNextSample(1)) != null; next.close()) {
                System.out.println(next.sampleTime() + " "
                        + next.sample().getBufferAndLength().remaining());
            }
        }
    }
}
