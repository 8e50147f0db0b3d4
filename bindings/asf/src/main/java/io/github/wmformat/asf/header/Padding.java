package io.github.wmformat.asf.header;

/**
 * Bytes without meaning, kept free for later edits.
 *
 * @param size how many, the object's own 24 bytes not counted
 */
public record Padding(int size) implements AsfObject {}
