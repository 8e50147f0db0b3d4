package io.github.wmformat.fallback;

import io.github.wmformat.asf.MediaObjectReader;

/**
 * A part of a stream that an index has found.
 *
 * @param reader of the stream, at the clean point with which its samples begin
 * @param start when the first object asked for is presented, in units of 100 ns
 * @param end when the first one behind the range is, or {@link SampleCursor#NO_END}
 */
record StreamRange(MediaObjectReader reader, long start, long end) {}
