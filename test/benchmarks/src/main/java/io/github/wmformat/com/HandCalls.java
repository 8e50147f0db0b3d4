package io.github.wmformat.com;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** The peer: calls as a careful programmer writes them with FFM, pointers as long, outs in memory that is kept. */
final class HandCalls {
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;

    private static final MethodHandle ADD_REF = link(FunctionDescriptor.of(INT, LONG));
    private static final MethodHandle GET_OUTPUT_FORMAT_COUNT = link(FunctionDescriptor.of(INT, LONG, INT, LONG));
    private static final MethodHandle GET_BUFFER_AND_LENGTH = link(FunctionDescriptor.of(INT, LONG, LONG, LONG));
    private static final MethodHandle GET_NEXT_SAMPLE =
            link(FunctionDescriptor.of(INT, LONG, INT, LONG, LONG, LONG, LONG, LONG, LONG));

    private static final MemorySegment ALL = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);
    private static final long OUTS = Arena.global().allocate(64, 8).address();

    /** A sample as a record; the buffer is a bare pointer. */
    record Sample(long buffer, long time, long duration, int flags, int output, int stream) {}

    private HandCalls() {}

    private static MethodHandle link(FunctionDescriptor descriptor) {
        return Linker.nativeLinker().downcallHandle(descriptor);
    }

    private static MemorySegment slot(long self, int slot) {
        return MemorySegment.ofAddress(ALL.get(LONG, ALL.get(LONG, self) + 8L * slot));
    }

    static int addRef(long self) throws Throwable {
        return (int) ADD_REF.invokeExact(slot(self, 1), self);
    }

    static int release(long self) throws Throwable {
        return (int) ADD_REF.invokeExact(slot(self, 2), self);
    }

    static int getOutputFormatCount(long self, int output) throws Throwable {
        int hr = (int) GET_OUTPUT_FORMAT_COUNT.invokeExact(slot(self, 17), self, output, OUTS);
        if (hr < 0) {
            throw new IllegalStateException(Integer.toHexString(hr));
        }
        return ALL.get(INT, OUTS);
    }

    static Sample getNextSample(long self, int stream) throws Throwable {
        int hr = (int) GET_NEXT_SAMPLE.invokeExact(
                slot(self, 7), self, stream, OUTS, OUTS + 8, OUTS + 16, OUTS + 24, OUTS + 32, OUTS + 40);
        if (hr < 0) {
            throw new IllegalStateException(Integer.toHexString(hr));
        }
        return new Sample(
                ALL.get(LONG, OUTS),
                ALL.get(LONG, OUTS + 8),
                ALL.get(LONG, OUTS + 16),
                ALL.get(INT, OUTS + 24),
                ALL.get(INT, OUTS + 32),
                ALL.get(ValueLayout.JAVA_SHORT, OUTS + 40) & 0xFFFF);
    }

    static byte[] bytes(long buffer) throws Throwable {
        int hr = (int) GET_BUFFER_AND_LENGTH.invokeExact(slot(buffer, 7), buffer, OUTS, OUTS + 8);
        if (hr < 0) {
            throw new IllegalStateException(Integer.toHexString(hr));
        }
        byte[] bytes = new byte[ALL.get(INT, OUTS + 8)];
        MemorySegment.copy(ALL, ValueLayout.JAVA_BYTE, ALL.get(LONG, OUTS), bytes, 0, bytes.length);
        return bytes;
    }
}
