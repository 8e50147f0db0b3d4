package io.github.wmformat.jna;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import io.github.wmformat.com.RawMemory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * Memory through buffers that lie over it like windows: one for each region of 1 GiB that is looked at, reaching 1 GiB
 * beyond it. Reading through a buffer costs a tenth of reading through JNA's pointers, which is a call.
 */
final class WindowMemory implements RawMemory {
    private static final int REGION_BITS = 30;
    private static final long WITHIN = (1L << REGION_BITS) - 1;
    private static final int KEPT = 64;

    private record Window(long region, ByteBuffer buffer) {}

    /** Memory of malloc's. */
    private record MallocBlock(long address) implements Block {
        @Override
        public void close() {
            Native.free(address);
        }
    }

    /** The windows in use; where two regions share a place, each takes it from the other. */
    private final @Nullable Window[] windows = new Window[KEPT];

    private ByteBuffer over(long at) {
        long region = at >>> REGION_BITS;
        Window known = windows[(int) region & KEPT - 1];
        return known != null && known.region == region ? known.buffer : open(region);
    }

    private ByteBuffer open(long region) {
        ByteBuffer buffer = new Pointer(region << REGION_BITS)
                .getByteBuffer(0, Integer.MAX_VALUE)
                .order(ByteOrder.LITTLE_ENDIAN);
        windows[(int) region & KEPT - 1] = new Window(region, buffer);
        return buffer;
    }

    private static int within(long at) {
        return (int) (at & WITHIN);
    }

    @Override
    public byte getByte(long at) {
        return over(at).get(within(at));
    }

    @Override
    public short getShort(long at) {
        return over(at).getShort(within(at));
    }

    @Override
    public int getInt(long at) {
        return over(at).getInt(within(at));
    }

    @Override
    public long getLong(long at) {
        return over(at).getLong(within(at));
    }

    @Override
    public float getFloat(long at) {
        return over(at).getFloat(within(at));
    }

    @Override
    public double getDouble(long at) {
        return over(at).getDouble(within(at));
    }

    @Override
    public void putByte(long at, byte value) {
        over(at).put(within(at), value);
    }

    @Override
    public void putShort(long at, short value) {
        over(at).putShort(within(at), value);
    }

    @Override
    public void putInt(long at, int value) {
        over(at).putInt(within(at), value);
    }

    @Override
    public void putLong(long at, long value) {
        over(at).putLong(within(at), value);
    }

    @Override
    public void putFloat(long at, float value) {
        over(at).putFloat(within(at), value);
    }

    @Override
    public void putDouble(long at, double value) {
        over(at).putDouble(within(at), value);
    }

    @Override
    public void getBytes(long at, byte[] bytes) {
        buffer(at, bytes.length).get(bytes);
    }

    @Override
    public void putBytes(long at, byte[] bytes) {
        buffer(at, bytes.length).put(bytes);
    }

    @Override
    public void getChars(long at, char[] text) {
        buffer(at, Math.multiplyExact(2, text.length)).asCharBuffer().get(text);
    }

    @Override
    public void putChars(long at, char[] text) {
        buffer(at, Math.multiplyExact(2, text.length)).asCharBuffer().put(text);
    }

    @Override
    public ByteBuffer buffer(long at, int size) {
        ByteBuffer buffer =
                size <= 1 << REGION_BITS ? over(at).slice(within(at), size) : new Pointer(at).getByteBuffer(0, size);
        return buffer.order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public long address(ByteBuffer direct) {
        return Pointer.nativeValue(Native.getDirectBufferPointer(direct)) + direct.position();
    }

    @Override
    public long allocateForever(long size) {
        return malloc(size);
    }

    @Override
    public Block allocate(long size) {
        return new MallocBlock(malloc(size));
    }

    private static long malloc(long size) {
        long address = Native.malloc(size);
        if (address == 0) {
            throw new OutOfMemoryError(size + " bytes of native memory");
        }
        new Pointer(address).clear(size);
        return address;
    }
}
