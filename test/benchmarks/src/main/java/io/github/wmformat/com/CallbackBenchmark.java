package io.github.wmformat.com;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.HResult;
import io.github.wmformat.INSSBuffer;
import io.github.wmformat.IWMReaderCallback;
import io.github.wmformat.WMT_STATUS;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Calls from native code to Java, and what a new callback object costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CallbackBenchmark {
    private static final int CALLS = 1000;

    private final Machine machine = Stubs.machine();
    private final Identity owner = new Identity();
    private final Counter counter = new Counter();
    private long hand;
    private long ours;

    /** A program's callback. */
    static final class Counter implements IWMReaderCallback {
        long heard;

        @Override
        public void onStatus(WMT_STATUS status, HResult hr, @Nullable AttributeValue value, long context) {
            heard++;
        }

        @Override
        public void onSample(
                int outputNum, long sampleTime, long sampleDuration, int flags, INSSBuffer sample, long context) {
            heard += sampleTime;
        }
    }

    @Setup
    public void make() {
        Stubs.beQuiet();
        hand = HandCallback.create(3);
        ours = Wrapping.pointer(machine, counter, Types.of(IWMReaderCallback.class), owner);
    }

    @Benchmark
    @OperationsPerInvocation(CALLS)
    public int onSampleHand() {
        return Stubs.fire(hand, CALLS);
    }

    @Benchmark
    @OperationsPerInvocation(CALLS)
    public int onSampleOurs() {
        return Stubs.fire(ours, CALLS);
    }

    /** From a thread that C makes: its first call makes it known to Java. */
    @Benchmark
    @OperationsPerInvocation(10 * CALLS)
    public int foreignThreadOnSample() {
        return Stubs.fireOnNewThread(ours, 10 * CALLS);
    }

    /** A callback object that is lent to a call and given back. */
    @Benchmark
    public long lendNewObject() {
        long pointer = Wrapping.pointer(machine, new Counter(), Types.of(IWMReaderCallback.class), owner);
        Wrapping.release(machine, pointer);
        return pointer;
    }
}
