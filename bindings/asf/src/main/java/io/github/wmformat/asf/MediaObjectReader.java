package io.github.wmformat.asf;

import io.github.wmformat.asf.bytes.ByteSource;
import io.github.wmformat.asf.extension.Timecode;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.StreamKind;
import io.github.wmformat.asf.packet.CleanPoint;
import io.github.wmformat.asf.packet.CleanPointSearch;
import io.github.wmformat.asf.packet.Demuxer;
import io.github.wmformat.asf.packet.IndexLookup;
import io.github.wmformat.asf.packet.IndexSet;
import io.github.wmformat.asf.packet.ObjectLookup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the media objects of the selected streams in file order. Damaged packets are left out and counted.
 *
 * <p>A reader is cheap and independent of others on the same file. It is used by one thread at a time. Each media object
 * has memory of its own, filled straight from what was read. A reader that reads on holds half a megabyte outside the
 * heap, one that has only sought far less.
 */
public final class MediaObjectReader {
    private static final long UNITS_PER_MILLISECOND = 10_000;
    private static final long NO_PACKET = -1;

    /** Stored times have 32 bits of milliseconds. */
    private static final long LAST_TIME = 0xFFFFFFFFL;

    private final ByteSource source;
    private final AsfHeader header;
    private final DataSection data;
    private final IndexSupplier indexes;
    private final Demuxer demuxer;
    private @Nullable CleanPointSearch search;

    /** Gives the file's indexes, which are read when they are needed first. */
    interface IndexSupplier {
        IndexSet get() throws IOException;
    }

    MediaObjectReader(ByteSource source, AsfHeader header, DataSection data, IndexSupplier indexes) {
        this.source = source;
        this.header = header;
        this.data = data;
        this.indexes = indexes;
        this.demuxer = new Demuxer(source, header, data);
    }

    /**
     * Selects a stream, from the next packet payload on; nothing happens if it is selected already.
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

    /** Whether a stream is selected. */
    public boolean isSelected(int number) {
        return demuxer.isSelected(number);
    }

    /**
     * The next media object of the selected streams, or null at the end.
     *
     * @throws IOException only if reading fails: damage is counted in {@link #losses}
     */
    public @Nullable MediaObject next() throws IOException {
        return demuxer.next();
    }

    /** Goes back to the first packet. */
    public void rewind() {
        demuxer.goTo(0);
    }

    /**
     * Goes to where decoding must begin to show what is presented at a time. Audio begins with its last object up to
     * the time, video with its last key frame up to the time, and other streams with whatever follows there. With an
     * index it may be an earlier key frame: an index knows one per second.
     *
     * @param time in units of 100 ns from the start of the presentation
     * @return where reading goes on: the start of the file if nothing can be decoded at the time
     */
    public SeekPoint seek(long time) throws IOException {
        long millis = Math.floorDiv(time, UNITS_PER_MILLISECOND) + preroll();
        long stored = Math.max(0, Math.min(millis, LAST_TIME));
        List<AsfStream> wanted = decodable();
        Map<Integer, CleanPoint> points = new HashMap<>();
        long known = NO_PACKET;
        for (AsfStream stream : wanted) {
            CleanPoint point = lookup().byTime(stream.number(), isVideo(stream), stored);
            if (point != null) {
                known = Math.max(known, point.packet());
                points.put(stream.number(), point);
            }
        }
        search(wanted, stored, known, points);
        return land(wanted, points, known != NO_PACKET);
    }

    /** Video goes on where an index says; the last object of other streams up to the time is easily found near there. */
    private void search(List<AsfStream> wanted, long stored, long known, Map<Integer, CleanPoint> points)
            throws IOException {
        long from = NO_PACKET;
        for (AsfStream stream : wanted) {
            if (!isVideo(stream) || !points.containsKey(stream.number())) {
                from = from == NO_PACKET ? search().before(stored, Math.max(0, known)) : from;
                CleanPoint point = search().near(stream.number(), isVideo(stream), stored, from);
                if (point != null) {
                    points.put(stream.number(), point);
                }
            }
        }
    }

