package io.github.wmformat.generator.emit.api;

import io.github.wmformat.generator.emit.GeneratedFile;
import io.github.wmformat.generator.emit.Javadoc;
import io.github.wmformat.generator.model.Api;
import io.github.wmformat.generator.model.Constant;
import io.github.wmformat.generator.model.Documentation;
import io.github.wmformat.generator.model.Tables;
import io.github.wmformat.generator.model.Tables.GuidRow;
import io.github.wmformat.generator.model.Tables.TextRow;
import io.github.wmformat.generator.projection.JavaTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Emits a class of constants for each group of identifiers and of names. */
final class ConstantsEmitter {
    private ConstantsEmitter() {}

    static List<GeneratedFile> emit(Api api) {
        Tables tables = api.tables();
        Map<String, StringBuilder> guids = new LinkedHashMap<>();
        for (GuidRow row : tables.guids()) {
            constant(guids, row.group(), "Guid", row.name(), GuidLiteral.of(row.guid()), row.sentence());
        }
        Map<String, StringBuilder> texts = new LinkedHashMap<>();
        for (TextRow row : tables.texts()) {
            constant(texts, row.group(), "String", row.name(), TextLiteral.of(row.text()), row.sentence());
        }
        List<GeneratedFile> files = new ArrayList<>();
        guids.forEach((group, body) -> files.add(file(group, body, "guids.csv", "Identifiers")));
        texts.forEach((group, body) -> files.add(file(group, body, "texts.csv", "Names")));
        if (!api.constants().isEmpty()) {
            files.add(file("Constants", numbers(api), "all IDL files", "Numbers and texts"));
        }
        return files;
    }

    private static StringBuilder numbers(Api api) {
        Map<String, StringBuilder> one = new LinkedHashMap<>();
        Documentation words = api.tables().documentation().get("Constants");
        for (Constant constant : api.constants()) {
            String type = JavaTypes.of(constant.type());
            String value = constant.value() instanceof Long number ? number(type, number) : text(constant);
            constant(one, "Constants", type, constant.name(), value, words(words, constant, value));
        }
        return one.getOrDefault("Constants", new StringBuilder());
    }

    private static String words(@Nullable Documentation words, Constant constant, String value) {
        Documentation.Member member = words == null ? null : words.members().get(constant.name());
        return (member == null ? "" : member.text() + "\n\n") + "Its value in the SDK: {@code " + value + "}.";
    }

    private static String number(String type, long value) {
        return type.equals("long") ? "0x%XL".formatted(value) : String.valueOf((int) value);
    }

    private static String text(Constant constant) {
        return TextLiteral.of(String.valueOf(constant.value()));
    }

    private static void constant(
            Map<String, StringBuilder> groups, String group, String type, String name, String value, String words) {
        groups.computeIfAbsent(group, g -> new StringBuilder())
                .append(new Javadoc("    ").paragraph(words))
                .append("    public static final %s %s = %s;\n\n".formatted(type, name, value));
    }

    private static GeneratedFile file(String group, StringBuilder constants, String source, String kind) {
        String body = "/** " + kind + " of the SDK: " + spaced(group) + ". */\npublic final class " + group + " {\n"
                + constants + "    private " + group + "() {}\n}\n";
        return JavaSource.file(group, source, body);
    }

    /** {@code MediaTypes} to {@code media types}. */
    private static String spaced(String group) {
        return group.replaceAll("(?<!^)([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
