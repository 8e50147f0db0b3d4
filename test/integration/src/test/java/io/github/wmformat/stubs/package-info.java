/** The FFM backend against native-stubs: a COM server in C, compiled with headers that are not ours. */
@NullMarked
package io.github.wmformat.stubs;

import org.jspecify.annotations.NullMarked;
