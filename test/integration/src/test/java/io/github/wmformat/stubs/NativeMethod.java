package io.github.wmformat.stubs;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A method as the C server declares it, held against foreign headers by the C compiler.
 *
 * @param interfaceName the interface that declares it
 * @param name the SDK's name
 * @param slot its place in the vtable
 * @param parameters in native order, without {@code this}
 */
record NativeMethod(String interfaceName, String name, int slot, List<Parameter> parameters) {
    private static final String LIBRARY = "WMVCore";
    private static final Pattern TUPLE = Pattern.compile("\\(([A-Z_]+), ([^,()]+), (\\w+)");
    private static final Map<String, NativeMethod> BY_NAME = StubLibrary.oracleLines("parameters")
            .map(columns -> parse(columns[1], columns[2]))
            .collect(toUnmodifiableMap(method -> method.interfaceName + "::" + method.name, method -> method));

    /** A parameter: its kind (native-stubs/src/answer.h has all of them), its type in C, and the SDK's name. */
    record Parameter(String kind, String type, String name) {
        /** Whether it is a count, a size or a type that Java does not see, because an array or a value has it. */
        boolean follows() {
            return kind.equals("COUNT") || kind.startsWith("COUNT_OF") || kind.startsWith("VALUE_");
        }

        boolean comesOut() {
            return kind.startsWith("OUT") || kind.startsWith("INOUT");
        }
    }

    private static NativeMethod parse(String method, String text) {
        int colons = method.indexOf("::");
        List<Parameter> parameters = new ArrayList<>();
        for (Matcher tuple = TUPLE.matcher(text); tuple.find(); ) {
            parameters.add(new Parameter(tuple.group(1), tuple.group(2).strip(), tuple.group(3)));
        }
        return new NativeMethod(
                method.substring(0, colons), method.substring(colons + 2), Slots.of(method), List.copyOf(parameters));
    }

    /** All methods of all interfaces, but IUnknown's. */
    static List<NativeMethod> methods() {
        return BY_NAME.values().stream()
                .filter(method -> !method.interfaceName.equals(LIBRARY))
                .toList();
    }

    /** The functions that the library exports. */
    static List<NativeMethod> functions() {
        return BY_NAME.values().stream()
                .filter(method -> method.interfaceName.equals(LIBRARY))
                .toList();
    }

    static NativeMethod of(RecordLine line) {
        NativeMethod found = BY_NAME.get(line.interfaceName() + "::" + line.methodName());
        if (found == null) {
            throw new AssertionError("the server has no " + line);
        }
        return found;
    }

    /** The native method behind a Java method, by its name. */
    static NativeMethod of(Method method) {
        String owner = method.getDeclaringClass().getSimpleName();
        return BY_NAME.values().stream()
                .filter(candidate ->
                        candidate.interfaceName.equals(owner) && isNamedAfter(method.getName(), candidate.name))
                .max(Comparator.comparingInt(candidate -> candidate.name.length()))
                .orElseThrow(() -> new AssertionError("the server has no method for " + method));
    }

    /** Whether the caller says how much is answered. */
    boolean isSized() {
        return parameters.stream()
                .anyMatch(parameter ->
                        parameter.kind().equals("OUT_SIZED") || parameter.kind().equals("OUT_RESULTS"));
    }

    /** Whether the members of enumerations have to be real ones, because another parameter depends on them. */
    boolean hasKnownEnumerations() {
        return parameters.stream().anyMatch(parameter -> parameter.kind().equals("POSITION"));
    }

    /** Whether a size is passed that Java sees. */
    boolean hasRealSize() {
        return isSized()
                || parameters.stream().anyMatch(parameter -> parameter.kind().equals("SMALL"));
    }

    /** Whether buffers are filled whose size only the callee knows. */
    boolean fillsBuffers() {
        return parameters.stream().anyMatch(parameter -> parameter.kind().startsWith("COUNT_OF"));
    }

    /** How wide numbers may be so that every number that is answered has room (an index of {@link Samples}). */
    int answerWidth() {
        return parameters.stream()
                        .anyMatch(parameter ->
                                parameter.comesOut() && parameter.type().equals("WORD"))
                ? 1
                : 0;
    }

    /** Whether the words of the SDK's name stand in the Java name, in their order: there may be more between and behind. */
    static boolean isNamedAfter(String javaName, String sdkName) {
        int at = 0;
        // A prefix such as WMSC_ is no word.
        for (String word : sdkName.replaceFirst("^[A-Z]+_", "").split("(?<=[a-z0-9])(?=[A-Z])", -1)) {
            int found = javaName.toLowerCase(Locale.ROOT).indexOf(word.toLowerCase(Locale.ROOT), at);
            if (found < 0 || (at == 0 && found > 0)) {
                return false;
            }
            at = found + word.length();
        }
        return true;
    }

    @Override
    public String toString() {
        return interfaceName + "::" + name;
    }

    /** A native name without its prefix of lower-case letters. */
    static String plain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isUpperCase(name.charAt(i))) {
                return name.substring(i);
            }
        }
        return name;
    }
}
