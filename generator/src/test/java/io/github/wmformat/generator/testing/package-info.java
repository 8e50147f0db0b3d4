/** What the tests of several packages use. */
@NullMarked
package io.github.wmformat.generator.testing;

import org.jspecify.annotations.NullMarked;
