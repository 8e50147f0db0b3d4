package io.github.wmformat.com;

import io.github.wmformat.IUnknown;
import java.nio.ByteBuffer;

/** What the generated calls of an interface need of the proxy that they are mixed into. */
interface Calls extends IUnknown {
    /** What the calls go through. */
    Machine machine();

    /** What the proxies of one COM object share. */
    Identity identity();

    /** Throws for a failing code, and for a callback's exception whatever the code. */
    void check(int hr, String interfaceName, String method);

    /** Whether the code is the one that is an answer; throws for a callback's exception whatever the code. */
    boolean answers(int hr, int expected, String interfaceName, String method);

    /** Memory of the object, seen as a buffer that ends with the proxy. */
    ByteBuffer view(long address, int length);
}
