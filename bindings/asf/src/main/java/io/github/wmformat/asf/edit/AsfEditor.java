package io.github.wmformat.asf.edit;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteSource;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.ChannelSource;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.Markers;
import io.github.wmformat.asf.shift.FileStorage;
import io.github.wmformat.asf.shift.Shift;
import io.github.wmformat.asf.shift.Storage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Edits the header of a file.
 *
 * <p>What fits in the padding is written there, in an order in which the file is valid after every single write. What
 * does not fit makes a new file that takes the old one's place at once and keeps its permissions and times, or, for
 * those who ask for it, moves the rest of the file. Media data, indexes and everything that is not edited keep their
 * bytes. A digital signature over what changed no longer holds and is removed. The order of writes holds where a program
 * ends; only a new file is also forced to the disk, for a machine that stops.
 *
 * <p>The file is open only while it is read and written. Not safe for use by several threads, and of two editors of one
 * file the second to save fails.
 */
public final class AsfEditor {
    /** What is left free for later edits in a new file. */
    private static final int PADDING = 8 << 10;

    private final Path path;
    private AsfHeader header;
    private HeaderEdit edit;

    private AsfEditor(Path path) throws IOException {
        this.path = path;
        this.header = read(path);
        this.edit = new HeaderEdit(header);
    }

    /**
     * Opens a file; first an edit with {@link Growth#SHIFT} that was interrupted is finished.
     *
     * @throws AsfException if the header is malformed or beyond the limits
     */
    public static AsfEditor open(Path path) throws IOException {
        repair(path);
        return new AsfEditor(path);
    }

    /**
     * Finishes an edit with {@link Growth#SHIFT} that was interrupted, and says whether there was one. Nothing is done to
     * a file that was changed or replaced since: the journal then says nothing of it, and is left where it is.
     *
     * @throws IOException also if the edit is still going on, or the file is open for reading as it will be
     */
    public static boolean repair(Path path) throws IOException {
        return Shift.repair(path.toRealPath());
    }

    private static AsfHeader read(Path path) throws IOException {
        try (ByteSource source = new ChannelSource(FileChannel.open(path, StandardOpenOption.READ))) {
            return AsfHeader.read(source);
        }
    }

    /** The header as it is in the file. */
    public AsfHeader header() {
        return header;
    }

    /** What is to be changed; after {@link #save} a new one, without changes. */
    public HeaderEdit edit() {
        return edit;
    }

    /**
     * Adds a marker to {@link #edit}, which leads to the packet from which decoding must begin.
     *
     * @param time in units of 100 ns from the start of the presentation
     * @param text the name
     */
    public void addMarker(long time, String text) throws IOException {
        List<Markers.Marker> markers = new ArrayList<>();
        edit.markers().ifPresent(old -> markers.addAll(old.markers()));
        markers.add(MarkerPlace.find(path, time, text));
        markers.sort(Comparator.comparingLong(Markers.Marker::time));
        edit.markers(new Markers(edit.markers().map(Markers::name).orElse(""), markers));
    }

    /** Saves, with a new file if the header has to grow. */
    public Saved save() throws IOException {
        return save(Growth.NEW_FILE);
    }

    /**
     * Saves. After a failure the file is what it was, unless it was a failure during a {@link Growth#SHIFT}.
     *
     * @param growth what to do if the header has to grow
     * @throws IOException also if the header in the file is no longer the one that was opened
     * @throws IllegalArgumentException if a value does not fit in its field
     */
    public Saved save(Growth growth) throws IOException {
        HeaderDraft draft = edit.draft();
        boolean signed = draft.dropSignatures();
        Saved saved = draft.changed() ? write(draft, growth, signed) : new Saved(Saved.Way.UNCHANGED, 0, false);
        header = read(path);
        edit = new HeaderEdit(header);
        return saved;
    }

    private Saved write(HeaderDraft draft, Growth growth, boolean signed) throws IOException {
        Optional<List<HeaderStep>> steps = PaddingRewrite.plan(draft);
        if (steps.isPresent()) {
            return new Saved(Saved.Way.IN_HEADER, write(steps.get()), signed);
        }
        checkUnchanged();
        long fileSize = Files.size(path);
        var grown = new GrownHeader(draft, fileSize);
        if (growth == Growth.NEW_FILE) {
            Bytes made = grown.withPadding(PADDING).stored();
            return new Saved(
                    Saved.Way.NEW_FILE,
                    new NewFile(path).write(made, header.stored().size()),
                    signed);
        }
        long needed = grown.leastSize() - header.stored().size();
        long distance = Math.max(Shift.leastDistance(fileSize), needed + PADDING);
        Bytes made = grown.ofSize(header.stored().size() + distance).stored();
        return new Saved(Saved.Way.SHIFTED, Shift.run(path.toRealPath(), header.stored(), made), signed);
    }

    private void checkUnchanged() throws IOException {
        try (Storage file = new FileStorage(path, StandardOpenOption.READ)) {
            checkUnchanged(file);
        }
    }

    private void checkUnchanged(Storage file) throws IOException {
        byte[] now = new byte[header.stored().size()];
        file.read(ByteBuffer.wrap(now), 0);
        if (!Bytes.view(now, 0, now.length).equals(header.stored())) {
            throw new IOException(path + " was changed by another program since it was opened: open it again");
        }
    }

    private long write(List<HeaderStep> steps) throws IOException {
        try (Storage file = new FileStorage(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            checkUnchanged(file);
            return write(steps, file);
        }
    }

    static long write(List<HeaderStep> steps, Storage file) throws IOException {
        long written = 0;
        for (HeaderStep step : steps) {
            file.write(step.bytes().buffer(), step.offset());
            written += step.bytes().size();
        }
        return written;
    }
}
