package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Cursor;
import java.util.ArrayList;
import java.util.List;

/**
 * One column of an index: which stream it is about, and what its entries point to.
 *
 * @param stream the stream, 1 to 127
 * @param type what an entry points to, see the constants; other numbers are kept
 */
public record IndexSpecifier(int stream, int type) {
    /** Entries point to the packet that was sent last. */
    public static final int DATA_PACKET = 1;

    /** Entries point to the packet in which the last media object begins. */
    public static final int MEDIA_OBJECT = 2;

    /** Entries point to the packet in which the last media object begins that decoding can begin with. */
    public static final int CLEAN_POINT = 3;

    /**
     * Entries of a media object index that tell, for the packet that the same stream's other column points to, how many
     * media objects of the stream begin in it before the one meant.
     */
    public static final int ORDINAL = 0xFF;

    /** Bytes that a specifier takes in a file. */
    public static final int SIZE = 4;

    /** Reads one. */
    public static IndexSpecifier read(Cursor in) throws AsfException {
        return new IndexSpecifier(in.u16(), in.u16());
    }

    /** Reads so many of them. */
    public static List<IndexSpecifier> readAll(Cursor in, int count) throws AsfException {
        List<IndexSpecifier> specifiers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            specifiers.add(read(in));
        }
        return specifiers;
    }
}
