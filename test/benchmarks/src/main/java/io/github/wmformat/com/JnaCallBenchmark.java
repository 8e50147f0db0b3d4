package io.github.wmformat.com;

import io.github.wmformat.IWMSyncReader;
import io.github.wmformat.SynchronousReader;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Calls through the JNA backend beside JNA's own COMInvoker. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls the setup first.
public class JnaCallBenchmark {
    private SynchronousReader reader;
    private long pointer;
    private ComInvokerReader peer;

    @Setup
    public void open() {
        Stubs.beQuiet();
        reader = Stubs.JNA.wmvcore().wmCreateSyncReader(0);
        pointer = ((Proxy) reader).pointer();
        peer = new ComInvokerReader(pointer);
    }

    @TearDown
    public void close() {
        reader.close();
    }

    @Benchmark
    public int jnaAddRefPeer() {
        return peer.addRef();
    }

    @Benchmark
    public int jnaAddRefOurs() {
        return Stubs.JNA.machine().IJ(Memory.slot(pointer, 1), pointer);
    }

    @Benchmark
    public int jnaFormatCountPeer() {
        return peer.getOutputFormatCount(1);
    }

    @Benchmark
    public int jnaFormatCountOurs() {
        return reader.getOutputFormatCount(1);
    }

    @Benchmark
    public HandCalls.Sample jnaNextSamplePeer() {
        HandCalls.Sample sample = peer.getNextSample(1);
        ComInvokerReader.release(sample.buffer());
        return sample;
    }

    @Benchmark
    public IWMSyncReader.@Nullable NextSample jnaNextSampleOurs() {
        try (IWMSyncReader.NextSample sample = reader.getNextSample(1)) {
            return sample;
        }
    }
}
