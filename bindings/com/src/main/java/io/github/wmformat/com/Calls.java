package io.github.wmformat.com;

import io.github.wmformat.IUnknown;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** What the generated calls of an interface need of the proxy that they are mixed into. */
interface Calls extends IUnknown {
    /** What the calls go through. */
    Machine machine();

    /** What the proxies of one COM object share. */
    Identity identity();

    /** Throws for a failing code, and for a callback's exception whatever the code. */
    void check(int hr, String interfaceName, String method);

    /** Throws for a failing code only. */
    default void checkCode(int hr, String interfaceName, String method) {
        if (hr < 0) {
            check(hr, interfaceName, method);
        }
    }

    /** What a call gave; where a callback's exception waits, the result is given back and the exception thrown. */
    <T extends @Nullable Object> T settled(T result, String interfaceName, String method);

    /** Whether the code is the one that is an answer; throws for a callback's exception whatever the code. */
    boolean answers(int hr, int expected, String interfaceName, String method);

    /** Memory of the object, copied. */
    byte[] copy(long address, int length);

    /** Memory of the object, seen as a buffer that ends with the proxy. */
    ByteBuffer view(long address, int length);
}
