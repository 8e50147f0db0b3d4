package io.github.wmformat.asf;

/**
 * A place where a reader could not deliver something.
 *
 * @param packet the packet in which it was noticed, from 0
 * @param stream the stream of a lost media object; 0 where a whole packet is damaged
 * @param problem what is wrong
 */
public record Damage(long packet, int stream, String problem) {}
