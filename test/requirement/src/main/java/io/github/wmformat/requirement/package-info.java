/** What a test needs of the machine it runs on. */
@NullMarked
package io.github.wmformat.requirement;

import org.jspecify.annotations.NullMarked;
