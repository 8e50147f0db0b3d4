package io.github.wmformat.com;

import io.github.wmformat.IWMSyncReader;
import io.github.wmformat.SynchronousReader;
import java.util.Objects;
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

/** Calls from Java to native code: ours beside hand-written ones. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls the setup first.
public class CallBenchmark {
    private SynchronousReader reader;
    private Machine machine;
    private long pointer;

    @Setup
    public void open() {
        Stubs.beQuiet();
        machine = Stubs.machine();
        reader = Stubs.reader();
        pointer = ((Proxy) reader).pointer();
    }

    @TearDown
    public void close() {
        reader.close();
    }

    @Benchmark
    public int addRefHand() throws Throwable {
        return HandCalls.addRef(pointer);
    }

    @Benchmark
    public int addRefOurs() {
        return machine.IJ(Memory.slot(pointer, 1), pointer);
    }

    @Benchmark
    public int formatCountHand() throws Throwable {
        return HandCalls.getOutputFormatCount(pointer, 1);
    }

    @Benchmark
    public int formatCountOurs() {
        return reader.getOutputFormatCount(1);
    }

    /** With the sample released: the server makes a buffer for each. */
    @Benchmark
    public HandCalls.Sample nextSampleHand() throws Throwable {
        HandCalls.Sample sample = HandCalls.getNextSample(pointer, 1);
        HandCalls.release(sample.buffer());
        return sample;
    }

    @Benchmark
    public IWMSyncReader.@Nullable NextSample nextSampleOurs() {
        try (IWMSyncReader.NextSample sample = reader.getNextSample(1)) {
            return sample;
        }
    }

    /** With the sample's bytes copied out. */
    @Benchmark
    public byte[] sampleBytesHand() throws Throwable {
        HandCalls.Sample sample = HandCalls.getNextSample(pointer, 1);
        byte[] bytes = HandCalls.bytes(sample.buffer());
        HandCalls.release(sample.buffer());
        return bytes;
    }

    @Benchmark
    public byte[] sampleBytesOurs() {
        try (IWMSyncReader.NextSample sample = Objects.requireNonNull(reader.getNextSample(1))) {
            return sample.sample().bytes();
        }
    }
}
