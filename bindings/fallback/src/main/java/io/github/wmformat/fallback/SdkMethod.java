package io.github.wmformat.fallback;

import io.github.wmformat.ComException;
import io.github.wmformat.HResult;

/**
 * The method of the SDK that is at work, for what its failures say.
 *
 * @param interfaceName the SDK's name of the interface
 * @param methodName the SDK's name of the method
 */
record SdkMethod(String interfaceName, String methodName) {
    /** A failure to throw; the detail says what was tried on what. */
    ComException failed(HResult code, String detail) {
        return new ComException(code, interfaceName, methodName, detail);
    }

    ComException failed(HResult code, String detail, Throwable cause) {
        return new ComException(code, interfaceName, methodName, detail, cause);
    }
}
