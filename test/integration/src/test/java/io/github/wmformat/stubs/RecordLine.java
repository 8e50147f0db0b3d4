package io.github.wmformat.stubs;

import java.util.ArrayList;
import java.util.List;

/**
 * One call as the server noted it.
 *
 * @param interfaceName the interface that declares the method
 * @param methodName the SDK's name
 * @param parameters in native order, without {@code this}
 */
record RecordLine(String interfaceName, String methodName, List<Parameter> parameters) {
    /** Name and what was passed; an out is {@code set}. */
    record Parameter(String name, String value) {}

    static RecordLine parse(String line) {
        int blank = line.indexOf(' ');
        String call = blank < 0 ? line : line.substring(0, blank);
        int colons = call.indexOf("::");
        List<Parameter> parameters = new ArrayList<>();
        int at = blank < 0 ? line.length() : blank + 1;
        while (at < line.length()) {
            int equal = line.indexOf('=', at);
            int end = end(line, equal + 1);
            parameters.add(new Parameter(line.substring(at, equal), line.substring(equal + 1, end)));
            at = end + 1;
        }
        parameters.removeIf(parameter -> parameter.name().equals("this"));
        return new RecordLine(call.substring(0, colons), call.substring(colons + 2), parameters);
    }

    /** A value ends at the next blank that is neither in quotes nor in braces. */
    private static int end(String line, int start) {
        boolean quoted = false;
        int depth = 0;
        for (int i = start; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '{') {
                depth++;
            } else if (!quoted && c == '}') {
                depth--;
            } else if (!quoted && depth == 0 && c == ' ') {
                return i;
            }
        }
        return line.length();
    }
}
