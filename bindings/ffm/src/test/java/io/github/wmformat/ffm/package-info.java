/** Tests of the runtime that need no foreign library: objects exported to native code are called back through proxies. */
@NullMarked
package io.github.wmformat.ffm;

import org.jspecify.annotations.NullMarked;
