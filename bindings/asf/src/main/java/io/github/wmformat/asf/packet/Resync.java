package io.github.wmformat.asf.packet;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Limits;
import io.github.wmformat.asf.header.AsfHeader;
import java.io.IOException;

/**
 * Finds the packets again where bytes are missing or too many: packets all have one size, so they lie on a grid, and
 * damage can displace it. Looks at no byte twice, however much damage there is.
 */
final class Resync {
    /** Larger packets, which hardly any writer makes, would be moved in memory too often. */
    private static final int LARGEST_PACKET = 64 << 10;

    /** How much is tried in one search, so that bytes made to look like packets cost no more than others. */
    private static final int BEGINNINGS = 4096;

    private static final int PACKETS_ALONE = 32;

    private final PacketSource packets;
    private final boolean[] known = new boolean[Limits.STREAM_NUMBER + 1];
    private int firstByte = -1;
    private int openedByte = -1;
    private long searchedTo;

    Resync(PacketSource packets, AsfHeader header) {
        this.packets = packets;
        header.streams().forEach(stream -> known[stream.number()] = true);
    }

    /** Notes how a packet begins; nothing is made of it before the packet {@linkplain #wasGood was good}. */
    void opened(long at) throws IOException {
        if (firstByte < 0) {
            openedByte = (int) packets.firstWord(at) & 0xFF;
        }
    }

    /** Learns from the packet that was opened, and read to its end, how packets of this file begin. */
    void wasGood() {
        if (firstByte < 0) {
            firstByte = openedByte;
        }
    }

    /** Forgets what was searched, when reading goes on elsewhere. */
    void reset() {
        searchedTo = 0;
    }

    /**
     * Looks for the next packet behind a damaged one.
     *
     * @return where in the file it begins; where the grid says if nothing better is found
     */
    long after(long damaged) throws IOException {
        int size = packets.packetSize();
        long expected = damaged + size;
        if (firstByte < 0 || size > LARGEST_PACKET || isPacket(expected)) {
            return expected;
        }
        long from = Math.max(packets.first(), Math.max(damaged - size + 1, searchedTo));
        searchedTo = damaged + Limits.RESYNC_DISTANCE;
        return search(from, searchedTo, expected);
    }

    private long search(long from, long to, long expected) throws IOException {
        int beginnings = 0;
        int packetsAlone = 0;
        for (long at = from; at < to && beginnings < BEGINNINGS && packetsAlone < PACKETS_ALONE; at++) {
            if (!packets.holds(at)) {
                break;
            }
            if (beginsLikeOne(at)) {
                beginnings++;
                if (isPacket(at)) {
                    if (isPacket(at + packets.packetSize())) {
                        searchedTo = at;
                        return at;
                    }
                    packetsAlone++;
                }
            }
        }
        return expected;
    }

    private boolean beginsLikeOne(long at) throws IOException {
        return ((int) packets.firstWord(at) & 0xFF) == firstByte;
    }

    private boolean isPacket(long at) throws IOException {
        try {
            if (!beginsLikeOne(at) || !packets.openAt(at)) {
                return false;
            }
            while (packets.packet().skip()) {
                if (!known[packets.packet().stream()]) {
                    return false;
                }
            }
            return true;
        } catch (AsfException none) {
            return false;
        }
    }
}
