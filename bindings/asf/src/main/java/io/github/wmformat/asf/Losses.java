package io.github.wmformat.asf;

/**
 * What a reader could not deliver so far.
 *
 * @param packets data packets that broke off because of damage
 * @param objects media objects of selected streams of which a part was read and a part is missing
 * @param bytes bytes of those parts that were read in vain
 * @param truncated whether the last packet is cut off
 */
public record Losses(long packets, long objects, long bytes, boolean truncated) {}
