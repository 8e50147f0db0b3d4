package io.github.wmformat.asf.mux;

/**
 * What a muxer wrote.
 *
 * @param objects media objects
 * @param packets data packets
 * @param size bytes of the whole file, indexes included
 * @param duration how long it plays, preroll taken off, in units of 100 ns
 */
public record MuxSummary(long objects, long packets, long size, long duration) {}
