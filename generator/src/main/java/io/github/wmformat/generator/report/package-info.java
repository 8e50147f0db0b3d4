/** What a run tells its reader besides the files it generates. */
@NullMarked
package io.github.wmformat.generator.report;

import org.jspecify.annotations.NullMarked;
