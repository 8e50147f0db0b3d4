package io.github.wmformat.ffm;

import io.github.wmformat.com.RawMemory;
import io.github.wmformat.com.Symbols;
import io.github.wmformat.com.Views;
import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/** Native code through the Foreign Function &amp; Memory API. */
@SuppressWarnings("restricted") // Loading and calling native code is what this class is for.
final class FfmMachine extends FfmShapes {
    /** Made where native access is allowed. */
    private static final class Only {
        static final FfmMachine MACHINE = new FfmMachine();
    }

    private final RawMemory memory = new SegmentMemory();

    private FfmMachine() {}

    static FfmMachine get() {
        return Only.MACHINE;
    }

    @Override
    protected RawMemory memory() {
        return memory;
    }

    @Override
    protected long functionPointer(MethodHandle target, String shape) {
        return Linking.functionPointer(target, shape);
    }

    @Override
    protected Symbols library(String name) {
        return symbols(
                name.indexOf('/') >= 0 || name.indexOf('\\') >= 0
                        ? SymbolLookup.libraryLookup(Path.of(name), Arena.global())
                        : SymbolLookup.libraryLookup(name, Arena.global()));
    }

    @Override
    protected Symbols runtime() {
        return symbols(Linker.nativeLinker().defaultLookup());
    }

    private static Symbols symbols(SymbolLookup lookup) {
        return name -> lookup.find(name).map(MemorySegment::address).orElse(0L);
    }

    @Override
    protected Views views() {
        return new ArenaViews(Arena.ofShared());
    }

    @Override
    protected Views lentViews() {
        return new ArenaViews(Arena.ofConfined());
    }
}
