package io.github.wmformat.com;

import io.github.wmformat.IWMReaderCallback;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Calls from threads of C to Java through the JNA backend. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class JnaCallbackBenchmark {
    private static final int CALLS = 10_000;

    private final Identity owner = new Identity();
    private final CallbackBenchmark.Counter counter = new CallbackBenchmark.Counter();
    private long pointer;

    @Setup
    public void make() {
        Stubs.beQuiet();
        Machine machine = Stubs.JNA.machine();
        pointer = Wrapping.pointer(machine, counter, Types.of(IWMReaderCallback.class), owner);
    }

    /** A thread that Java does not know calls so many times; its first call makes it known. */
    @Benchmark
    @OperationsPerInvocation(CALLS)
    public int jnaForeignThreadOnSample() {
        return Stubs.fireOnNewThread(pointer, CALLS);
    }

    @Benchmark
    public long jnaLendNewObject() {
        Machine machine = Stubs.JNA.machine();
        long lent =
                Wrapping.pointer(machine, new CallbackBenchmark.Counter(), Types.of(IWMReaderCallback.class), owner);
        Wrapping.release(machine, lent);
        return lent;
    }
}
