/** What every other test under Wine relies on. These classes run inside the Windows JVM only. */
@NullMarked
package io.github.wmformat.wine.smoke;

import org.jspecify.annotations.NullMarked;
