package io.github.wmformat.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.HResult;
import io.github.wmformat.IWMStatusCallback;
import io.github.wmformat.WMT_STATUS;
import io.github.wmformat.com.NativeAccess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thread of the runtime that is inside a callback does not keep the process alive. */
class ExitTest {
    /** A program whose main thread ends while a native thread waits inside its callback. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) throws InterruptedException {
            CountDownLatch inside = new CountDownLatch(1);
            IWMStatusCallback waits = new IWMStatusCallback() {
                @Override
                public void onStatus(WMT_STATUS status, HResult hr, @Nullable AttributeValue value, long context) {
                    System.out.println(
                            "called on a daemon: " + Thread.currentThread().isDaemon());
                    inside.countDown();
                    try {
                        Thread.sleep(Long.MAX_VALUE);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }
            };
            long pointer = NativeAccess.pointer(waits, IWMStatusCallback.class);
            // It waits for the native thread, which never comes back.
            Thread caller = new Thread(() -> StubLibrary.get().fire("IWMStatusCallback::OnStatus", pointer));
            caller.setDaemon(true);
            caller.start();
            inside.await();
            System.out.println("main ends");
        }
    }

    @Test
    void theProcessEndsWhileANativeThreadIsInsideACallback(@TempDir Path folder) throws Exception {
        StubLibrary.get();
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dwmformat.test.backend=" + NativeAccess.BACKEND,
                        "-Dwmformat.stubs=" + System.getProperty("wmformat.stubs", "../../native-stubs"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName()))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(1, TimeUnit.MINUTES);
        process.destroyForcibly();
        String output = Files.readString(said);
        assertThat(ended).as(output).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        assertThat(output).contains("called on a daemon: true", "main ends");
    }
}
