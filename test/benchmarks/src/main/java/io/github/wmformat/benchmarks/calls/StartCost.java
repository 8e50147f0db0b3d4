package io.github.wmformat.benchmarks.calls;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a fresh process pays once; each measurement is a process of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(7)
public class StartCost {

    private static long firstCall(CallCost way) throws Throwable {
        way.prepare();
        return way.getOutputFormatCount();
    }

    /** Everything up to the first answer: classes, library, objects, a call. */
    @Benchmark
    public long firstCallHandWritten() throws Throwable {
        return firstCall(new HandWritten());
    }

    @Benchmark
    public long firstCallJni() throws Throwable {
        return firstCall(new Jni());
    }

    @Benchmark
    public long firstCallFfm() throws Throwable {
        return firstCall(new Ffm());
    }

    @Benchmark
    public long firstCallJna() throws Throwable {
        return firstCall(new Jna());
    }

    @Benchmark
    public long firstCallComInvoker() throws Throwable {
        return firstCall(new ComInvoker());
    }

    /** All call handles that the whole SDK needs. */
    @Benchmark
    public int linkAllFfm() throws Exception {
        return Linked.all("io.github.wmformat.ffm.FfmBackend", "io/github/wmformat/ffm/FfmShapes\\$Call.*");
    }
}
