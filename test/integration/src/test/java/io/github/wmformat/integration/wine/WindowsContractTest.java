package io.github.wmformat.integration.wine;

import io.github.wmformat.WMVCore;
import io.github.wmformat.kit.DamagedFilesContract;
import io.github.wmformat.kit.RawVideoContract;
import org.junit.jupiter.api.Nested;

/** The contracts on files that Wine waits on for ever: for Windows only. */
class WindowsContractTest {
    @Nested
    class DamagedFiles extends DamagedFilesContract {
        @Override
        protected WMVCore wmvcore() {
            return RealRuntime.wmvcore();
        }
    }

    @Nested
    class RawVideo extends RawVideoContract {
        @Override
        protected WMVCore wmvcore() {
            return RealRuntime.wmvcore();
        }
    }
}
