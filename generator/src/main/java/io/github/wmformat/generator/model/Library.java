package io.github.wmformat.generator.model;

import java.util.List;

/**
 * The functions that one DLL exports.
 *
 * @param name the module's name in the IDL, {@code WMVCore}
 * @param dll the file that exports them, {@code wmvcore.dll}
 */
public record Library(String name, String dll, List<Method> functions, Position position) {
    public Library {
        functions = List.copyOf(functions);
    }
}
