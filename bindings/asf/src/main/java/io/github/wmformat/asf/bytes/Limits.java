package io.github.wmformat.asf.bytes;

/**
 * How much of each thing this library accepts from a file: a hostile file must cost no more than an honest one.
 *
 * <p>Within these limits memory grows with the bytes that are there, whatever they say. Reading a file to its end
 * allocates at most 16 MiB and 400 bytes for each byte of the file, nearly all of it garbage at once; reading the header
 * alone 1 MiB and 200 bytes for each byte. Some dozen seeks, making indexes of a few columns, writing anew and editing
 * allocate at most 64 MiB and 1,000 bytes for each byte. Every mutant of the fuzzing harness is held to this.
 */
public final class Limits {
    /** Header bytes, which are held in memory: covers dozens of cover pictures, and keeps a lying size harmless. */
    public static final int HEADER_SIZE = 64 << 20;

    /** Objects in a header, those of the header extension included: real files stay below 60. */
    public static final int HEADER_OBJECTS = 10_000;

    /** Objects inside objects: header, header extension, extended stream properties, stream properties. */
    public static final int NESTING_DEPTH = 4;

    /** Attributes, markers, script commands and other list entries in one header: each costs more here than stored. */
    public static final int LIST_ENTRIES = 200_000;

    /** Bytes of one stored string: 65,535 characters, the most that a 16-bit length can say. */
    public static final int STRING_SIZE = 2 * 65_535;

    /** The highest stream number: stored in seven bits. Number 0 means the whole file. */
    public static final int STREAM_NUMBER = 127;

    /** Least bytes of a data packet: less has no room for a payload, and would make a large file very many packets. */
    public static final int LEAST_PACKET_SIZE = 16;

    /** Bytes of one data packet: the format's own writers stop at 64 KiB, and one packet must be held in memory. */
    public static final int PACKET_SIZE = 16 << 20;

    /** Bytes of one media object: larger than any frame. Memory grows with the bytes found, not with the size told. */
    public static final int MEDIA_OBJECT_SIZE = 256 << 20;

    /** Objects listed behind the data packets: one index per video stream and kind is the rule. */
    public static final int TRAILING_OBJECTS = 1_000;

    /** Bytes of one index, which are held in memory: ten days of a frame index with two columns, at 30 frames a second. */
    public static final int INDEX_SIZE = 256 << 20;

    /**
     * Bytes that an index by time may have when it is made; beyond them, it may be as large as the packets that it is for.
     * It ends there: one wrong time must not make a small file's index one of years.
     */
    public static final int SMALL_INDEX = 1 << 20;

    /** Places of damage that a reader remembers: the counts go on behind them. */
    public static final int DAMAGE_PLACES = 1_000;

    /** Bytes searched at once for a packet behind damage: several packets of any writer. */
    public static final int RESYNC_DISTANCE = 256 << 10;

    private Limits() {}
}
