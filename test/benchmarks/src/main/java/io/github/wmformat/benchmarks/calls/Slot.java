package io.github.wmformat.benchmarks.calls;

/** What those know who write calls by hand: places in the vtables. */
public final class Slot {
    static final int QUERY_INTERFACE = 0;
    static final int RELEASE = 2;
    static final int READER_OPEN = 3;
    static final int READER_CLOSE = 4;
    static final int READER_PAUSE = 12;
    static final int GET_NEXT_SAMPLE = 7;
    static final int GET_OUTPUT_FORMAT_COUNT = 17;
    static final int GET_BUFFER_AND_LENGTH = 7;
    static final int GET_STREAM_NAME = 6;

    /** The first eight bytes of IWMReaderCallback's IID, which no other interface that is asked for shares. */
    static final long READER_CALLBACK_START = 0x11D32B2B96406BD8L;

    private Slot() {}
}
