package io.github.wmformat.jna;

import com.sun.jna.Native;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * A thread's memory for the arguments and the result of a call, laid out as libffi takes them. A call made from within a
 * callback may use it again: by then the arguments of the call around it have been taken, and its result comes last.
 */
final class Frame {
    /** Room for each argument: a structure by value takes all of it. */
    private static final int SLOT = 16;

    private static final int MOST_ARGUMENTS = 16;
    private static final int POINTERS = MOST_ARGUMENTS * SLOT;
    private static final int RESULT = POINTERS + 8 * MOST_ARGUMENTS;
    private static final int SIZE = RESULT + 16;

    private static final ThreadLocal<Frame> CURRENT = ThreadLocal.withInitial(Frame::new);

    /** The frame of the thread that called last: comparing threads is cheaper than looking up a thread's own. */
    private static @Nullable Frame recent;

    private final Thread thread = Thread.currentThread();
    private final ByteBuffer memory = ByteBuffer.allocateDirect(SIZE).order(ByteOrder.nativeOrder());
    private final long address = Pointer.nativeValue(Native.getDirectBufferPointer(memory));

    private Frame() {
        for (int i = 0; i < MOST_ARGUMENTS; i++) {
            memory.putLong(POINTERS + 8 * i, address + (long) SLOT * i);
        }
    }

    @SuppressWarnings("ReferenceEquality") // A thread is itself only.
    static Frame get() {
        Frame known = recent;
        return known != null && known.thread == Thread.currentThread() ? known : lookUp();
    }

    private static Frame lookUp() {
        Frame own = CURRENT.get();
        recent = own;
        return own;
    }

    void put(int argument, int value) {
        memory.putInt(SLOT * argument, value);
    }

    void put(int argument, long value) {
        memory.putLong(SLOT * argument, value);
    }

    void put(int argument, float value) {
        memory.putFloat(SLOT * argument, value);
    }

    void put(int argument, double value) {
        memory.putDouble(SLOT * argument, value);
    }

    /**
     * Puts a structure of 16 bytes from memory. On Windows it travels as its address; libffi would do the same with a copy on
     * the stack, but leaves the address of that copy in the frame, where the next call would find it.
     */
    void putByValue(int argument, long at) {
        if (Platform.isWindows()) {
            put(argument, at);
            return;
        }
        ByteBuffer source = new Pointer(at).getByteBuffer(0, 16).order(ByteOrder.nativeOrder());
        memory.putLong(SLOT * argument, source.getLong(0));
        memory.putLong(SLOT * argument + 8, source.getLong(8));
    }

    /** Calls a function with the arguments that were put. */
    void call(long signature, long function) {
        Native.ffi_call(signature, function, address + RESULT, address + POINTERS);
    }

    int resultInt() {
        return memory.getInt(RESULT);
    }

    long resultLong() {
        return memory.getLong(RESULT);
    }

    float resultFloat() {
        return memory.getFloat(RESULT);
    }

    double resultDouble() {
        return memory.getDouble(RESULT);
    }
}
