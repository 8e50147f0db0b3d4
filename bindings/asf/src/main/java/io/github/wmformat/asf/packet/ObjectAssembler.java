package io.github.wmformat.asf.packet;

import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Limits;
import io.github.wmformat.asf.extension.ExtensionData;
import io.github.wmformat.asf.header.AsfStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Puts the media objects of one stream together from its payloads. A chain of fragments with a gap is dropped. */
final class ObjectAssembler {
    private static final long UNITS_PER_MILLISECOND = 10_000;
    private static final int NONE = -1;

    /** The told size is believed up to so many times the bytes found of this stream, so that lies cost little. */
    private static final int TRUST = 64;

    /** At most one in so many bytes of packets is none of a large object's. */
    private static final int FIELDS_PART = 8;

    private static final int LEAST_TRUST = 1024;
    private static final int MOST_TRUST = 8 << 20;

    private final int stream;
    private final long preroll;
    private final LossCounter losses;
    private final @Nullable AudioSpread spread;
    private final ExtensionData noExtensions;

    /** The object in work; {@code buffer} is null while there is none. */
    private byte @Nullable [] buffer;

    private int size;
    private int received;
    private int trust;
    private int number;
    private long time;
    private boolean keyFrame;
    private long firstPacket;
    private long lastPacket;
    private int packetSpan;
    private ExtensionData extensions;

    private boolean started;
    private boolean afterLoss;
    private int lostNumber = NONE;
    private @Nullable CleanPoint gate;

    /**
     * Begins a stream.
     *
     * @param stream the stream
     * @param preroll milliseconds that stored times include
     * @param losses counts what is dropped
     */
    ObjectAssembler(AsfStream stream, long preroll, LossCounter losses) {
        this.stream = stream.number();
        this.preroll = preroll;
        this.losses = losses;
        this.spread = AudioSpread.of(stream.properties());
        this.noExtensions = new ExtensionData(stream.payloadExtensions(), Bytes.EMPTY);
        this.extensions = noExtensions;
    }

    /** Goes on elsewhere: an object in work is forgotten, and what went before is none. */
    void restart() {
        buffer = null;
        started = false;
        afterLoss = false;
        lostNumber = NONE;
        gate = null;
    }

    /** Holds all objects back until the one of a clean point. */
    void waitFor(CleanPoint point) {
        gate = point;
    }

    /**
     * Takes the packet's current payload.
     *
     * @return the object it completes, or null
     */
    @Nullable
    MediaObject accept(Packet packet, long packetIndex) {
        if (gate != null && !gate.isAt(packet, packetIndex)) {
            return null;
        }
        gate = null;
        if (packet.beginsObject()) {
            return begin(packet, packetIndex);
        }
        return resume(packet, packetIndex);
    }

    private @Nullable MediaObject begin(Packet packet, long packetIndex) {
        dropUnfinished();
        if (packet.objectSize() < packet.length() || packet.objectSize() > Limits.MEDIA_OBJECT_SIZE) {
            started = true;
            drop(packet, packetIndex);
            return null;
        }
        noteGap(packet);
        size = (int) packet.objectSize();
        number = packet.number();
        time = packet.time();
        keyFrame = packet.keyFrame();
        extensions = extensions(packet.extension());
        firstPacket = packetIndex;
        lastPacket = packetIndex;
        packetSpan = 1;
        started = true;
        lostNumber = NONE;
        earnTrust(packet);
        if (packet.length() == size) {
            return finish(packet.data());
        }
        received = 0;
        int rest = size - packet.length();
        packet.expect(rest + rest / FIELDS_PART);
        buffer = new byte[Math.min(size, Math.max(LEAST_TRUST, trust))];
        trust -= Math.min(trust, buffer.length);
        return append(packet);
    }

    private ExtensionData extensions(Bytes stored) {
        return stored.isEmpty() ? noExtensions : new ExtensionData(noExtensions.systems(), stored);
    }

    /** Some writers leave the number at one value: only a number that moves, and by more than one, shows a gap. */
    private void noteGap(Packet packet) {
        int next = number + 1 & packet.numberMask();
        if (started && packet.number() != next && packet.number() != number) {
            afterLoss = true;
        }
    }

    private @Nullable MediaObject resume(Packet packet, long packetIndex) {
        boolean fits = buffer != null
                && packet.number() == number
                && packet.objectOffset() == received
                && packet.length() <= size - received
                && (packet.objectSize() == size || packet.objectSize() == Packet.UNKNOWN_SIZE);
        if (fits) {
            packetSpan += packetIndex == lastPacket ? 0 : 1;
            lastPacket = packetIndex;
            earnTrust(packet);
            return append(packet);
        }
        dropUnfinished();
        drop(packet, packetIndex);
        return null;
    }

    private @Nullable MediaObject append(Packet packet) {
        byte[] target = buffer;
        if (target == null) {
            return null;
        }
        int end = received + packet.length();
        if (end > target.length) {
            target = Arrays.copyOf(target, (int) Math.min(size, Math.max(end, 2L * target.length)));
            buffer = target;
        }
        packet.copyTo(target, received);
        received = end;
        if (received < size) {
            return null;
        }
        buffer = null;
        return finish(Bytes.view(target, 0, size));
    }

    private void earnTrust(Packet packet) {
        trust = (int) Math.min(MOST_TRUST, trust + (long) TRUST * packet.length());
    }

    private MediaObject finish(Bytes bytes) {
        var object = new MediaObject(
                stream,
                number,
                (time - preroll) * UNITS_PER_MILLISECOND,
                keyFrame,
                afterLoss,
                firstPacket,
                packetSpan,
                spread == null ? bytes : spread.restore(bytes),
                extensions);
        afterLoss = false;
        return object;
    }

    /** Drops the object in work, at a break or at the end of the packets. */
    void dropUnfinished() {
        if (buffer == null) {
            return;
        }
        buffer = null;
        lostNumber = number;
        afterLoss = true;
        losses.object(stream, firstPacket);
        losses.bytes(received);
    }

    /** Fragments before the first whole object are no loss: reading began in the middle of theirs. */
    private void drop(Packet packet, long packetIndex) {
        if (!started) {
            return;
        }
        afterLoss = true;
        losses.bytes(packet.length());
        if (packet.number() != lostNumber) {
            lostNumber = packet.number();
            number = packet.number();
            losses.object(stream, packetIndex);
        }
    }
}
