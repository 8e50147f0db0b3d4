package io.github.wmformat.generator.report;

import io.github.wmformat.generator.model.Api;
import io.github.wmformat.generator.model.Interface;
import io.github.wmformat.generator.model.Library;
import io.github.wmformat.generator.model.Tables.FallbackRow;
import io.github.wmformat.generator.model.Tables.InterfaceRow;
import io.github.wmformat.generator.model.Tables.ObjectRow;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every interface of the API as one row of a Markdown table: who has it, what it extends, what the fallback does with it. */
public final class ReferencePage {
    private final Api api;
    private final StringBuilder text = new StringBuilder();

    private ReferencePage(Api api) {
        this.api = api;
    }

    /** The page's text. */
    public static String of(Api api) {
        ReferencePage page = new ReferencePage(api);
        page.head();
        page.interfaces();
        page.libraries();
        return page.text.toString();
    }

    private void head() {
        List<Interface> all = sorted();
        line("# Interfaces");
        line("");
        line("Made by the generator from its metadata; do not edit. "
                + all.size() + " interfaces with " + methods(all) + " methods of their own, "
                + api.tables().fallback().size() + " of them in the fallback.");
        line("");
        line(
                "Both native backends, `ffm` and `jna`, call every method of every interface, and export every interface:");
        line("native code can call a Java object that implements it.");
    }

    private static int methods(List<Interface> all) {
        return all.stream().mapToInt(type -> type.methods().size()).sum();
    }

    private List<Interface> sorted() {
        return api.interfaces().values().stream()
                .sorted(Comparator.comparing(Interface::name))
                .toList();
    }

    private void interfaces() {
        line("");
        line("| interface | object | base | methods | slots | fallback |");
        line("|---|---|---|---|---|---|");
        for (Interface type : sorted()) {
            int own = type.methods().size();
            line("| "
                    + String.join(
                            " | ",
                            type.name(),
                            objects(type),
                            type.base() == null ? "" : type.base(),
                            String.valueOf(own),
                            own == 0 ? "" : api.firstSlot(type) + " to " + (api.firstSlot(type) + own - 1),
                            fallback(type))
                    + " |");
        }
    }

    /** The objects that always have the interface, by their Java names where they have one; and who else implements it. */
    private String objects(Interface type) {
        Stream<String> objects = api.tables().objects().stream()
                .filter(row -> row.interfaces().stream().anyMatch(leaf -> isOrExtends(leaf, type)))
                .map(ReferencePage::shown);
        return Stream.concat(objects, implementers(type)).distinct().collect(Collectors.joining(", "));
    }

    private boolean isOrExtends(String leaf, Interface type) {
        return type.base() != null && api.chain(api.interfaceNamed(leaf)).contains(type);
    }

    private static String shown(ObjectRow row) {
        return row.java().isEmpty() ? row.object().replaceAll(" [Oo]bject$", "") : "`" + row.java() + "`";
    }

    private Stream<String> implementers(Interface type) {
        return api.tables().interfaces().stream()
                .filter(row -> row.name().equals(type.name()))
                .map(InterfaceRow::implementedBy)
                .flatMap(List::stream)
                .filter(by -> by.startsWith("Implemented by"))
                .map(by -> by.replace("Implemented by ", ""));
    }

    private String fallback(Interface type) {
        return api.tables().fallback().stream()
                .filter(row -> row.name().equals(type.name()))
                .map(ReferencePage::shown)
                .findFirst()
                .orElse("not yet");
    }

    private static String shown(FallbackRow row) {
        return row.words().isEmpty() ? row.state() : row.state() + ": " + row.words();
    }

    private void libraries() {
        for (Library library : api.libraries()) {
            line("");
            line("## Functions of " + library.dll());
            line("");
            library.functions().forEach(function -> line("* " + function.name()));
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
