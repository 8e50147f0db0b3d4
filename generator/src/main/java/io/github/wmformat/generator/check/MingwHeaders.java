package io.github.wmformat.generator.check;

import io.github.wmformat.generator.input.InputText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What MinGW's C++ headers say of the SDK's interfaces, and its list of result codes.
 *
 * @param interfaces by name
 * @param codes numbers by symbolic name
 */
record MingwHeaders(Map<String, CppInterface> interfaces, Map<String, Integer> codes) {
    private static final List<String> FILES = List.of("wmsbuffer.h", "wmsdkidl.h", "wmsecure.h");
    private static final String CODES = "nserror.h";

    private static final Pattern INTERFACE =
            Pattern.compile("MIDL_INTERFACE\\(\"([0-9a-fA-F-]{36})\"\\)\\s+(\\w+) : public (\\w+)\\s*\\{([^}]*)}");
    private static final Pattern METHOD = Pattern.compile("virtual \\w+ STDMETHODCALLTYPE (\\w+)\\(");
    private static final Pattern CODE =
            Pattern.compile("(?m)^#define (\\w+)\\s+_HRESULT_TYPEDEF_\\(0x([0-9a-fA-F]{8})\\)");

    /** An interface as a class of C++. */
    record CppInterface(String name, String iid, String base, List<String> methods) {}

    /** Reads the headers of a folder; empty where one of them is missing. */
    static Optional<MingwHeaders> read(Path folder) {
        boolean complete = Files.isRegularFile(folder.resolve(CODES))
                && FILES.stream().allMatch(file -> Files.isRegularFile(folder.resolve(file)));
        if (!complete) {
            return Optional.empty();
        }
        Map<String, CppInterface> interfaces = new LinkedHashMap<>();
        for (String file : FILES) {
            INTERFACE
                    .matcher(text(folder, file))
                    .results()
                    .map(MingwHeaders::type)
                    .forEach(type -> interfaces.put(type.name(), type));
        }
        Map<String, Integer> codes = new LinkedHashMap<>();
        CODE.matcher(text(folder, CODES))
                .results()
                .forEach(m -> codes.put(m.group(1), Integer.parseUnsignedInt(m.group(2), 16)));
        return Optional.of(new MingwHeaders(interfaces, codes));
    }

    private static String text(Path folder, String file) {
        return InputText.read(folder.resolve(file), file).text();
    }

    private static CppInterface type(MatchResult match) {
        List<String> methods =
                METHOD.matcher(match.group(4)).results().map(m -> m.group(1)).toList();
        return new CppInterface(match.group(2), match.group(1).toLowerCase(Locale.ROOT), match.group(3), methods);
    }
}
