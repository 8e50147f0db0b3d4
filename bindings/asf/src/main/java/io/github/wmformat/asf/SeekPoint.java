package io.github.wmformat.asf;

/**
 * Where a seek landed.
 *
 * @param time of the object with which the leading stream goes on, in units of 100 ns; 0 where that stream has nothing
 *     to decode up to the time sought, so that reading goes on from the start of the file. The first selected video
 *     stream leads, or the first audio stream where there is no video
 * @param packet the first packet that will be read, from 0
 * @param indexed whether an index led there
 */
public record SeekPoint(long time, long packet, boolean indexed) {}
