package io.github.wmformat.com;

import io.github.wmformat.ComException;
import io.github.wmformat.ResultCodes;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The runtime's DLL, or whatever stands in for it, on a machine. It stays loaded for as long as the process lives. */
final class NativeLibrary {
    /** The system property that names another library than {@value #DEFAULT}: a file name or a path. */
    static final String PROPERTY = "wmformat.library";

    static final String DEFAULT = "wmvcore.dll";

    private final Machine machine;
    private final String name;
    private final Symbols symbols;
    private final Map<String, Long> functions = new ConcurrentHashMap<>();

    /**
     * Loads the library.
     *
     * @throws IllegalArgumentException where there is none of that name
     */
    NativeLibrary(Machine machine) {
        this(machine, System.getProperty(PROPERTY, DEFAULT));
    }

    /**
     * Loads a library by file name or path.
     *
     * @throws IllegalArgumentException where there is none of that name
     */
    NativeLibrary(Machine machine, String name) {
        this.machine = machine;
        this.name = name;
        this.symbols = machine.library(name);
    }

    static boolean onWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    /** COM's own functions: ole32's on Windows; elsewhere those of the library, which may have some. */
    static Symbols com(Machine machine) {
        return system(machine, "ole32.dll");
    }

    /** Automation's own functions: oleaut32's on Windows; elsewhere those of the library, which may have some. */
    static Symbols automation(Machine machine) {
        return system(machine, "oleaut32.dll");
    }

    private static Symbols system(Machine machine, String dll) {
        if (onWindows()) {
            return machine.library(dll);
        }
        try {
            return machine.library(System.getProperty(PROPERTY, DEFAULT));
        } catch (IllegalArgumentException e) {
            return name -> 0;
        }
    }

    /** The machine that the library's functions are called through. */
    Machine machine() {
        return machine;
    }

    /**
     * The address of a function.
     *
     * @throws ComException E_NOTIMPL where this version of the library does not export it
     */
    long function(String function) {
        return functions.computeIfAbsent(function, this::find);
    }

    private long find(String function) {
        long address = symbols.find(function);
        if (address == 0) {
            throw new ComException(ResultCodes.E_NOTIMPL, "WMVCore", function, "it is not exported by this " + name);
        }
        return address;
    }
}
