package io.github.wmformat.benchmarks.calls;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/** The same proxies with outs in memory that is kept. */
public class WindowsApiReused extends WindowsApiCalls {
    private static final MemorySegment KEPT = Arena.global().allocate(1024, 16);

    /** An arena that hands out the same memory for each call. */
    private static final class Reused implements Arena {
        private SegmentAllocator allocator = SegmentAllocator.slicingAllocator(KEPT);

        @Override
        public MemorySegment allocate(long size, long alignment) {
            return allocator.allocate(size, alignment);
        }

        @Override
        public MemorySegment.Scope scope() {
            return KEPT.scope();
        }

        @Override
        public void close() {
            allocator = SegmentAllocator.slicingAllocator(KEPT);
        }
    }

    private final Reused arena = new Reused();

    @Override
    Arena callArena() {
        return arena;
    }

    @Override
    void endCall(Arena used) {
        arena.close();
    }
}
