package io.github.wmformat.asf.indexing;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Limits;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.StreamKind;
import io.github.wmformat.asf.index.IndexObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes all the indexes of a file at once, from the parts of media objects in the order of the packets. */
public final class IndexCollector {
    private final List<IndexBuilder> builders = new ArrayList<>();
    private long lastTime;

    /**
     * A collector.
     *
     * @param plans which indexes to make, in this order
     * @param streams of the file
     * @param fileId the file's own id
     * @param packetSize bytes of every packet
     */
    public IndexCollector(List<IndexPlan> plans, List<AsfStream> streams, UUID fileId, int packetSize) {
        boolean frames = plans.stream().anyMatch(plan -> plan.id().equals(AsfObjectId.MEDIA_OBJECT_INDEX));
        Set<Integer> audio = streams.stream()
                .filter(stream -> stream.kind() == StreamKind.AUDIO)
                .map(AsfStream::number)
                .collect(Collectors.toSet());
        for (IndexPlan plan : plans) {
            // Beside an index by frames the runtime leaves out one entry, and those before the preroll: seen in one
            // file.
            if (plan.id().equals(AsfObjectId.SIMPLE_INDEX)) {
                builders.add(new SimpleIndexBuilder(plan, fileId, frames ? 0 : 1));
            } else if (plan.id().equals(AsfObjectId.INDEX)) {
                builders.add(new TimeIndexBuilder(plan, audio, packetSize, frames));
            } else if (plan.id().equals(AsfObjectId.MEDIA_OBJECT_INDEX)) {
                builders.add(new MediaObjectIndexBuilder(plan, packetSize));
            } else if (plan.id().equals(AsfObjectId.TIMECODE_INDEX)) {
                builders.add(new TimecodeIndexBuilder(plan, streams, packetSize));
            } else {
                throw new IllegalArgumentException("no index: " + AsfObjectId.name(plan.id()));
            }
        }
    }

    /**
     * Takes the next part.
     *
     * @throws AsfException if the indexes go beyond the {@link Limits}
     */
    public void part(Part part) throws AsfException {
        lastTime = Math.max(lastTime, part.time());
        for (IndexBuilder builder : builders) {
            builder.part(part);
        }
    }

    /**
     * The index objects.
     *
     * @param dataSize bytes of the packets
     * @throws AsfException if they go beyond the {@link Limits}
     */
    public List<IndexObject> build(long dataSize) throws AsfException {
        long room = Math.max(Limits.SMALL_INDEX, dataSize);
        List<IndexObject> indexes = new ArrayList<>();
        for (IndexBuilder builder : builders) {
            indexes.addAll(builder.build(lastTime, room));
        }
        return indexes;
    }
}
