package io.github.wmformat.asf.mux;

import io.github.wmformat.asf.DataSection;
import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.AsfObject;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.Attribute.Source;
import io.github.wmformat.asf.header.AttributeObject;
import io.github.wmformat.asf.header.BandwidthSharing;
import io.github.wmformat.asf.header.CodecList;
import io.github.wmformat.asf.header.Compatibility;
import io.github.wmformat.asf.header.ContentBranding;
import io.github.wmformat.asf.header.ExtendedStreamProperties;
import io.github.wmformat.asf.header.FileProperties;
import io.github.wmformat.asf.header.HeaderExtension;
import io.github.wmformat.asf.header.HeaderObject;
import io.github.wmformat.asf.header.IndexParameters;
import io.github.wmformat.asf.header.IndexPlaceholder;
import io.github.wmformat.asf.header.LanguageList;
import io.github.wmformat.asf.header.Markers;
import io.github.wmformat.asf.header.MutualExclusion;
import io.github.wmformat.asf.header.Padding;
import io.github.wmformat.asf.header.ScriptCommands;
import io.github.wmformat.asf.header.StreamBitrates;
import io.github.wmformat.asf.header.StreamPrioritization;
import io.github.wmformat.asf.header.UnknownObject;
import io.github.wmformat.asf.indexing.IndexPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The header of a new file, with its objects in the order that Microsoft's runtime writes them in. */
final class NewHeader {
    private static final Instant EPOCH = Instant.parse("1601-01-01T00:00:00Z");
    private static final long UNITS_PER_SECOND = 10_000_000;
    private static final int BROADCAST = 1;
    private static final int SEEKABLE = 2;
    private static final int PROFILE = 2;
    private static final int MODE = 1;

    /** What stands in the Data object in front of the first packet. */
    private static final int DATA_RESERVED = 0x0101;

    private final MuxSettings settings;
    private final List<AsfStream> streams;
    private final int packetSize;
    private final long preroll;
    private final NewAttributes attributes;

    NewHeader(MuxSettings settings, List<AsfStream> streams, int packetSize, long preroll) {
        this.settings = settings;
        this.streams = streams;
        this.packetSize = packetSize;
        this.preroll = preroll;
        this.attributes = new NewAttributes(given(AttributeObject.class), streams);
    }

    /**
     * The header and the start of the Data object.
     *
     * @param totals null while the file is being written, which is how a broadcast file looks
     * @throws AsfException if the header is beyond the limits
     */
    Bytes start(@Nullable MuxTotals totals) throws AsfException {
        long headerSize = header(totals, 0).size();
        var out = new ByteWriter((int) headerSize + DataSection.FIXED_SIZE);
        out.bytes(header(totals, headerSize));
        long packets = totals == null ? 0 : totals.packets();
        out.guid(AsfObjectId.DATA).u64(DataSection.FIXED_SIZE + packets * packetSize);
        out.guid(settings.fileId()).u64(packets).u16(DATA_RESERVED);
        return out.toBytes();
    }

    private Bytes header(@Nullable MuxTotals totals, long headerSize) throws AsfException {
        List<AsfObject> objects = new ArrayList<>();
        add(objects, attributes.object(Source.EXTENDED_CONTENT_DESCRIPTION));
        add(objects, attributes.object(Source.CONTENT_DESCRIPTION));
        objects.add(fileProperties(totals, headerSize));
        objects.add(extension(totals));
        objects.addAll(given(CodecList.class));
        streams.stream().filter(stream -> !stream.hidden()).forEach(stream -> objects.add(stream.properties()));
        objects.addAll(exclusions(true));
        objects.add(new StreamBitrates(rates()));
        for (Markers markers : given(Markers.class)) {
            objects.add(totals == null ? markers : MarkerPlaces.place(markers, totals.markers(), packetSize));
        }
        objects.addAll(given(ScriptCommands.class));
        objects.addAll(given(ContentBranding.class));
        return AsfHeader.of(objects).stored();
    }

