package io.github.wmformat.asf.packet;

/**
 * An object that decoding of its stream can begin with.
 *
 * @param packet holds its first byte
 * @param number of the object
 * @param time as stored, in milliseconds
 */
public record CleanPoint(long packet, int number, long time) {
    boolean isAt(Packet current, long packetIndex) {
        return packetIndex >= packet && current.objectOffset() == 0 && current.number() == number;
    }
}
