package io.github.wmformat.asf.mux;

import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.Markers;
import io.github.wmformat.asf.header.StreamKind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds the packets that markers point to: as in Microsoft's files, the one with the last clean point up to the marker's
 * time, of the first video stream or else the first audio stream.
 */
final class MarkerPlaces {
    private static final long UNITS_PER_MILLISECOND = 10_000;
    private static final Place START = new Place(0, 0);

    private final int stream;
    private final boolean alwaysClean;
    private final boolean wanted;
    private final TreeMap<Long, Place> cleanPoints = new TreeMap<>();

    MarkerPlaces(List<AsfStream> streams, boolean wanted) {
        this.wanted = wanted;
        int video = first(streams, StreamKind.VIDEO);
        this.stream = video > 0 ? video : first(streams, StreamKind.AUDIO);
        this.alwaysClean = video == 0;
    }

    /**
     * Where to play from.
     *
     * @param packet number of the packet
     * @param sendTime of the packet, in milliseconds
     */
    record Place(long packet, long sendTime) {}

    private static int first(List<AsfStream> streams, StreamKind kind) {
        return streams.stream()
                .filter(stream -> stream.kind() == kind && !stream.hidden())
                .mapToInt(AsfStream::number)
                .findFirst()
                .orElse(0);
    }

    /** An object begins in a packet. */
    void begin(PendingObject object, long packet, long sendTime) {
        if (wanted && object.stream == stream && (object.keyFrame || alwaysClean)) {
            cleanPoints.tailMap(object.storedTime).clear();
            cleanPoints.put(object.storedTime, new Place(packet, sendTime / UNITS_PER_MILLISECOND));
        }
    }

    List<Place> places(Markers markers) {
        return markers.markers().stream()
                .map(marker -> cleanPoints.floorEntry(marker.time() / UNITS_PER_MILLISECOND))
                .map(entry -> entry == null ? START : entry.getValue())
                .toList();
    }

    /** The markers with their places. */
    static Markers place(Markers markers, List<Place> places, int packetSize) {
        var placed = new ArrayList<Markers.Marker>();
        for (int i = 0; i < places.size(); i++) {
            Markers.Marker marker = markers.markers().get(i);
            Place place = places.get(i);
            placed.add(new Markers.Marker(
                    place.packet() * packetSize, marker.time(), place.sendTime(), marker.flags(), marker.text()));
        }
        return new Markers(markers.name(), placed);
    }
}
