package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.DataSection;
import io.github.wmformat.asf.Losses;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.MediaObjectReader;
import io.github.wmformat.asf.header.AsfObject;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.Markers;
import io.github.wmformat.asf.header.ScriptCommands;
import io.github.wmformat.asf.header.StreamKind;
import io.github.wmformat.asf.indexing.Progress;
import io.github.wmformat.asf.mux.MuxObject;
import io.github.wmformat.asf.mux.Muxer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a file presents between two times, moved to another time. Times are in units of 100 ns.
 *
 * @param file the file
 * @param start the first time: one that decoding can begin at, or 0
 * @param end the time after the last
 * @param shift is added to all times
 */
record AsfPart(AsfFile file, long start, long end, long shift) {
    private static final long UNITS_PER_MILLISECOND = 10_000;

    /** How much later than others presented at the same time an object may stand in a file. */
    private static final long DISORDER = 30_000 * UNITS_PER_MILLISECOND;

    /** How many video frames of later times can stand in front of one that needs them. */
    private static final int REORDERED = 2;

    /** All of a file. */
    static AsfPart whole(AsfFile file, long shift) {
        return new AsfPart(file, 0, Long.MAX_VALUE - DISORDER, shift);
    }

    /**
     * The part from the last time up to one that decoding can begin at, moved to the start: with video from a key frame,
     * with several streams of it from the earliest of the key frames that they need.
     */
    static AsfPart from(AsfFile file, long time, long end) throws IOException {
        long start = time <= 0 ? 0 : decodable(file, time);
        return new AsfPart(file, start, end, -start);
    }

    private static long decodable(AsfFile file, long time) throws IOException {
        long start = Long.MAX_VALUE;
        for (AsfStream stream : file.header().streams()) {
            if (stream.kind() == StreamKind.VIDEO) {
                start = Math.min(start, file.reader(stream.number()).seek(time).time());
            }
        }
        return start == Long.MAX_VALUE ? file.reader().seek(time).time() : start;
    }

    /** Copies the media objects, and says what could not be read. */
    Losses copyTo(Muxer muxer, Progress progress) throws IOException {
        MediaObjectReader reader = file.reader();
        if (start > 0) {
            reader.seek(start);
        }
        long packets = file.data().map(DataSection::packetCount).orElse(0L);
        Set<Integer> begun = new HashSet<>();
        Map<Integer, List<MuxObject>> late = new HashMap<>();
        for (MediaObject object = reader.next(); object != null; object = reader.next()) {
            progress.goOn(object.packet(), packets);
            if (object.time() >= end + DISORDER) {
                break;
            }
            if (begins(object, begun)) {
                copy(object, late.computeIfAbsent(object.stream(), stream -> new ArrayList<>()), muxer);
            }
        }
        return reader.losses();
    }

    /** Whether an object's stream has begun: video does with a key frame. */
    private boolean begins(MediaObject object, Set<Integer> begun) {
        if (start == 0) {
            return true;
        }
        if (object.time() >= start && (object.keyFrame() || !isVideo(object))) {
            begun.add(object.stream());
        }
        return object.time() >= start && begun.contains(object.stream());
    }

    /** Video frames behind the end are kept back for one before it that needs them. */
    private void copy(MediaObject object, List<MuxObject> ahead, Muxer muxer) throws IOException {
        MuxObject moved = MuxObject.of(object).at(object.time() + shift);
        if (object.time() < end) {
            for (MuxObject needed : ahead) {
                muxer.write(needed);
            }
            ahead.clear();
            muxer.write(moved);
        } else if (isVideo(object) && ahead.size() < REORDERED) {
            ahead.add(moved);
        }
    }

    private boolean isVideo(MediaObject object) {
        AsfStream stream = file.header().stream(object.stream());
        return stream != null && stream.kind() == StreamKind.VIDEO;
    }

    /** The markers within the part, moved; the new file's preroll, in milliseconds, is in their times. */
    List<Markers.Marker> markers(long preroll) {
        long change = (preroll - file.header().fileProperties().usablePreroll()) * UNITS_PER_MILLISECOND + shift;
        long stored = file.header().fileProperties().usablePreroll() * UNITS_PER_MILLISECOND;
        return file.header().findAll(Markers.class).stream()
                .flatMap(markers -> markers.markers().stream())
                .filter(marker -> marker.time() - stored >= start && marker.time() - stored < end)
                .map(marker -> new Markers.Marker(0, marker.time() + change, 0, marker.flags(), marker.text()))
                .toList();
    }

    /** The script commands within the part, moved. */
    List<ScriptCommands.Command> scripts() {
        return file.header().findAll(ScriptCommands.class).stream()
                .flatMap(scripts -> scripts.commands().stream())
                .filter(command -> command.time() >= start / UNITS_PER_MILLISECOND)
                .filter(command -> command.time() < end / UNITS_PER_MILLISECOND)
                .map(command -> new ScriptCommands.Command(
                        command.time() + shift / UNITS_PER_MILLISECOND, command.type(), command.text()))
                .toList();
    }

    /** All else that the header says. */
    List<AsfObject> rest() {
        return file.header().findAll(AsfObject.class).stream()
                .filter(object -> !(object instanceof Markers) && !(object instanceof ScriptCommands))
                .toList();
    }
}
