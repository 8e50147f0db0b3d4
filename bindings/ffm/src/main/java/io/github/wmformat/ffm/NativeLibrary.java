package io.github.wmformat.ffm;

import io.github.wmformat.ComException;
import io.github.wmformat.ResultCodes;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The runtime's DLL, or whatever stands in for it. It stays loaded for as long as the process lives. */
@SuppressWarnings("restricted") // Loading native code is what this class is for.
final class NativeLibrary {
    /** The system property that names another library than {@value #DEFAULT}: a file name or a path. */
    static final String PROPERTY = "wmformat.ffm.library";

    static final String DEFAULT = "wmvcore.dll";

    private static volatile @Nullable NativeLibrary loaded;

    private final String name;
    private final SymbolLookup symbols;
    private final Map<String, Long> functions = new ConcurrentHashMap<>();

    private NativeLibrary(String name) {
        this.name = name;
        this.symbols = lookup(name);
    }

    /**
     * Loads the library, once.
     *
     * @throws IllegalArgumentException where there is none of that name
     */
    static synchronized NativeLibrary load() {
        NativeLibrary known = loaded;
        if (known == null) {
            known = new NativeLibrary(System.getProperty(PROPERTY, DEFAULT));
            loaded = known;
        }
        return known;
    }

    static boolean onWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    /** COM's own functions: ole32's on Windows; elsewhere those of the library, which may have some. */
    static SymbolLookup com() {
        if (onWindows()) {
            return lookup("ole32.dll");
        }
        try {
            return load().symbols;
        } catch (IllegalArgumentException e) {
            return name -> Optional.empty();
        }
    }

    private static SymbolLookup lookup(String name) {
        return name.indexOf('/') >= 0 || name.indexOf('\\') >= 0
                ? SymbolLookup.libraryLookup(Path.of(name), Arena.global())
                : SymbolLookup.libraryLookup(name, Arena.global());
    }

    /**
     * The address of a function.
     *
     * @throws ComException E_NOTIMPL where this version of the library does not export it
     */
    long function(String function) {
        return functions.computeIfAbsent(
                function,
                wanted -> symbols.find(wanted)
                        .map(MemorySegment::address)
                        .orElseThrow(() -> new ComException(
                                ResultCodes.E_NOTIMPL, "WMVCore", wanted, "it is not exported by this " + name)));
    }
}
