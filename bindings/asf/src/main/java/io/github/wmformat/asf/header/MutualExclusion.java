package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Cursor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Streams of which a player chooses.
 *
 * @param type by what it chooses, see the constants
 * @param groups of stream numbers: one group is played, the others are not. Only group mutual exclusion objects hold
 *     groups of more than one stream
 */
public record MutualExclusion(UUID type, List<List<Integer>> groups) implements AsfObject {
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

    static MutualExclusion readStreams(Cursor in) throws AsfException {
        UUID type = in.guid();
        return new MutualExclusion(type, streams(in).stream().map(List::of).toList());
    }

    static MutualExclusion readGroups(Cursor in) throws AsfException {
        UUID type = in.guid();
        int count = in.count(in.u16(), Short.BYTES);
        List<List<Integer>> groups = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            groups.add(streams(in));
        }
        return new MutualExclusion(type, groups);
    }

    private static List<Integer> streams(Cursor in) throws AsfException {
        int count = in.count(in.u16(), Short.BYTES);
        List<Integer> streams = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            streams.add(in.u16());
        }
        return streams;
    }
}
