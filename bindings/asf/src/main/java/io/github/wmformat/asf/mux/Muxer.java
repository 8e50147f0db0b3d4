package io.github.wmformat.asf.mux;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Limits;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.Markers;
import io.github.wmformat.asf.index.IndexObject;
import io.github.wmformat.asf.indexing.IndexCollector;
import io.github.wmformat.asf.indexing.Part;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes media objects in the layout of Microsoft's runtime: to a file, to a channel, or packet by packet to whoever
 * sends them.
 *
 * <p>Objects may come in any order across streams, and in the coding order of their stream; each may lie as far behind
 * the newest as the tolerance of the {@link MuxSettings} allows. They are sent in the order of their send times: a leaky
 * bucket per stream says when an object may be sent at the earliest, and none is sent after it is to be presented. An
 * object waits until no stream can still bring one to be sent before it, so a stream that brings nothing for long holds
 * the others up by the tolerance, and one that {@linkplain #endStream has ended} does not.
 *
 * <p>A muxer is used by one thread at a time. The bytes of an object must not change after it was written.
 */
public final class Muxer implements Closeable {
    private final MuxSettings settings;
    private final MuxOutput output;
    private final NewHeader header;
    private final int packetSize;
    private final long preroll;
    private final ExtensionLayout extensions;
    private final List<StreamQueue> queues;
    private final PacketBlock block;
    private final PacketPacker packer;
    private final ObjectSequencer sequencer;
    private final @Nullable IndexCollector indexes;
    private final MarkerPlaces markerPlaces;
    private final int startSize;
    private long objects;
    private boolean open = true;
    private @Nullable MuxSummary summary;

    private Muxer(MuxSettings settings, MuxOutput output, boolean indexed) throws IOException {
        List<AsfStream> streams = CompleteStreams.of(settings.streams());
        this.settings = settings;
        this.output = output;
        this.packetSize = settings.packetSize().orElseGet(() -> PacketSizes.choose(streams));
        PacketSizes.check(packetSize, streams);
        this.preroll = settings.preroll().orElseGet(() -> StreamRate.preroll(streams));
        this.header = new NewHeader(settings, streams, packetSize, preroll);
        this.extensions = new ExtensionLayout(streams, packetSize);
        this.queues = streams.stream()
                .map(stream -> new StreamQueue(stream, StreamRate.bucket(stream, preroll)))
                .toList();
        this.block = new PacketBlock(packetSize, Math.max(1, output.blockSize() / packetSize), output);
        this.packer = new PacketPacker(packetSize, block, this::note);
        this.sequencer = new ObjectSequencer(
                queues, packer, preroll * 10_000, settings.tolerance().toNanos() / 100, settings.origin());
        this.indexes = indexed && !settings.indexes().isEmpty()
                ? new IndexCollector(settings.indexes(), streams, settings.fileId(), packetSize)
                : null;
        this.markerPlaces = new MarkerPlaces(streams, indexed && markers() != null);
        Bytes start = header.start(null);
        this.startSize = start.size();
        output.begin(start);
    }

    /**
     * Writes a new file. Until it is {@linkplain #finish finished} it is a broadcast file, which can be read at any
     * moment as far as it is written.
     *
     * @param options how to open it; if there are none, a file that is there already is an error
     * @throws IllegalArgumentException if the settings do not go together; then no file is made or changed
     */
    public static Muxer create(Path file, MuxSettings settings, OpenOption... options) throws IOException {
        opened(settings, new NoOutput(), true);
        OpenOption[] all = new OpenOption[options.length + 1];
        System.arraycopy(options, 0, all, 1, options.length);
        all[0] = StandardOpenOption.WRITE;
        return create(FileChannel.open(file, options.length > 0 ? all : newFile()), settings);
    }

    private static OpenOption[] newFile() {
        return new OpenOption[] {StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW};
    }

    /** Writes a file to a channel from its position on; the channel is taken over, and closed with the muxer. */
    public static Muxer create(SeekableByteChannel channel, MuxSettings settings) throws IOException {
        return opened(settings, new FileOutput(channel), true);
    }

    /**
     * Writes to a channel that is not gone back in, in the layout of a broadcast: the header tells neither sizes nor
     * durations, and there are no indexes. The channel is taken over, and closed with the muxer.
     */
    public static Muxer broadcast(WritableByteChannel channel, MuxSettings settings) throws IOException {
        return opened(settings, new ChannelOutput(channel), false);
    }

    /** Hands the header, and then each packet as soon as the one after it begins, to a consumer. */
    public static Muxer live(PacketConsumer consumer, MuxSettings settings) throws IOException {
        return opened(settings, new ConsumerOutput(consumer), false);
    }

    private static Muxer opened(MuxSettings settings, MuxOutput output, boolean indexed) throws IOException {
        try {
            return new Muxer(settings, output, indexed);
        } catch (IOException | RuntimeException failure) {
            try {
                output.close();
            } catch (IOException second) {
                failure.addSuppressed(second);
            }
            throw failure;
        }
    }

    /** Bytes of every packet. */
    public int packetSize() {
        return packetSize;
    }

    /** Milliseconds that all stored times include. */
    public long preroll() {
        return preroll;
    }

    /**
     * Writes a media object.
     *
     * @throws LateObjectException if it lies further behind the newest one than the tolerance allows
     * @throws IllegalArgumentException if there is no such stream, the object or what it carries is too large, or its
     *     time is beyond 2^32 milliseconds, the preroll included; nothing of it is written then
     * @throws IllegalStateException if the stream or the file has ended
     */
    public void write(MuxObject object) throws IOException {
        requireOpen();
        if (object.data().size() > Limits.MEDIA_OBJECT_SIZE) {
            throw new IllegalArgumentException("an object of " + object.data().size() + " bytes");
        }
        sequencer.write(extensions.laidOut(object));
        objects++;
    }

    /** Says that a stream has no more objects, so that the others need not wait for it. */
    public void endStream(int stream) throws IOException {
        requireOpen();
        sequencer.end(stream);
    }

    /** Sends out all that waits, at the price of padding and of the order of what may still come. */
    public void flush() throws IOException {
        requireOpen();
        sequencer.flush();
        block.end(packer.sentUpTo());
    }

    /** Ends the file: writes what waits, the indexes, and what the header could not tell before. */
    public MuxSummary finish() throws IOException {
        if (summary == null) {
            flush();
            open = false;
            List<Bytes> tail = new ArrayList<>();
            for (IndexObject index :
                    indexes == null ? List.<IndexObject>of() : indexes.build(block.count() * packetSize)) {
                byte[] bytes = index.toBytes();
                tail.add(Bytes.view(bytes, 0, bytes.length));
            }
            summary = end(tail);
        }
        return summary;
    }

    private MuxSummary end(List<Bytes> tail) throws IOException {
        MuxTotals totals = totals(tail.stream().mapToLong(Bytes::size).sum());
        long dataEnd = startSize + block.count() * packetSize;
        output.end(new MuxEnd(header.start(totals), dataEnd, tail));
        return new MuxSummary(
                objects,
                block.count(),
                dataEnd + totals.tailSize(),
                Math.max(0, totals.playDuration() - preroll * 10_000));
    }

    private MuxTotals totals(long tailSize) {
        Map<Integer, Integer> largest = new HashMap<>();
        queues.forEach(queue -> largest.put(queue.number(), queue.largest()));
        long last = queues.stream().mapToLong(StreamQueue::presentedBy).max().orElse(0);
        long end = settings.end().isPresent() ? sequencer.stored(settings.end().getAsLong()) : last;
        Markers markers = markers();
        return new MuxTotals(
                block.count(),
                end / 10_000 * 10_000,
                block.sendDuration(),
                largest,
                markers == null ? List.of() : markerPlaces.places(markers),
                tailSize);
    }

    private @Nullable Markers markers() {
        return settings.objects().stream()
                .filter(Markers.class::isInstance)
                .map(Markers.class::cast)
                .findFirst()
                .orElse(null);
    }

    private void note(PendingObject object, boolean begins, long packet, long sendTime) throws AsfException {
        if (begins) {
            markerPlaces.begin(object, packet, sendTime);
        }
        if (indexes != null) {
            Bytes extension = begins ? object.extensionData : Bytes.EMPTY;
            indexes.part(new Part(object.stream, begins, object.keyFrame, object.storedTime, packet, extension));
        }
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException("the muxer has finished");
        }
    }

    /** Finishes, and closes what the muxer writes to. */
    @Override
    public void close() throws IOException {
        try (output) {
            finish();
        }
    }
}
