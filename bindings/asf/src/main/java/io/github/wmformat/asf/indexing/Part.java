package io.github.wmformat.asf.indexing;

import io.github.wmformat.asf.bytes.Bytes;

/**
 * A part of a media object in a data packet.
 *
 * @param stream the object's stream
 * @param begins whether it is the first part
 * @param keyFrame the object's key-frame flag
 * @param time of the object as stored, in milliseconds
 * @param packet number of the packet, from 0
 * @param extensionData of the object, as stored
 */
public record Part(int stream, boolean begins, boolean keyFrame, long time, long packet, Bytes extensionData) {}
