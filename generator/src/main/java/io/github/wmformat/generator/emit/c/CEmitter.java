package io.github.wmformat.generator.emit.c;

import io.github.wmformat.generator.emit.Emitter;
import io.github.wmformat.generator.emit.GeneratedFile;
import io.github.wmformat.generator.model.Api;
import io.github.wmformat.generator.model.EnumType;
import io.github.wmformat.generator.model.Interface;
import io.github.wmformat.generator.model.Struct;
import io.github.wmformat.generator.projection.Projection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Emits one header with the enumerations, structures and interfaces of the API, to be included behind the Windows headers.
 *
 * <p>Each declaration is left out where a macro {@code FOREIGN_NAME} says that another header has it: NAME is the structure's own
 * name, the first member of an enumeration, {@code Vtbl} behind the name of an interface. Where it is not left out a macro
 * {@code OURS_NAME} says so.
 */
public final class CEmitter implements Emitter {
    private static final String FILE = "sdk_ours.h";

    @Override
    public String target() {
        return "c";
    }

    @Override
    public List<GeneratedFile> emit(Projection projection) {
        Api api = projection.api();
        List<Interface> interfaces = api.interfaces().values().stream()
                .filter(type -> type.base() != null)
                .toList();
        String text = "/* Generated from the metadata: declarations of our own, for what other headers lack. */\n"
                + "#ifndef WMFORMAT_SDK_OURS_H\n#define WMFORMAT_SDK_OURS_H\n"
                + each(
                        api.enums().values(),
                        type -> unless(type.members().get(0).name(), enumeration(type)))
                + each(interfaces, CInterface::forward)
                + each(api.structs().values(), type -> unless(type.name(), structure(type)))
                + each(CInterface.foreign(api), name -> unless(name, "typedef struct " + name + " " + name + ";\n"))
                + each(interfaces, type -> unless(vtable(type), CInterface.declaration(api, type)))
                + "\n#endif\n";
        return List.of(new GeneratedFile(FILE, text));
    }

    private static <T> String each(Iterable<T> items, Function<T, String> emit) {
        StringBuilder text = new StringBuilder();
        items.forEach(item -> text.append(emit.apply(item)));
        return text.toString();
    }

    private static String vtable(Interface type) {
        return type.name() + "Vtbl";
    }

    private static String unless(String name, String text) {
        return "\n#ifndef FOREIGN_%1$s\n#define OURS_%1$s 1\n%2$s#endif\n".formatted(name, text);
    }

    private static String enumeration(EnumType type) {
        return type.members().stream()
                .map(member -> "    %s = %s,\n".formatted(member.name(), number(member.value())))
                .collect(Collectors.joining(
                        "", "typedef enum %s {\n".formatted(type.name()), "} " + type.name() + ";\n"));
    }

    /** The most negative number has no literal of its own. */
    private static String number(int value) {
        return value < 0 ? "(int)0x%08X".formatted(value) : Integer.toString(value);
    }

    private static String structure(Struct type) {
        String text = type.fields().stream()
                .map(field -> "    " + CTypes.declaration(field.type(), field.name()) + ";\n")
                .collect(Collectors.joining(
                        "", "typedef struct %s {\n".formatted(type.name()), "} " + type.name() + ";\n"));
        return type.packing() == 8
                ? text
                : "#pragma pack(push, %d)\n%s#pragma pack(pop)\n".formatted(type.packing(), text);
    }
}
