package io.github.wmformat.asf;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteSource;
import io.github.wmformat.asf.bytes.ChannelSource;
import io.github.wmformat.asf.bytes.Limits;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.index.IndexObject;
import io.github.wmformat.asf.packet.IndexSet;
import io.github.wmformat.asf.shift.Shift;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An ASF file opened for reading.
 *
 * <p>The header is read at once; media objects are read by any number of independent {@linkplain #reader() readers},
 * each used by one thread at a time. Closing the file ends them all.
 */
public final class AsfFile implements Closeable {
    private final ByteSource source;
    private final AsfHeader header;
    private final @Nullable DataSection data;
    private @Nullable IndexSet indexes;

    private AsfFile(ByteSource source) throws IOException {
        this.source = source;
        this.header = AsfHeader.read(source);
        this.data = new TopLevelReader(source, header.fileProperties())
                .data(header.stored().size());
    }

    /**
     * Opens a file. One in which an edit broke off while it moved the content (see {@link
     * io.github.wmformat.asf.edit.Growth#SHIFT Growth.SHIFT}) is read as it will be when the edit is finished: nothing is
     * written, so no right to write is needed. To finish it, use {@link io.github.wmformat.asf.edit.AsfEditor#repair
     * AsfEditor.repair}.
     *
     * @throws AsfException if its header is malformed or beyond the {@link Limits}
     * @throws java.nio.file.FileSystemException if such an edit is going on
     */
    public static AsfFile open(Path path) throws IOException {
        return open(Shift.source(path));
    }

    /** Opens a channel, which is taken over: it is closed with the file, and at once if opening fails. */
    public static AsfFile open(SeekableByteChannel channel) throws IOException {
        return open(new ChannelSource(channel));
    }

    /** Opens a source, which is taken over: it is closed with the file, and at once if opening fails. */
    public static AsfFile open(ByteSource source) throws IOException {
        try {
            return new AsfFile(source);
        } catch (IOException | RuntimeException failure) {
            try {
                source.close();
            } catch (IOException second) {
                failure.addSuppressed(second);
            }
            throw failure;
        }
    }

    /** Bytes of the file. */
    public long size() throws IOException {
        return source.size();
    }

    /** The header. */
    public AsfHeader header() {
        return header;
    }

    /** Where the data packets lie; empty when the file ends before them. */
    public Optional<DataSection> data() {
        return Optional.ofNullable(data);
    }

    /** The objects behind the data packets, such as indexes; empty where the data runs to the end of the file. */
    public List<TopLevelObject> trailingObjects() throws IOException {
        return data == null ? List.of() : new TopLevelReader(source, header.fileProperties()).objects(data.end());
    }

    /** The indexes behind the data packets that can be read and that seeking has not found wrong. */
    public List<IndexObject> indexes() throws IOException {
        return indexSet().objects();
    }

    /**
     * What one of the {@linkplain #trailingObjects objects behind the packets} says, or null if it is no index.
     *
     * @throws AsfException if it is malformed or beyond the {@link Limits}
     */
    public @Nullable IndexObject index(TopLevelObject object) throws IOException {
        return AsfObjectId.INDEXES.contains(object.id()) ? IndexLoader.read(source, object, object.size()) : null;
    }

    /** Why indexes are not used; mostly empty. Seeking works without them, only slower. */
    public List<String> indexProblems() throws IOException {
        return indexSet().problems();
    }

    private synchronized IndexSet indexSet() throws IOException {
        IndexSet known = indexes;
        if (known == null) {
            known = IndexLoader.load(source, trailingObjects());
            indexes = known;
        }
        return known;
    }

    /**
     * A reader of all streams, at the first packet.
     *
     * @throws AsfException if the packets have no usable size
     */
    public MediaObjectReader reader() throws IOException {
        int[] all = header.streams().stream().mapToInt(AsfStream::number).toArray();
        return reader(all);
    }

    /**
     * A reader of some streams, at the first packet.
     *
     * @throws AsfException if the packets have no usable size
     * @throws IllegalArgumentException if the header has no such stream
     */
    public MediaObjectReader reader(int... streams) throws IOException {
        var reader = new MediaObjectReader(source, header, usableData(), this::indexSet);
        for (int stream : streams) {
            reader.select(stream);
        }
        return reader;
    }

    /** The data packets one by one, with what stands in them; the bytes of media objects are left out. */
    public PacketReader packets() throws IOException {
        return new PacketReader(source, header.streams(), usableData());
    }

    private DataSection usableData() throws AsfException {
        return TopLevelReader.usable(data, header);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
