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

/** What a fresh process pays once with windowsapi-maven-plugin's proxies. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(7)
public class WindowsApiStartCost {
    @Benchmark
    public int firstCallWindowsApi() throws Throwable {
        WindowsApi way = new WindowsApi();
        way.prepare();
        return way.getOutputFormatCount();
    }

    /** The handles of all methods of all interfaces of the SDK. */
    @Benchmark
    public int linkAllWindowsApi() throws Exception {
        return Linked.all(
                "windows.win32.media.windowsmediaformat.IWMReader",
                "windows/win32/media/windowsmediaformat/.*VFUNC[0-9]+\\$IMPL");
    }
}
