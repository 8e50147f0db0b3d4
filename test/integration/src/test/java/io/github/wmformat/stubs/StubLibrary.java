package io.github.wmformat.stubs;

import io.github.wmformat.com.NativeAccess;
import io.github.wmformat.requirement.Requirement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The stub server and its control functions; native-stubs/README.md describes each. */
@SuppressWarnings("restricted") // The tests are started with access to native code.
final class StubLibrary {
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");
    /** Exit code of the build where the machine lacks something; greater ones tell of faults. */
    private static final int MISSING = 1;

    private static final int LONGEST_RECORD = 1 << 16;
    private static final Path DIRECTORY = Path.of(System.getProperty("wmformat.stubs", "../../native-stubs"));
    private static final StubLibrary INSTANCE = new StubLibrary();

    private final @Nullable String missing;

    private StubLibrary() {
        missing = build();
        if (missing == null) {
            // The backend frees text with the library's functions: it has to be this library's from the first test on.
            NativeAccess.useLibrary(library());
        }
    }

    private static Path library() {
        return made(WINDOWS ? "wmstubs.dll" : "libwmstubs.so");
    }

    private static Path made(String name) {
        return DIRECTORY.resolve("target").resolve(name).toAbsolutePath().normalize();
    }

    /** The library; the test is skipped where it cannot be built, or fails where nothing may be skipped. */
    static StubLibrary get() {
        if (INSTANCE.missing != null) {
            throw Requirement.unmet(INSTANCE.missing);
        }
        return INSTANCE;
    }

    static Path file() {
        get();
        return library();
    }

    /** On Windows what was built elsewhere is used: there is no shell. */
    private static @Nullable String build() {
        if (WINDOWS) {
            return Files.exists(library()) ? null : "native-stubs: no " + library();
        }
        if (!System.getProperty("os.name").equals("Linux")) {
            return "native-stubs: built for tests on Linux only";
        }
        ProcessBuilder builder =
                new ProcessBuilder("sh", DIRECTORY.resolve("build.sh").toString(), "native");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Output output = run(builder);
        if (output.code > MISSING) {
            throw new IllegalStateException("native-stubs cannot be built:\n" + output.text);
        }
        return output.code == 0 ? null : output.text.strip();
    }

    private record Output(int code, String text) {}

