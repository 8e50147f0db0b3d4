/** Runs tests on a real {@code wmvcore.dll}: Wine's, under a Windows JVM. */
@NullMarked
package io.github.wmformat.wine;

import org.jspecify.annotations.NullMarked;