    private HeaderExtension extension(@Nullable MuxTotals totals) {
        List<AsfObject> objects = new ArrayList<>(given(LanguageList.class));
        objects.add(new Compatibility(PROFILE, MODE));
        add(objects, attributes.object(Source.METADATA));
        if (settings.padding() >= HeaderObject.PREFIX) {
            objects.add(new Padding(settings.padding() - HeaderObject.PREFIX));
        }
        objects.addAll(given(StreamPrioritization.class));
        objects.addAll(exclusions(false));
        objects.addAll(given(BandwidthSharing.class));
        streams.forEach(stream -> objects.add(extended(stream, totals)));
        objects.addAll(indexParameters(totals != null));
        add(objects, attributes.object(Source.METADATA_LIBRARY));
        objects.addAll(given(UnknownObject.class));
        return HeaderExtension.of(objects);
    }

    private static void add(List<AsfObject> objects, Optional<AttributeObject> object) {
        object.ifPresent(objects::add);
    }

    private <T extends AsfObject> List<T> given(Class<T> type) {
        return settings.objects().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private List<MutualExclusion> exclusions(boolean old) {
        return given(MutualExclusion.class).stream()
                .filter(exclusion -> exclusion.id().equals(AsfObjectId.BITRATE_MUTUAL_EXCLUSION) == old)
                .toList();
    }

    /** Parameters of an index by time take the placeholder's place when the index is there. */
    private List<AsfObject> indexParameters(boolean finished) {
        List<AsfObject> objects = new ArrayList<>();
        objects.add(IndexPlaceholder.forStreams(streams.size()));
        for (IndexPlan plan : settings.indexes()) {
            UUID id = plan.parametersId();
            if (id != null) {
                var parameters = new IndexParameters(id, plan.interval(), plan.columns());
                boolean replaces = id.equals(AsfObjectId.INDEX_PARAMETERS)
                        && objects.get(0).body().size() == parameters.body().size();
                if (replaces) {
                    objects.set(0, finished ? parameters : objects.get(0));
                } else {
                    objects.add(parameters);
                }
            }
        }
        return objects;
    }

    private ExtendedStreamProperties extended(AsfStream stream, @Nullable MuxTotals totals) {
        ExtendedStreamProperties given = CompleteStreams.extended(stream);
        Map<Integer, Integer> largest = totals == null ? Map.of() : totals.largest();
        return new ExtendedStreamProperties(
                given.startTime(),
                given.endTime(),
                given.buffer(),
                given.peakBuffer(),
                Math.max(given.maxObjectSize(), largest.getOrDefault(stream.number(), 0)),
                given.flags(),
                given.streamNumber(),
                given.languageIndex(),
                given.averageTimePerFrame(),
                given.names(),
                given.payloadExtensions(),
                stream.hidden() ? stream.properties() : null);
    }

    private FileProperties fileProperties(@Nullable MuxTotals totals, long headerSize) {
        long packets = totals == null ? 0 : totals.packets();
        long dataSize = DataSection.FIXED_SIZE + packets * packetSize;
        return new FileProperties(
                settings.fileId(),
                totals == null ? 0 : headerSize + dataSize + totals.tailSize(),
                created(),
                packets,
                totals == null ? 0 : totals.playDuration(),
                totals == null ? 0 : totals.sendDuration(),
                preroll,
                totals == null ? BROADCAST : SEEKABLE,
                packetSize,
                packetSize,
                maxBitRate());
    }

    private long created() {
        Duration since = Duration.between(EPOCH, settings.created());
        return since.getSeconds() * UNITS_PER_SECOND + since.getNano() / 100;
    }

    private List<StreamBitrates.Rate> rates() {
        double packets = StreamRate.packetsPerSecond(streams, packetSize);
        return streams.stream()
                .map(stream -> new StreamBitrates.Rate(
                        stream.number(), StreamRate.of(stream).withOverhead(packets)))
                .toList();
    }

    /** Of streams that exclude each other, the one with the highest rate counts. */
    private long maxBitRate() {
        Map<Integer, Long> rates = new StreamBitrates(rates()).byStream();
        long all = rates.values().stream().mapToLong(Long::longValue).sum();
        for (MutualExclusion exclusion : given(MutualExclusion.class)) {
            List<Long> alternatives = exclusion.groups().stream()
                    .map(group -> group.stream()
                            .mapToLong(stream -> rates.getOrDefault(stream, 0L))
                            .sum())
                    .toList();
            long most = alternatives.stream().mapToLong(Long::longValue).max().orElse(0);
            all -= alternatives.stream().mapToLong(Long::longValue).sum() - most;
        }
        return Math.max(0, Math.min(all, 0xFFFFFFFFL));
    }
}
