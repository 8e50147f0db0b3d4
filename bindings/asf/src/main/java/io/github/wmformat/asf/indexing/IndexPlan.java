package io.github.wmformat.asf.indexing;

import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.IndexSpecifier;
import io.github.wmformat.asf.header.StreamKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One kind of index to be made. An index by time ends early where it would be larger than {@link
 * io.github.wmformat.asf.bytes.Limits#SMALL_INDEX} and than the packets: what lies behind is found without it.
 *
 * @param id the index object's: {@link AsfObjectId#SIMPLE_INDEX}, {@link AsfObjectId#INDEX},
 *     {@link AsfObjectId#MEDIA_OBJECT_INDEX} or {@link AsfObjectId#TIMECODE_INDEX}
 * @param interval between entries: milliseconds, or media objects with a media object index; 1 with a timecode index
 * @param columns what is indexed; a simple index has one clean-point column for each video stream
 */
public record IndexPlan(UUID id, long interval, List<IndexSpecifier> columns) {
    /** Milliseconds between the entries of the indexes that Microsoft's runtime makes. */
    public static final long DEFAULT_INTERVAL = 1000;

    private static final long MOST_INTERVAL = 0xFFFFFFFFL;

    /** Keeps a copy of the list. */
    public IndexPlan {
        columns = List.copyOf(columns);
        if (interval < 1 || interval > MOST_INTERVAL) {
            throw new IllegalArgumentException("index interval " + interval);
        }
    }

    /**
     * What Microsoft's indexer makes unless told otherwise: a simple index of each video stream, or for files without
     * video an index by time, and an empty simple index for players that look for one.
     */
    public static List<IndexPlan> usual(List<AsfStream> streams) {
        IndexPlan simple = simple(streams);
        return simple.columns().isEmpty() ? List.of(time(streams), simple) : List.of(simple);
    }

    /** A simple index for each video stream, an entry a second; an index without entries if there is none. */
    public static IndexPlan simple(List<AsfStream> streams) {
        return new IndexPlan(
                AsfObjectId.SIMPLE_INDEX,
                DEFAULT_INTERVAL,
                streams.stream()
                        .filter(stream -> stream.kind() == StreamKind.VIDEO)
                        .map(AsfStream::number)
                        .sorted()
                        .map(number -> new IndexSpecifier(number, IndexSpecifier.CLEAN_POINT))
                        .toList());
    }

    /** The clean points of all streams, an entry a second: hidden streams first, as Microsoft's runtime has them. */
    public static IndexPlan time(List<AsfStream> streams) {
        return new IndexPlan(
                AsfObjectId.INDEX,
                DEFAULT_INTERVAL,
                streams.stream()
                        .sorted(Comparator.comparing(stream -> !stream.hidden()))
                        .map(stream -> new IndexSpecifier(stream.number(), IndexSpecifier.CLEAN_POINT))
                        .toList());
    }

    /** Any columns by time. */
    public static IndexPlan time(long intervalMillis, List<IndexSpecifier> columns) {
        return new IndexPlan(AsfObjectId.INDEX, intervalMillis, columns);
    }

    /** Each media object of some streams by its number: with video, an index by frames. */
    public static IndexPlan mediaObjects(int... streams) {
        return new IndexPlan(
                AsfObjectId.MEDIA_OBJECT_INDEX,
                1,
                Arrays.stream(streams)
                        .boxed()
                        .flatMap(stream -> Stream.of(
                                new IndexSpecifier(stream, IndexSpecifier.DATA_PACKET),
                                new IndexSpecifier(stream, IndexSpecifier.ORDINAL)))
                        .toList());
    }

    /** The SMPTE timecodes of streams whose media objects carry one, and the clean points at or before them. */
    public static IndexPlan timecodes(int... streams) {
        return new IndexPlan(
                AsfObjectId.TIMECODE_INDEX,
                1,
                Arrays.stream(streams)
                        .mapToObj(stream -> new IndexSpecifier(stream, IndexSpecifier.CLEAN_POINT))
                        .toList());
    }

    /** The id of the header object that tells what the index covers; null with a simple index, which needs none. */
    public @Nullable UUID parametersId() {
        if (id.equals(AsfObjectId.INDEX)) {
            return AsfObjectId.INDEX_PARAMETERS;
        }
        if (id.equals(AsfObjectId.MEDIA_OBJECT_INDEX)) {
            return AsfObjectId.MEDIA_OBJECT_INDEX_PARAMETERS;
        }
        return id.equals(AsfObjectId.TIMECODE_INDEX) ? AsfObjectId.TIMECODE_INDEX_PARAMETERS : null;
    }
}
