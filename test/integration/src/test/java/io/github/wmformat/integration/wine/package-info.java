/** Tests that need a real wmvcore.dll: they run on Windows, and under Wine inside the module test/wine. */
@NullMarked
package io.github.wmformat.integration.wine;

import org.jspecify.annotations.NullMarked;