    private static Output run(ProcessBuilder builder) {
        try {
            Process process = builder.redirectErrorStream(true).start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(5, TimeUnit.MINUTES);
            return new Output(process.exitValue(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Takes all records, the oldest first. */
    List<String> records() {
        List<String> records = new ArrayList<>();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment buffer = arena.allocate(LONGEST_RECORD);
            while ((int) call("stub_take_record", buffer, LONGEST_RECORD) > 0) {
                records.add(buffer.getString(0));
            }
        }
        return records;
    }

    void reset() {
        run("stub_reset");
    }

    void clear() {
        run("stub_clear");
    }

    void failNext(int hresult) {
        run("stub_fail_next", hresult);
    }

    void growNext() {
        run("stub_grow_next");
    }

    void endOfSamples(int samples) {
        run("stub_end_of_samples", samples);
    }

    void enumOut(int value) {
        run("stub_set_enum_out", value);
    }

    void enumsAsKnown() {
        run("stub_clear_enum_out");
    }

    void attributeType(int type) {
        run("stub_attribute_type", type);
    }

    void wideValues(boolean on) {
        run("stub_wide_values", on ? 1 : 0);
    }

    void nullObjects(boolean on) {
        run("stub_null_objects", on ? 1 : 0);
    }

    void wine8(boolean on) {
        run("stub_wine8_qi", on ? 1 : 0);
    }

    /** A new object, queried for the interface, with one reference; 0 where the server has none. */
    long create(String interfaceName) {
        try (Arena arena = Arena.ofConfined()) {
            return (long) call("stub_create", ValueLayout.JAVA_LONG, arena.allocateFrom(interfaceName));
        }
    }

    long lastInterface() {
        return (long) call("stub_last_interface", ValueLayout.JAVA_LONG);
    }

    long liveObjects() {
        return (long) call("stub_live_objects", ValueLayout.JAVA_LONG);
    }

    long liveTaskMemory() {
        return (long) call("stub_live_task_memory", ValueLayout.JAVA_LONG);
    }

    long liveStrings() {
        return (long) call("stub_live_strings", ValueLayout.JAVA_LONG);
    }

    long overReleases() {
        return (long) call("stub_over_releases", ValueLayout.JAVA_LONG);
    }

    /** Keeps one more reference, to be released by {@link #releaseKept}. */
    int keepReference(long unknown) {
        return (int) call("stub_late_release", unknown);
    }

    /** Releases all that was kept; what the last Release answered. */
    int releaseKept() {
        return (int) call("stub_release_kept");
    }

    /** Calls a method of the callback that the reader keeps, on a new thread; its HRESULT. */
    int fireKept(String method) {
        long callback = (long) call("stub_kept_callback", ValueLayout.JAVA_LONG);
        return fire(method, callback);
    }

    void recording(boolean on) {
        run("stub_recording", on ? 1 : 0);
    }

    /** Calls a method of an application's object on a new thread; its HRESULT. */
    int fire(String method, long callback) {
        try (Arena arena = Arena.ofConfined()) {
            return (int) call("stub_fire", arena.allocateFrom(method), callback);
        }
    }

    /** The same on this thread, so many times. */
    int fireHere(String method, long callback, int count) {
        try (Arena arena = Arena.ofConfined()) {
            return (int) call("stub_fire_here", arena.allocateFrom(method), callback, count);
        }
    }

    private static void run(String name, Object... arguments) {
        invoke(name, null, arguments);
    }

    private static Object call(String name, Object... arguments) {
        return call(name, ValueLayout.JAVA_INT, arguments);
    }

    private static Object call(String name, MemoryLayout result, Object... arguments) {
        Object answer = invoke(name, result, arguments);
        if (answer == null) {
            throw new IllegalStateException(name + " answered nothing");
        }
        return answer;
    }

    private static @Nullable Object invoke(String name, @Nullable MemoryLayout result, Object... arguments) {
        MemoryLayout[] layouts = new MemoryLayout[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            layouts[i] = layout(arguments[i]);
        }
        FunctionDescriptor descriptor =
                result == null ? FunctionDescriptor.ofVoid(layouts) : FunctionDescriptor.of(result, layouts);
        try {
            return Handles.of(name, descriptor).invokeWithArguments(arguments);
        } catch (Throwable e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static MemoryLayout layout(Object argument) {
        if (argument instanceof Integer) {
            return ValueLayout.JAVA_INT;
        }
        return argument instanceof Long ? ValueLayout.JAVA_LONG : ValueLayout.ADDRESS;
    }

    /** Loaded after the build. */
    private static final class Handles {
        private static final SymbolLookup LOOKUP = SymbolLookup.libraryLookup(file(), Arena.global());

        static MethodHandle of(String name, FunctionDescriptor descriptor) {
            return Linker.nativeLinker().downcallHandle(LOOKUP.find(name).orElseThrow(), descriptor);
        }
    }

    /** The oracle's lines of one kind, apart at tabs. */
    static Stream<String[]> oracleLines(String kind) {
        return Oracle.LINES.stream().filter(columns -> columns[0].equals(kind)).map(String[]::clone);
    }

    /** What the compiler of this system made of the headers; it is asked after the build. */
    private static final class Oracle {
        private static final List<String[]> LINES =
                lines().map(line -> line.split("\t", -1)).toList();

        private static Stream<String> lines() {
            get();
            Output output = StubLibrary.run(
                    new ProcessBuilder(made(WINDOWS ? "oracle.exe" : "oracle").toString()));
            if (output.code != 0) {
                throw new IllegalStateException("the oracle failed: " + output.text);
            }
            return output.text.lines();
        }
    }
}
