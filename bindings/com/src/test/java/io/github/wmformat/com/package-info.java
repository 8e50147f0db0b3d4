/**
 * Tests of what the native backends share. They need no foreign library: objects exported to native code are called back
 * through proxies. Each backend's module runs them on its machine.
 */
@NullMarked
package io.github.wmformat.com;

import org.jspecify.annotations.NullMarked;
