package io.github.wmformat.asf.packet;

/**
 * An object that decoding of its stream can begin with.
 *
 * @param packet holds its first byte
 * @param ordinal how many objects of the stream begin in that packet before it
 * @param number of the object, as stored
 * @param time as stored, in milliseconds
 */
public record CleanPoint(long packet, int ordinal, int number, long time) {
    boolean isAt(Packet current, long packetIndex) {
        return packetIndex >= packet && current.beginsObject() && current.number() == number;
    }
}
