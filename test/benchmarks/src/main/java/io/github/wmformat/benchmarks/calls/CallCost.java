package io.github.wmformat.benchmarks.calls;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The same work through one way of calling; a subclass is a way. The callees do next to nothing, so what is measured is
 * the way itself.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class CallCost {
    static final int CALLBACKS = 1000;
    static final int OUTPUT = 1;
    static final int STREAM = 1;

    /** Makes the objects that the calls are made on. */
    @Setup
    public final void open() throws Throwable {
        Server.beQuiet();
        prepare();
    }

    /** What the way needs before it is measured. */
    abstract void prepare() throws Throwable;

    /** Nothing in, nothing out: IWMReader::Pause. */
    @Benchmark
    public final void noArgument() throws Throwable {
        pause();
    }

    abstract void pause() throws Throwable;

    /** A number in, a number out: IWMSyncReader::GetOutputFormatCount. */
    @Benchmark
    public final int oneResult() throws Throwable {
        return getOutputFormatCount();
    }

    abstract int getOutputFormatCount() throws Throwable;

    /** Six results: IWMSyncReader::GetNextSample, the sample released. */
    @Benchmark
    public final Object nextSample() throws Throwable {
        return getNextSample();
    }

    abstract Object getNextSample() throws Throwable;

    /** The same, and the sample's bytes copied. */
    @Benchmark
    public final byte[] sampleBytes() throws Throwable {
        return getSampleBytes();
    }

    abstract byte[] getSampleBytes() throws Throwable;

    /** Text, whose size has to be asked for first: IWMStreamConfig::GetStreamName. */
    @Benchmark
    public final String text() throws Throwable {
        return getStreamName();
    }

    abstract String getStreamName() throws Throwable;

    /** QueryInterface for IWMHeaderInfo, released. */
    @Benchmark
    public final void queryInterface() throws Throwable {
        queryHeaderInfo();
    }

    abstract void queryHeaderInfo() throws Throwable;

    /** Native code calls the program: IWMReaderCallback::OnSample. */
    @Benchmark
    @OperationsPerInvocation(CALLBACKS)
    public final int onSample() {
        return Server.fireOnSample(callback(), CALLBACKS);
    }

    /** The same on a thread that native code has just made; its start is shared by all of the calls. */
    @Benchmark
    @OperationsPerInvocation(CALLBACKS)
    public final int onSampleOnForeignThread() {
        return Server.fireOnSampleOnNewThread(callback(), CALLBACKS);
    }

    /** A pointer to the program's callback. */
    abstract long callback();

    /** A callback object that native code has not seen yet, given to IWMReader::Open and let go by Close. */
    @Benchmark
    public final void newCallback() throws Throwable {
        openWithNewCallback();
    }

    abstract void openWithNewCallback() throws Throwable;
}
