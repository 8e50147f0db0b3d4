package io.github.wmformat.benchmarks.calls;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import windows.win32.media.windowsmediaformat.INSSBuffer;
import windows.win32.media.windowsmediaformat.IWMReader;
import windows.win32.media.windowsmediaformat.IWMReaderCallback;
import windows.win32.media.windowsmediaformat.IWMStreamConfig;
import windows.win32.media.windowsmediaformat.IWMSyncReader;
import windows.win32.system.com.IUnknown;

/** Calls through the proxies that windowsapi-maven-plugin generates. */
@SuppressWarnings("NullAway.Init") // JMH calls the setup first.
abstract class WindowsApiCalls extends CallCost {
    private static final MemorySegment HEADER_INFO = Arena.global().allocate(16, 8);

    static {
        HEADER_INFO.set(ValueLayout.JAVA_LONG, 0, 0x11D32B2B96406BDAL);
        HEADER_INFO.set(ValueLayout.JAVA_LONG, 8, 0xFF08614FC0006BB3L);
    }

    private IWMReader reader;
    private IWMSyncReader syncReader;
    private IWMStreamConfig stream;
    private long callback;

    /** Memory for the outs of one call. */
    abstract Arena callArena();

    abstract void endCall(Arena arena);

    /** A program's callback, IUnknown included: the generated code leaves it to the program. */
    static final class Counter implements IWMReaderCallback {
        long heard;
        private long self;

        @Override
        public int QueryInterface(MemorySegment riid, MemorySegment ppvObject) {
            boolean known = riid.reinterpret(8).get(ValueLayout.JAVA_LONG_UNALIGNED, 0) == Slot.READER_CALLBACK_START;
            ppvObject.reinterpret(8).set(ValueLayout.JAVA_LONG, 0, known ? self : 0);
            return known ? 0 : 0x80004002;
        }

        @Override
        public int AddRef() {
            return 1;
        }

        @Override
        public int Release() {
            return 1;
        }

        @Override
        public int OnStatus(int status, int hr, int dwType, MemorySegment pValue, MemorySegment pvContext) {
            return 0;
        }

        @Override
        public int OnSample(
                int dwOutputNum,
                long cnsSampleTime,
                long cnsSampleDuration,
                int dwFlags,
                MemorySegment pSample,
                MemorySegment pvContext) {
            heard += cnsSampleTime;
            return 0;
        }
    }

    private static MemorySegment pointer(String interfaceName) {
        return MemorySegment.ofAddress(Server.create(interfaceName));
    }

    private static void check(int hr) {
        if (hr < 0) {
            throw new IllegalStateException(Integer.toHexString(hr));
        }
    }

    @Override
    void prepare() {
        reader = IWMReader.wrap(pointer("IWMReader"));
        syncReader = IWMSyncReader.wrap(pointer("IWMSyncReader"));
        stream = IWMStreamConfig.wrap(pointer("IWMStreamConfig"));
        Counter counter = new Counter();
        callback = IWMReaderCallback.create(counter, Arena.global()).address();
        counter.self = callback;
    }

    @Override
    void pause() {
        check(reader.Pause());
    }

    @Override
    int getOutputFormatCount() {
        Arena arena = callArena();
        try {
            MemorySegment count = arena.allocate(ValueLayout.JAVA_INT);
            check(syncReader.GetOutputFormatCount(OUTPUT, count));
            return count.get(ValueLayout.JAVA_INT, 0);
        } finally {
            endCall(arena);
        }
    }

    private HandWritten.Sample next(Arena arena) {
        MemorySegment sample = arena.allocate(ValueLayout.ADDRESS);
        MemorySegment time = arena.allocate(ValueLayout.JAVA_LONG);
        MemorySegment duration = arena.allocate(ValueLayout.JAVA_LONG);
        MemorySegment flags = arena.allocate(ValueLayout.JAVA_INT);
        MemorySegment output = arena.allocate(ValueLayout.JAVA_INT);
        MemorySegment streamNumber = arena.allocate(ValueLayout.JAVA_SHORT);
        check(syncReader.GetNextSample((short) STREAM, sample, time, duration, flags, output, streamNumber));
        return new HandWritten.Sample(
                sample.get(ValueLayout.JAVA_LONG, 0),
                time.get(ValueLayout.JAVA_LONG, 0),
                duration.get(ValueLayout.JAVA_LONG, 0),
                flags.get(ValueLayout.JAVA_INT, 0),
                output.get(ValueLayout.JAVA_INT, 0),
                streamNumber.get(ValueLayout.JAVA_SHORT, 0) & 0xFFFF);
    }

    @Override
    Object getNextSample() {
        Arena arena = callArena();
        try {
            HandWritten.Sample sample = next(arena);
            IUnknown.wrap(MemorySegment.ofAddress(sample.buffer())).Release();
            return sample;
        } finally {
            endCall(arena);
        }
    }

    @Override
    byte[] getSampleBytes() {
        Arena arena = callArena();
        try {
            INSSBuffer buffer =
                    INSSBuffer.wrap(MemorySegment.ofAddress(next(arena).buffer()));
            MemorySegment data = arena.allocate(ValueLayout.ADDRESS);
            MemorySegment length = arena.allocate(ValueLayout.JAVA_INT);
            check(buffer.GetBufferAndLength(data, length));
            byte[] bytes = data.get(ValueLayout.ADDRESS, 0)
                    .reinterpret(length.get(ValueLayout.JAVA_INT, 0))
                    .toArray(ValueLayout.JAVA_BYTE);
            buffer.Release();
            return bytes;
        } finally {
            endCall(arena);
        }
    }

    @Override
    String getStreamName() {
        Arena arena = callArena();
        try {
            MemorySegment length = arena.allocate(ValueLayout.JAVA_SHORT);
            check(stream.GetStreamName(MemorySegment.NULL, length));
            int units = length.get(ValueLayout.JAVA_SHORT, 0) & 0xFFFF;
            MemorySegment text = arena.allocate(2L * units, 2);
            check(stream.GetStreamName(text, length));
            return new String(text.asSlice(0, 2L * (units - 1)).toArray(ValueLayout.JAVA_CHAR));
        } finally {
            endCall(arena);
        }
    }

    @Override
    void queryHeaderInfo() {
        Arena arena = callArena();
        try {
            MemorySegment found = arena.allocate(ValueLayout.ADDRESS);
            check(syncReader.QueryInterface(HEADER_INFO, found));
            IUnknown.wrap(found.get(ValueLayout.ADDRESS, 0)).Release();
        } finally {
            endCall(arena);
        }
    }

    @Override
    long callback() {
        return callback;
    }

    /** The stubs of the object have to outlive the call: they get an arena of their own, however outs are kept. */
    @Override
    void openWithNewCallback() {
        try (Arena arena = Arena.ofShared()) {
            MemorySegment fresh = IWMReaderCallback.create(new Counter(), arena);
            check(reader.Open(arena.allocate(2), fresh, MemorySegment.NULL));
            check(reader.Close());
        }
    }
}
