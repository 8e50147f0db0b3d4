package io.github.wmformat.samples;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.Attributes;
import io.github.wmformat.Backends;
import io.github.wmformat.ChannelStream;
import io.github.wmformat.ComException;
import io.github.wmformat.HResult;
import io.github.wmformat.INSSBuffer;
import io.github.wmformat.IStream;
import io.github.wmformat.IWMHeaderInfo.AttributeByName;
import io.github.wmformat.IWMReaderCallback;
import io.github.wmformat.Reader;
import io.github.wmformat.WMT_STATUS;
import io.github.wmformat.WMVCore;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Has a file's samples delivered by the asynchronous reader, from an IStream. To copy. */
public final class ReadAsynchronously {
    private static final long LONGEST_WAIT_SECONDS = 30;

    private ReadAsynchronously() {}

    /** Counts the samples, and hands the statuses to the thread that waits for them. */
    static final class Totals implements IWMReaderCallback {
        private record Status(WMT_STATUS status, HResult result) {}

        private final BlockingQueue<Status> statuses = new LinkedBlockingQueue<>();
        private final AtomicLong samples = new AtomicLong();
        private final AtomicLong bytes = new AtomicLong();

        @Override
        public void onStatus(WMT_STATUS status, HResult hr, @Nullable AttributeValue value, long context) {
            statuses.add(new Status(status, hr));
        }

        /** The sample is on loan: what is needed of it later has to be copied. */
        @Override
        public void onSample(
                int outputNum, long sampleTime, long sampleDuration, int flags, INSSBuffer sample, long context) {
            samples.incrementAndGet();
            bytes.addAndGet(sample.getBufferAndLength().remaining());
        }

        void await(WMT_STATUS wanted) throws InterruptedException {
            Status heard;
            do {
                heard = statuses.poll(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
                if (heard == null) {
                    throw new IllegalStateException(wanted + " did not come within " + LONGEST_WAIT_SECONDS + " s");
                }
                if (heard.result().failed()) {
                    throw new ComException(heard.result(), "IWMReaderCallback", "OnStatus", heard.status() + " came");
                }
            } while (!heard.status().equals(wanted));
        }

        @Override
        public String toString() {
            return samples + " samples, " + bytes + " bytes";
        }
    }

    /** Prints how many samples and bytes the outputs of the file that is the argument deliver. */
    public static void main(String[] args) throws IOException, InterruptedException {
        try (SeekableByteChannel channel = Files.newByteChannel(Path.of(args[0]))) {
            System.out.println(read(Backends.select().wmvcore(), new ChannelStream(channel)));
        }
    }

    static Totals read(WMVCore wmvcore, IStream stream) throws InterruptedException {
        Totals totals = new Totals();
        try (Reader reader = wmvcore.wmCreateReader(0)) {
            reader.openStream(stream, totals, 0);
            totals.await(WMT_STATUS.WMT_OPENED);
            reader.setUserProvidedClock(true);
            reader.start(0, 0, 1.0f, 0);
            totals.await(WMT_STATUS.WMT_STARTED);
            // With a clock of our own time runs as fast as we say: to beyond the end at once.
            reader.deliverTime(2 * duration(reader));
            totals.await(WMT_STATUS.WMT_EOF);
            reader.stop();
            totals.await(WMT_STATUS.WMT_STOPPED);
        }
        return totals;
    }

    private static long duration(Reader reader) {
        AttributeByName duration = reader.getAttributeByName(0, Attributes.g_wszWMDuration);
        return duration == null ? 0 : duration.value().asQword();
    }
}
