package io.github.wmformat.asf;

/**
 * Where a seek landed.
 *
 * @param time of the object that a reader of the leading stream gets next, in units of 100 ns; the first video stream
 *     leads, or the first selected stream where there is no video
 * @param packet the first packet that will be read, from 0
 */
public record SeekPoint(long time, long packet) {}
