package io.github.wmformat.com;

import io.github.wmformat.ComException;
import io.github.wmformat.HResult;
import io.github.wmformat.ResultCodes;

/** Result codes as Java's exceptions, and the codes that stand for Java's exceptions where native code is the caller. */
final class Failures {
    private Failures() {}

    /** Throws for a failing code. */
    static void check(int hr, String interfaceName, String method) {
        if (hr < 0) {
            throw new ComException(HResult.of(hr), interfaceName, method, Apartment.advice(hr));
        }
    }

    /** What native code is answered. */
    static int code(Throwable thrown) {
        if (thrown instanceof ComException failure) {
            return failure.hresult().value();
        }
        if (thrown instanceof UnsupportedOperationException) {
            return ResultCodes.E_NOTIMPL.value();
        }
        return (thrown instanceof OutOfMemoryError ? ResultCodes.E_OUTOFMEMORY : ResultCodes.E_FAIL).value();
    }
}
