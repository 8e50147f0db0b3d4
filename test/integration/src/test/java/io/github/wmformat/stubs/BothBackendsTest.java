package io.github.wmformat.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.Backends;
import io.github.wmformat.Reader;
import io.github.wmformat.SynchronousReader;
import io.github.wmformat.WMVCore;
import io.github.wmformat.com.NativeAccess;
import org.junit.jupiter.api.Test;

/** Both native backends in one process. */
class BothBackendsTest {
    private final StubLibrary stubs = StubLibrary.get();

    private static WMVCore wmvcore(String backend) {
        System.setProperty("wmformat.library", StubLibrary.file().toString());
        return Backends.select(backend).wmvcore();
    }

    @Test
    void eachCallsItsOwnObjects() {
        try (SynchronousReader ffm = wmvcore("ffm").wmCreateSyncReader(0);
                SynchronousReader jna = wmvcore("jna").wmCreateSyncReader(0)) {
            assertThat(ffm.getOutputFormatCount(1)).isEqualTo(jna.getOutputFormatCount(1));
            assertThat(ffm.getOutputCount()).isEqualTo(jna.getOutputCount());
        }
    }

    @Test
    void oneCallbackServesReadersOfBoth() {
        stubs.reset();
        int held = NativeAccess.held();
        HeardCallback callback = new HeardCallback();
        for (String backend : new String[] {"ffm", "jna"}) {
            try (Reader reader = wmvcore(backend).wmCreateReader(0)) {
                reader.open("file.wmv", callback, 0);
                assertThat(stubs.fireKept("IWMStatusCallback::OnStatus")).isZero();
                reader.closeFile();
            }
        }
        assertThat(callback.statuses).isEqualTo(2);
        assertThat(NativeAccess.held()).isEqualTo(held);
    }
}
