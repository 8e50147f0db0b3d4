package io.github.wmformat.com;

import io.github.wmformat.ComException;
import io.github.wmformat.Guid;
import io.github.wmformat.ResultCodes;
import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import org.jspecify.annotations.Nullable;

/**
 * A thread's memory for what goes in and out of calls: taken in the order of the calls and given back in the opposite one,
 * so that a call made from within a callback leaves the outs of the call around it alone.
 */
final class Scratch implements Room {
    private static final int BLOCK = 4096;

    /** What callees ask for beyond this, all together, is taken for a mistake, not for a size. */
    private static final long MOST = 256L << 20;

    private static final ThreadLocal<Scratch> CURRENT = ThreadLocal.withInitial(Scratch::new);

    /** How often a thread has to look up its scratch before {@link #recent} becomes its own. */
    private static final int LOOKUPS = 256;

    /**
     * The scratch of a thread that calls often: comparing threads is cheaper than looking up a thread's own. It is read
     * without synchronisation, because a scratch names its thread in a final field.
     */
    private static @Nullable Scratch recent;

    /**
     * Memory of its own for what the block has no room for.
     *
     * @param mark where the block stood; it moves on a little for each of these, so that no two have the same mark
     */
    private record Large(
            RawMemory.Block block,
            long size,
            long mark,
            @Nullable Large previous) {}

    private final Thread thread = Thread.currentThread();
    /** Held for its memory, which ends with it. */
    private final ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);

    private long top = Memory.address(block);
    private final long end = top + BLOCK;
    private @Nullable Large large;
    private int lookups;

    @SuppressWarnings("ReferenceEquality") // A thread is itself only.
    static Scratch get() {
        Scratch known = recent;
        return known != null && known.thread == Thread.currentThread() ? known : lookUp();
    }

    private static Scratch lookUp() {
        Scratch own = CURRENT.get();
        if (++own.lookups % LOOKUPS == 0) {
            recent = own;
        }
        return own;
    }

    /** Where memory stands now, for {@link #release}. */
    long mark() {
        return top;
    }

    /** Gives back all that was taken since the mark. */
    void release(long mark) {
        top = mark;
        if (large != null) {
            releaseLarge(mark);
        }
    }

    private void releaseLarge(long mark) {
        for (Large each = large; each != null && each.mark >= mark; each = each.previous) {
            each.block.close();
            large = each.previous;
        }
    }

    @Override
    public long take(long size) {
        long at = top;
        long next = at + (size + 7 & ~7L);
        if (size > BLOCK || next > end) {
            return takeLarge(size);
        }
        top = next;
        clear(at, (int) (next - at) >> 3);
        return at;
    }

    /** An int counts, so that a number of words that the caller knows becomes as many stores. */
    private static void clear(long at, int words) {
        for (int word = 0; word < words; word++) {
            Memory.putLong(at + 8L * word, 0);
        }
    }

    private long takeLarge(long size) {
        long all = size;
        for (Large each = large; each != null; each = each.previous) {
            all += each.size;
        }
        if (all > MOST) {
            throw new ComException(
                    ResultCodes.E_OUTOFMEMORY, "Scratch", "take", all + " bytes for one call are not taken");
        }
        RawMemory.Block own = Memory.allocate(size);
        large = new Large(own, size, top, large);
        top += 8;
        return own.address();
    }

    /** The buffer of a two-call method: NULL in the first round, then memory for so many elements. */
    long buffer(int round, int elements, int elementSize) {
        return round == 0 ? 0 : take(Integer.toUnsignedLong(elements) * elementSize);
    }

    /** A GUID; NULL for null. */
    long guid(@Nullable Guid guid) {
        if (guid == null) {
            return 0;
        }
        long at = take(Guid.SIZE);
        Memory.putGuid(at, guid);
        return at;
    }

    /** The memory of a buffer's remaining room, for the callee to write into. */
    long memoryToFill(ByteBuffer buffer) {
        if (buffer.isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        return memoryOf(buffer);
    }

    /** The memory of a buffer's remaining bytes: its own where it is direct, else a copy. */
    long memoryOf(ByteBuffer buffer) {
        if (buffer.isDirect()) {
            return Memory.address(buffer);
        }
        long at = take(buffer.remaining());
        Memory.buffer(at, buffer.remaining()).put(buffer.duplicate());
        return at;
    }

    /** Ends a fill: what the callee put into the memory of {@link #memoryOf} is in the buffer, up to the count. */
    static int filled(ByteBuffer buffer, long memory, int count) {
        int used = within(count, buffer);
        if (!buffer.isDirect()) {
            buffer.duplicate().put(Memory.buffer(memory, used));
        }
        return used(buffer, used);
    }

    /** Ends a drain: the count is used up. */
    static int drained(ByteBuffer buffer, int count) {
        return used(buffer, within(count, buffer));
    }

    /** No callee can have used more than it was given. */
    private static int within(int count, ByteBuffer buffer) {
        return (int) Math.min(Integer.toUnsignedLong(count), buffer.remaining());
    }

    private static int used(ByteBuffer buffer, int count) {
        buffer.position(buffer.position() + count);
        return count;
    }
}
