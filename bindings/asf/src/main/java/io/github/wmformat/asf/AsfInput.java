package io.github.wmformat.asf;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Limits;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.packet.Demuxer;
import io.github.wmformat.asf.packet.ForwardSource;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * ASF that is read once from its start to its end, as it comes: over a network, from a pipe, from a broadcast that has
 * no end yet. First the header is there, then one media object after another; no more is waited for than the packet
 * that completes it. It is used by one thread at a time.
 */
public final class AsfInput implements Closeable {
    private final ForwardSource source;
    private final AsfHeader header;
    private final Demuxer demuxer;

    private AsfInput(ForwardSource source) throws IOException {
        this.source = source;
        this.header = AsfHeader.read(source);
        long headerEnd = header.stored().size();
        DataSection data = new TopLevelReader(source, header.fileProperties()).data(headerEnd);
        this.demuxer = new Demuxer(source, header, TopLevelReader.usable(data, header));
        header.streams().stream().mapToInt(AsfStream::number).forEach(demuxer::select);
    }

    /**
     * Reads the header from a stream, which is taken over: it is closed with this input, and at once if this fails. All
     * of the file's streams are selected.
     *
     * @throws AsfException if the header is malformed or beyond the {@link Limits}, or the packets have no usable size
     */
    public static AsfInput open(InputStream stream) throws IOException {
        return open(Channels.newChannel(stream));
    }

    /** The same from a channel in blocking mode. */
    public static AsfInput open(ReadableByteChannel channel) throws IOException {
        try {
            return new AsfInput(new ForwardSource(channel));
        } catch (IOException | RuntimeException failure) {
            try {
                channel.close();
            } catch (IOException second) {
                failure.addSuppressed(second);
            }
            throw failure;
        }
    }

    /** The header. */
    public AsfHeader header() {
        return header;
    }

    /**
     * Selects a stream again, from the next packet payload on.
     *
     * @throws IllegalArgumentException if the header has no such stream
     */
    public void select(int number) {
        demuxer.select(number);
    }

    /** Leaves out a stream from now on; an object of it that is not complete is forgotten. */
    public void deselect(int number) {
        demuxer.deselect(number);
    }

    /**
     * The next media object of the selected streams, or null at the end.
     *
     * @throws IOException only if reading fails: damage is counted in {@link #losses}
     */
    public @Nullable MediaObject next() throws IOException {
        return demuxer.next();
    }

    /** What could not be delivered so far. */
    public Losses losses() {
        return demuxer.losses();
    }

    /** Where it was: the first {@link Limits#DAMAGE_PLACES} places. */
    public List<Damage> damages() {
        return demuxer.damages();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
