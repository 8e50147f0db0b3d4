package io.github.wmformat.integration.wine;

import io.github.wmformat.Backends;
import io.github.wmformat.WMVCore;
import io.github.wmformat.com.NativeAccess;

/** The real runtime, behind the native backend under test. */
final class RealRuntime {
    private RealRuntime() {}

    static WMVCore wmvcore() {
        return Backends.select(NativeAccess.BACKEND).wmvcore();
    }
}
