package io.github.wmformat.asf.packet;

import io.github.wmformat.asf.Damage;
import io.github.wmformat.asf.DataSection;
import io.github.wmformat.asf.Losses;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteSource;
import io.github.wmformat.asf.bytes.Guids;
import io.github.wmformat.asf.bytes.Limits;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.AsfStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads packets in order and puts the media objects of the selected streams together. Steps over damage. */
public final class Demuxer {
    private static final Set<Long> INDEX_WORDS =
            AsfObjectId.INDEXES.stream().map(Guids::storedFirst).collect(Collectors.toUnmodifiableSet());

    private final AsfHeader header;
    private final PacketSource packets;
    private final Packet packet;
    private final Resync resync;
    private final LossCounter losses = new LossCounter();
    private final @Nullable ObjectAssembler[] selected = new ObjectAssembler[Limits.STREAM_NUMBER + 1];
    private long current;
    private boolean inPacket;

    /** Begins at the first packet, with no stream selected. The packet size is not 0. */
    public Demuxer(ByteSource source, AsfHeader header, DataSection data) {
        this.header = header;
        this.packets = new PacketSource(source, data);
        this.packet = packets.packet();
        this.resync = new Resync(packets, header);
    }

    /**
     * Selects a stream, from the next packet payload on; nothing happens if it is selected already.
     *
     * @throws IllegalArgumentException if the header has no such stream
     */
    public void select(int number) {
        AsfStream stream = header.stream(number);
        if (stream == null) {
            throw new IllegalArgumentException("the file has no stream " + number);
        }
        if (selected[number] == null) {
            selected[number] =
                    new ObjectAssembler(stream, header.fileProperties().usablePreroll(), losses);
        }
    }

    /** Leaves out a stream from now on; an object of it that is not complete is forgotten. */
    public void deselect(int number) {
        if (number > 0 && number <= Limits.STREAM_NUMBER) {
            selected[number] = null;
        }
    }

    /** Whether a stream is selected. */
    public boolean isSelected(int number) {
        return number > 0 && number <= Limits.STREAM_NUMBER && selected[number] != null;
    }

    /** The next media object of the selected streams, or null at the end. */
    public @Nullable MediaObject next() throws IOException {
        while (inPacket || openNext()) {
            try {
                MediaObject object = nextInPacket();
                if (object != null) {
                    return object;
                }
                resync.wasGood();
                inPacket = false;
                current++;
            } catch (AsfException damage) {
                skipDamage(damage);
            }
        }
        for (ObjectAssembler assembler : selected) {
            if (assembler != null) {
                assembler.dropUnfinished();
            }
        }
        return null;
    }

    private @Nullable MediaObject nextInPacket() throws AsfException {
        while (packet.next()) {
            ObjectAssembler assembler = selected[packet.stream()];
            MediaObject object = assembler == null ? null : assembler.accept(packet, current);
            if (object != null) {
                return object;
            }
        }
        return null;
    }

    /** Opens the next packet that can be opened; false at the end, however many packets are promised. */
    private boolean openNext() throws IOException {
        while (current < packets.count()) {
            try {
                inPacket = packets.open(current);
                if (!inPacket || (packet.opaque() && isIndex())) {
                    current = packets.count();
                    inPacket = false;
                } else {
                    resync.opened(packets.position(current));
                }
                return inPacket;
            } catch (AsfException damage) {
                skipDamage(damage);
            }
        }
        return false;
    }

    /** In a broadcast file nothing tells where packets end and an index begins, but the index itself. */
    private boolean isIndex() throws IOException {
        return INDEX_WORDS.contains(packets.firstWord(packets.position(current)));
    }

    private void skipDamage(AsfException damage) throws IOException {
        inPacket = false;
        if (packets.cutOff(current)) {
            losses.truncation();
            current++;
        } else if (isIndex()) {
            current = packets.count();
        } else {
            losses.packet(current, String.valueOf(damage.getMessage()));
            goOnBehind();
        }
    }

    private void goOnBehind() throws IOException {
        long expected = packets.position(current + 1);
        long found = resync.after(packets.position(current));
        current++;
        if (found != expected) {
            long displaced = found - expected;
            long whole = Math.floorDiv(displaced, packets.packetSize());
            current += whole;
            packets.setShift(packets.shift() + displaced - whole * packets.packetSize());
            losses.stray(current, displaced);
        }
    }

    /** Goes on at another packet; objects of selected streams begin anew. */
    public void goTo(long packetIndex) {
        current = packetIndex;
        inPacket = false;
        packets.setShift(0);
        resync.reset();
        for (ObjectAssembler assembler : selected) {
            if (assembler != null) {
                assembler.restart();
            }
        }
    }

    /** Holds the objects of a stream back until the one of a clean point. */
    public void waitFor(int number, CleanPoint point) {
        ObjectAssembler assembler = selected[number];
        if (assembler != null) {
            assembler.waitFor(point);
        }
    }

    /** The packet that is read next or is being read. */
    public long packet() {
        return current;
    }

    /** What could not be delivered so far, re-reading included. */
    public Losses losses() {
        return losses.sums();
    }

    /** Where it was, the first places only. */
    public List<Damage> damages() {
        return losses.places();
    }
}
