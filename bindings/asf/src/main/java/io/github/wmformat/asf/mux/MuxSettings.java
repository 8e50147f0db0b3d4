package io.github.wmformat.asf.mux;

import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.AsfObject;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.FileProperties;
import io.github.wmformat.asf.indexing.IndexPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * What a muxer is to write beside the media objects.
 *
 * @param streams with numbers from 1 to 63
 * @param objects further objects of the header: attributes, markers, script commands, languages, mutual exclusion and so
 *     on. Each goes where Microsoft's runtime puts it. File properties, stream properties, bit rates, padding and index
 *     parameters are the muxer's own and are not taken from here
 * @param packetSize bytes of every packet; empty for a size that fits the bit rates
 * @param preroll milliseconds that a player buffers, added to all stored times; empty for the largest buffer window
 * @param padding bytes of the padding object in the header extension, 0 for none
 * @param fileId the file's own id
 * @param created when the file was made
 * @param tolerance how far an object's time may lie before the newest of all streams
 * @param origin the time, in units of 100 ns, that counts as 0; empty for the earliest one within the first tolerance
 * @param end when the presentation ends, in units of 100 ns, as the objects' times count; empty to take the end of the
 *     last object, which is estimated where objects do not tell their durations
 * @param indexes to write behind the packets, where the output can be gone back in
 */
public record MuxSettings(
        List<AsfStream> streams,
        List<AsfObject> objects,
        OptionalInt packetSize,
        OptionalLong preroll,
        int padding,
        UUID fileId,
        Instant created,
        Duration tolerance,
        OptionalLong origin,
        OptionalLong end,
        List<IndexPlan> indexes) {
    /** Bytes of padding that Microsoft's runtime leaves in the header extension. */
    public static final int DEFAULT_PADDING = 4096;

    /** How far streams may lie apart unless told otherwise. */
    public static final Duration DEFAULT_TOLERANCE = Duration.ofSeconds(3);

    /** Keeps copies of the lists. */
    public MuxSettings {
        streams = List.copyOf(streams);
        objects = List.copyOf(objects);
        indexes = List.copyOf(indexes);
    }

    /** Settings to be changed one by one, with these streams. */
    public static Builder of(List<AsfStream> streams) {
        return new Builder(streams);
    }

    /**
     * Settings to be changed one by one, which make a file like one that was read: its streams, packet size and preroll,
     * its attributes and all else that its header says. Times keep their meaning. Objects that come in the order of
     * that file are in time.
     */
    public static Builder like(AsfHeader header) {
        FileProperties properties = header.fileProperties();
        Builder builder = of(header.streams())
                .objects(header.findAll(AsfObject.class))
                .preroll(properties.usablePreroll())
                .tolerance(DEFAULT_TOLERANCE.plusMillis(properties.usablePreroll()))
                .origin(0);
        boolean packetSize = properties.maxPacketSize() > 0 && properties.maxPacketSize() <= PacketSizes.MOST;
        return packetSize ? builder.packetSize((int) properties.maxPacketSize()) : builder;
    }

    /** The defaults, and what was set instead of them. */
    public static final class Builder {
        private final List<AsfStream> streams;
        private final List<AsfObject> objects = new ArrayList<>();
        private OptionalInt packetSize = OptionalInt.empty();
        private OptionalLong preroll = OptionalLong.empty();
        private int padding = DEFAULT_PADDING;
        private UUID fileId = UUID.randomUUID();
        private Instant created = Instant.now();
        private Duration tolerance = DEFAULT_TOLERANCE;
        private OptionalLong origin = OptionalLong.empty();
        private OptionalLong end = OptionalLong.empty();
        private List<IndexPlan> indexes = List.of();

        private Builder(List<AsfStream> streams) {
            this.streams = streams;
        }

        /** Adds an object to the header, see {@link MuxSettings#objects}. */
        public Builder object(AsfObject object) {
            objects.add(object);
            return this;
        }

        /** Adds objects to the header, see {@link MuxSettings#objects}. */
        public Builder objects(List<? extends AsfObject> more) {
            objects.addAll(more);
            return this;
        }

        /** Takes out all objects that were added. */
        public Builder withoutObjects() {
            objects.clear();
            return this;
        }

        /** See {@link MuxSettings#packetSize}. */
        public Builder packetSize(int bytes) {
            packetSize = OptionalInt.of(bytes);
            return this;
        }

        /** See {@link MuxSettings#preroll}. */
        public Builder preroll(long milliseconds) {
            preroll = OptionalLong.of(milliseconds);
            return this;
        }

        /** See {@link MuxSettings#padding}. */
        public Builder padding(int bytes) {
            padding = bytes;
            return this;
        }

        /** See {@link MuxSettings#fileId}; a random one unless told otherwise. */
        public Builder fileId(UUID id) {
            fileId = id;
            return this;
        }

        /** See {@link MuxSettings#created}; now unless told otherwise. */
        public Builder created(Instant when) {
            created = when;
            return this;
        }

        /** See {@link MuxSettings#tolerance}. */
        public Builder tolerance(Duration most) {
            tolerance = most;
            return this;
        }

        /** See {@link MuxSettings#origin}. */
        public Builder origin(long time) {
            origin = OptionalLong.of(time);
            return this;
        }

        /** See {@link MuxSettings#end}. */
        public Builder end(long time) {
            end = OptionalLong.of(time);
            return this;
        }

        /** See {@link MuxSettings#indexes}; none unless told otherwise. */
        public Builder indexes(List<IndexPlan> wanted) {
            indexes = wanted;
            return this;
        }

        /** The settings. */
        public MuxSettings build() {
            return new MuxSettings(
                    streams, objects, packetSize, preroll, padding, fileId, created, tolerance, origin, end, indexes);
        }
    }
}
