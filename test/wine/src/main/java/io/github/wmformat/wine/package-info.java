/** What runs inside the Windows JVM beside the tests: a random source, and a log of results that survives a crash. */
@NullMarked
package io.github.wmformat.wine;

import org.jspecify.annotations.NullMarked;
