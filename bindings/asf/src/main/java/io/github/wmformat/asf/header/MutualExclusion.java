package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Cursor;
import java.util.List;
import java.util.UUID;

/**
 * Streams of which a player chooses.
 *
 * @param id {@link AsfObjectId#ADVANCED_MUTUAL_EXCLUSION}, {@link AsfObjectId#GROUP_MUTUAL_EXCLUSION} or, in files of
 *     older writers, {@link AsfObjectId#BITRATE_MUTUAL_EXCLUSION}
 * @param type by what it chooses, see the constants
 * @param groups of stream numbers: one group is played, the others are not. Only group mutual exclusion objects hold
 *     groups of more than one stream
 */
public record MutualExclusion(UUID id, UUID type, List<List<Integer>> groups) implements AsfObject {
    /** Choice by language. */
    public static final UUID LANGUAGE = UUID.fromString("d6e22a00-35da-11d1-9034-00a0c90349be");

    /** Choice by bit rate. */
    public static final UUID BIT_RATE = UUID.fromString("d6e22a01-35da-11d1-9034-00a0c90349be");

    /** Choice by something else. */
    public static final UUID UNKNOWN = UUID.fromString("d6e22a02-35da-11d1-9034-00a0c90349be");

    /** Keeps a copy of the lists. */
    public MutualExclusion {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** Single streams of which one is played, in the form that Microsoft's newer writers store. */
    public static MutualExclusion ofStreams(UUID type, List<Integer> streams) {
        return single(AsfObjectId.ADVANCED_MUTUAL_EXCLUSION, type, streams);
    }

    /** Groups of streams of which one is played. */
    public static MutualExclusion ofGroups(UUID type, List<List<Integer>> groups) {
        return new MutualExclusion(AsfObjectId.GROUP_MUTUAL_EXCLUSION, type, groups);
    }

    static MutualExclusion readBitRate(Cursor in) throws AsfException {
        return single(AsfObjectId.BITRATE_MUTUAL_EXCLUSION, in.guid(), streams(in));
    }

    static MutualExclusion readStreams(Cursor in) throws AsfException {
        return ofStreams(in.guid(), streams(in));
    }

    static MutualExclusion readGroups(Cursor in) throws AsfException {
        return ofGroups(in.guid(), in.list(in.u16(), Short.BYTES, MutualExclusion::streams));
    }

    private static MutualExclusion single(UUID id, UUID type, List<Integer> streams) {
        return new MutualExclusion(id, type, streams.stream().map(List::of).toList());
    }

    private static List<Integer> streams(Cursor in) throws AsfException {
        return in.list(in.u16(), Short.BYTES, Cursor::u16);
    }

    /**
     * Writes the object's body.
     *
     * @throws IllegalArgumentException if a group has several streams and the object's kind allows only one
     */
    @Override
    public void write(ByteWriter out) {
        out.guid(type).u16(groups.size());
        boolean grouped = id.equals(AsfObjectId.GROUP_MUTUAL_EXCLUSION);
        for (List<Integer> group : groups) {
            if (grouped) {
                out.u16(group.size());
            } else if (group.size() != 1) {
                throw new IllegalArgumentException(
                        "the " + AsfObjectId.name(id) + " holds single streams, not " + group);
            }
            group.forEach(out::u16);
        }
    }
}