    private SeekPoint land(List<AsfStream> wanted, Map<Integer, CleanPoint> points, boolean indexed) {
        boolean all = !points.isEmpty() && points.size() == wanted.size();
        demuxer.goTo(
                all
                        ? points.values().stream()
                                .mapToLong(CleanPoint::packet)
                                .min()
                                .orElse(0)
                        : 0);
        points.forEach(demuxer::waitFor);
        CleanPoint leading = leading(points);
        long time = leading == null ? 0 : (leading.time() - preroll()) * UNITS_PER_MILLISECOND;
        return new SeekPoint(time, demuxer.packet(), indexed);
    }

    private @Nullable CleanPoint leading(Map<Integer, CleanPoint> points) {
        CleanPoint leading = null;
        for (AsfStream stream : header.streams()) {
            CleanPoint point = points.get(stream.number());
            if (point != null && isVideo(stream)) {
                return point;
            }
            leading = leading == null ? point : leading;
        }
        return leading;
    }

    /**
     * Goes to where decoding of a stream must begin to show one of its media objects: with video, a frame. Other
     * selected streams go on with whatever follows there.
     *
     * @param stream the stream, which must be selected
     * @param number counts the stream's media objects from 0
     * @return where reading goes on, or null if the file has no media object index that tells; then nothing changes
     */
    public @Nullable ObjectSeekPoint seekToObject(int stream, long number) throws IOException {
        boolean keyFrames = requireSelected(stream);
        ObjectLookup.Found found =
                number < 0 ? null : new ObjectLookup(data, indexes.get(), search()).byNumber(stream, keyFrames, number);
        return found == null ? null : land(stream, found.point(), found.object());
    }

    /**
     * Goes to where decoding of a stream must begin to show what has a timecode. Other selected streams go on with
     * whatever follows there.
     *
     * @param stream the stream, which must be selected
     * @param timecode the timecode, of which only the range and the time count
     * @return where reading goes on, or null if the file has no timecode index that tells; then nothing changes
     */
    public @Nullable ObjectSeekPoint seekToTimecode(int stream, Timecode timecode) throws IOException {
        boolean keyFrames = requireSelected(stream);
        CleanPoint point = new ObjectLookup(data, indexes.get(), search()).byTimecode(stream, keyFrames, timecode);
        return point == null ? null : land(stream, point, ObjectSeekPoint.UNKNOWN);
    }

    private ObjectSeekPoint land(int stream, CleanPoint point, long object) {
        demuxer.goTo(point.packet());
        demuxer.waitFor(stream, point);
        return new ObjectSeekPoint((point.time() - preroll()) * UNITS_PER_MILLISECOND, point.packet(), object);
    }

    private boolean requireSelected(int number) {
        AsfStream stream = header.stream(number);
        if (stream == null || !isSelected(number)) {
            throw new IllegalArgumentException("stream " + number + " is not selected");
        }
        return isVideo(stream);
    }

    private List<AsfStream> decodable() {
        List<AsfStream> streams = new ArrayList<>();
        for (AsfStream stream : header.streams()) {
            if (isSelected(stream.number()) && (isVideo(stream) || stream.kind() == StreamKind.AUDIO)) {
                streams.add(stream);
            }
        }
        return streams;
    }

    private static boolean isVideo(AsfStream stream) {
        return stream.kind() == StreamKind.VIDEO;
    }

    private IndexLookup lookup() throws IOException {
        return new IndexLookup(header, data, indexes.get(), search());
    }

    private CleanPointSearch search() {
        CleanPointSearch known = search;
        if (known == null) {
            known = new CleanPointSearch(source, data);
            search = known;
        }
        return known;
    }

    private long preroll() {
        return header.fileProperties().usablePreroll();
    }

    /** What could not be delivered so far, over all that was read, re-reading included. */
    public Losses losses() {
        return demuxer.losses();
    }

    /** Where it was: the first {@link io.github.wmformat.asf.bytes.Limits#DAMAGE_PLACES} places. */
    public List<Damage> damages() {
        return demuxer.damages();
    }
}
