package io.github.wmformat.asf;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteSource;
import io.github.wmformat.asf.bytes.Limits;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.StreamKind;
import io.github.wmformat.asf.packet.CleanPoint;
import io.github.wmformat.asf.packet.CleanPointSearch;
import io.github.wmformat.asf.packet.LossCounter;
import io.github.wmformat.asf.packet.ObjectAssembler;
import io.github.wmformat.asf.packet.Packet;
import io.github.wmformat.asf.packet.PacketSource;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the media objects of the selected streams in file order. Damaged packets are left out and counted.
 *
 * <p>A reader is cheap and independent of others on the same file. It is used by one thread at a time.
 */
public final class MediaObjectReader {
    private static final long UNITS_PER_MILLISECOND = 10_000;

    private final AsfHeader header;
    private final @Nullable PacketSource packets;
    private final Packet packet = new Packet();
    private final LossCounter losses = new LossCounter();
    private final @Nullable ObjectAssembler[] selected = new ObjectAssembler[Limits.STREAM_NUMBER + 1];
    private long current;
    private boolean inPacket;

    MediaObjectReader(ByteSource source, AsfHeader header, @Nullable DataSection data) {
        this.header = header;
        this.packets = data == null ? null : new PacketSource(source, data);
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
            selected[number] = new ObjectAssembler(stream, preroll(), losses);
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

    /**
     * The next media object of the selected streams, or null at the end.
     *
     * @throws IOException only if reading fails: damage is counted in {@link #losses}
     */
    public @Nullable MediaObject next() throws IOException {
        if (packets == null) {
            return null;
        }
        while (current < packets.count()) {
            MediaObject object = nextInPacket(packets);
            if (object != null) {
                return object;
            }
        }
        for (ObjectAssembler assembler : selected) {
            if (assembler != null) {
                assembler.dropUnfinished();
            }
        }
        return null;
    }

    private @Nullable MediaObject nextInPacket(PacketSource source) throws IOException {
        try {
            if (!inPacket) {
                inPacket = source.open(current, packet);
            }
            if (!inPacket) {
                // Nothing is left, however many packets the header or the source's size promise.
                current = source.count();
                return null;
            }
            while (packet.next()) {
                ObjectAssembler assembler = selected[packet.stream()];
                MediaObject object = assembler == null ? null : assembler.accept(packet, current);
                if (object != null) {
                    return object;
                }
            }
        } catch (AsfException damage) {
            note(source);
        }
        leavePacket();
        return null;
    }

    private void note(PacketSource source) {
        if (source.cutOff(current)) {
            losses.truncation();
        } else {
            losses.packet();
        }
    }

    private void leavePacket() {
        inPacket = false;
        current++;
    }

    /** Goes back to the first packet. */
    public void rewind() {
        goTo(0);
    }

    private void goTo(long packetIndex) {
        current = packetIndex;
        inPacket = false;
        for (int number = 0; number < selected.length; number++) {
            if (selected[number] != null) {
                selected[number] = null;
                select(number);
            }
        }
    }

    /**
     * Goes to where decoding must begin to show what is presented at a time. Audio begins with its last object up to
     * the time, video with its last key frame up to the time, and other streams with whatever follows there.
     *
     * @param time in units of 100 ns from the start of the presentation
     * @return where reading goes on: the start of the file if nothing can be decoded at the time
     */
    public SeekPoint seek(long time) throws IOException {
        if (packets == null) {
            return new SeekPoint(0, 0);
        }
        Set<Integer> video = numbers(StreamKind.VIDEO::equals);
        Set<Integer> wanted = numbers(kind -> kind == StreamKind.AUDIO || kind == StreamKind.VIDEO);
        long stored = Math.floorDiv(time, UNITS_PER_MILLISECOND) + preroll();
        Map<Integer, CleanPoint> points = new CleanPointSearch(packets, stored, wanted, video).run();
        if (points.isEmpty() || points.size() < wanted.size()) {
            rewind();
        } else {
            goTo(points.values().stream().mapToLong(CleanPoint::packet).min().orElse(0));
        }
        points.forEach(this::waitFor);
        return new SeekPoint(leadingTime(points), current);
    }

    private void waitFor(int number, CleanPoint point) {
        ObjectAssembler assembler = selected[number];
        if (assembler != null) {
            assembler.waitFor(point);
        }
    }

    private long leadingTime(Map<Integer, CleanPoint> points) {
        CleanPoint leading = null;
        for (AsfStream stream : header.streams()) {
            CleanPoint point = points.get(stream.number());
            if (point != null && (leading == null || stream.kind() == StreamKind.VIDEO)) {
                leading = point;
                if (stream.kind() == StreamKind.VIDEO) {
                    break;
                }
            }
        }
        return leading == null ? 0 : (leading.time() - preroll()) * UNITS_PER_MILLISECOND;
    }

    private Set<Integer> numbers(Predicate<StreamKind> kinds) {
        return header.streams().stream()
                .filter(stream -> isSelected(stream.number()) && kinds.test(stream.kind()))
                .map(AsfStream::number)
                .collect(Collectors.toSet());
    }

    private long preroll() {
        return header.fileProperties().usablePreroll();
    }

    /** What could not be delivered so far, over all that was read, re-reading included. */
    public Losses losses() {
        return losses.sums();
    }
}
