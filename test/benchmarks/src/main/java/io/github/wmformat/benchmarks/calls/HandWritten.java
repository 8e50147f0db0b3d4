package io.github.wmformat.benchmarks.calls;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** FFM as a careful programmer writes it: pointers as long, one handle for a shape, the vtable read at each call, outs in kept memory. */
public class HandWritten extends CallCost {
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;

    private static final MethodHandle THIS = link(LONG);
    private static final MethodHandle THIS_INT_POINTER = link(LONG, INT, LONG);
    private static final MethodHandle THIS_POINTER_POINTER = link(LONG, LONG, LONG);
    private static final MethodHandle OPEN = link(LONG, LONG, LONG, LONG);
    private static final MethodHandle GET_NEXT_SAMPLE = link(LONG, INT, LONG, LONG, LONG, LONG, LONG, LONG);

    private static final MemorySegment ALL = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);
    private static final long OUTS = Arena.global().allocate(64, 8).address();
    private static final long TEXT = Arena.global().allocate(512, 8).address();
    private static final long URL = Arena.global().allocate(2, 8).address();
    private static final long HEADER_INFO = iid(0x11D32B2B96406BDAL, 0xFF08614FC0006BB3L);

    private long reader;
    private long syncReader;
    private long stream;
    private long callback;

    /** A sample as a record; the buffer is a bare pointer. */
    record Sample(long buffer, long time, long duration, int flags, int output, int stream) {}

    private static MethodHandle link(MemoryLayout... arguments) {
        return Linker.nativeLinker().downcallHandle(FunctionDescriptor.of(INT, arguments));
    }

    private static long iid(long first, long second) {
        MemorySegment iid = Arena.global().allocate(16, 8);
        iid.set(LONG, 0, first);
        iid.set(LONG, 8, second);
        return iid.address();
    }

    private static MemorySegment slot(long self, int slot) {
        return MemorySegment.ofAddress(ALL.get(LONG, ALL.get(LONG, self) + 8L * slot));
    }

    private static void check(int hr) {
        if (hr < 0) {
            throw new IllegalStateException(Integer.toHexString(hr));
        }
    }

    @Override
    void prepare() {
        reader = Server.create("IWMReader");
        syncReader = Server.create("IWMSyncReader");
        stream = Server.create("IWMStreamConfig");
        callback = HandCallback.create();
    }

    @Override
    void pause() throws Throwable {
        check((int) THIS.invokeExact(slot(reader, Slot.READER_PAUSE), reader));
    }

    @Override
    int getOutputFormatCount() throws Throwable {
        check((int)
                THIS_INT_POINTER.invokeExact(slot(syncReader, Slot.GET_OUTPUT_FORMAT_COUNT), syncReader, OUTPUT, OUTS));
        return ALL.get(INT, OUTS);
    }

    private Sample next() throws Throwable {
        check((int) GET_NEXT_SAMPLE.invokeExact(
                slot(syncReader, Slot.GET_NEXT_SAMPLE),
                syncReader,
                STREAM,
                OUTS,
                OUTS + 8,
                OUTS + 16,
                OUTS + 24,
                OUTS + 32,
                OUTS + 40));
        return new Sample(
                ALL.get(LONG, OUTS),
                ALL.get(LONG, OUTS + 8),
                ALL.get(LONG, OUTS + 16),
                ALL.get(INT, OUTS + 24),
                ALL.get(INT, OUTS + 32),
                ALL.get(ValueLayout.JAVA_SHORT, OUTS + 40) & 0xFFFF);
    }

    private static int release(long pointer) throws Throwable {
        return (int) THIS.invokeExact(slot(pointer, Slot.RELEASE), pointer);
    }

    @Override
    Object getNextSample() throws Throwable {
        Sample sample = next();
        release(sample.buffer());
        return sample;
    }

    @Override
    byte[] getSampleBytes() throws Throwable {
        long buffer = next().buffer();
        check((int) THIS_POINTER_POINTER.invokeExact(slot(buffer, Slot.GET_BUFFER_AND_LENGTH), buffer, OUTS, OUTS + 8));
        byte[] bytes = new byte[ALL.get(INT, OUTS + 8)];
        MemorySegment.copy(ALL, ValueLayout.JAVA_BYTE, ALL.get(LONG, OUTS), bytes, 0, bytes.length);
        release(buffer);
        return bytes;
    }

    @Override
    String getStreamName() throws Throwable {
        MemorySegment method = slot(stream, Slot.GET_STREAM_NAME);
        check((int) THIS_POINTER_POINTER.invokeExact(method, stream, 0L, OUTS));
        check((int) THIS_POINTER_POINTER.invokeExact(method, stream, TEXT, OUTS));
        char[] text = new char[(ALL.get(ValueLayout.JAVA_SHORT, OUTS) & 0xFFFF) - 1];
        MemorySegment.copy(ALL, ValueLayout.JAVA_CHAR, TEXT, text, 0, text.length);
        return new String(text);
    }

    @Override
    void queryHeaderInfo() throws Throwable {
        check((int) THIS_POINTER_POINTER.invokeExact(
                slot(syncReader, Slot.QUERY_INTERFACE), syncReader, HEADER_INFO, OUTS));
        release(ALL.get(LONG, OUTS));
    }

    @Override
    long callback() {
        return callback;
    }

    @Override
    void openWithNewCallback() throws Throwable {
        long fresh = HandCallback.create();
        check((int) OPEN.invokeExact(slot(reader, Slot.READER_OPEN), reader, URL, fresh, 0L));
        check((int) THIS.invokeExact(slot(reader, Slot.READER_CLOSE), reader));
        HandCallback.free(fresh);
    }
}
