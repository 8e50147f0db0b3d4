package io.github.wmformat.generator.tables;

import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.input.InputText;
import io.github.wmformat.generator.model.Position;
import io.github.wmformat.generator.model.Tables;
import io.github.wmformat.generator.model.Tables.AcknowledgedRow;
import io.github.wmformat.generator.model.Tables.CodeRow;
import io.github.wmformat.generator.model.Tables.FallbackRow;
import io.github.wmformat.generator.model.Tables.GuidRow;
import io.github.wmformat.generator.model.Tables.IdentifierRow;
import io.github.wmformat.generator.model.Tables.IdiomRow;
import io.github.wmformat.generator.model.Tables.InterfaceRow;
import io.github.wmformat.generator.model.Tables.ObjectRow;
import io.github.wmformat.generator.model.Tables.ResultRow;
import io.github.wmformat.generator.model.Tables.TextRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Reads the CSV tables of a metadata folder; one that is missing is empty. */
public final class TablesReader {
    /** The files that the folder may hold. */
    public static final List<String> FILES = List.of(
            "interfaces.csv",
            "objects.csv",
            "results.csv",
            "idioms.csv",
            "codes.csv",
            "guids.csv",
            "texts.csv",
            "identifiers.csv",
            "acknowledged.csv",
            "fallback.csv");

    /** Stands before an interface that an object has at times only. */
    private static final String AT_TIMES = "?";

    private final Path folder;

    private TablesReader(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads all tables.
     *
     * @param declarations what {@code docs/} may speak of
     */
    public static Tables read(Path folder, Declarations declarations) {
        TablesReader reader = new TablesReader(folder);
        List<CodeRow> codes = reader.table("codes.csv", "name,value,sentence", 1, TablesReader::codeRow);
        Set<String> codeNames = codes.stream().map(CodeRow::name).collect(Collectors.toSet());
        return new Tables(
                reader.table("interfaces.csv", "interface,implementedBy,base", 1, TablesReader::interfaceRow),
                reader.table("objects.csv", "object,java,creators,interfaces", 1, TablesReader::objectRow),
                reader.table("results.csv", "method,code,meaning,detail", 2, TablesReader::resultRow),
                reader.table("idioms.csv", "method,parameter,idiom,detail", 3, TablesReader::idiomRow),
                codes,
                reader.table("guids.csv", "group,name,guid,sentence", 2, TablesReader::guidRow),
                reader.table("texts.csv", "group,name,text,sentence", 2, TablesReader::textRow),
                reader.table("identifiers.csv", "interface,iid", 1, TablesReader::identifierRow),
                reader.table("acknowledged.csv", "subject,disagreement,decision,source", 1, TablesReader::acknowledged),
                reader.table("fallback.csv", "interface,state,words", 1, TablesReader::fallbackRow),
                DocumentationReader.readAll(folder.resolve("docs"), declarations, codeNames));
    }

    /**
     * Reads one table.
     *
     * @param keys the number of leading cells that together stand in one row only
     */
    private <T> List<T> table(String file, String header, int keys, Function<Row, T> maker) {
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            return List.of();
        }
        List<T> made = new ArrayList<>();
        Map<List<String>, Position> seen = new HashMap<>();
        for (List<CsvReader.Cell> cells : CsvReader.read(InputText.read(path, file), List.of(header.split(",", -1)))) {
            Row row = new Row(cells);
            List<String> key =
                    cells.subList(0, keys).stream().map(CsvReader.Cell::text).toList();
            Position before = seen.putIfAbsent(key, row.position());
            if (before != null) {
                throw new InputException(
                        row.position(), "duplicated row " + String.join(",", key) + ", first in line " + before.line());
            }
            made.add(maker.apply(row));
        }
        return List.copyOf(made);
    }

    private static InterfaceRow interfaceRow(Row row) {
        return new InterfaceRow(row.name(0), row.list(1), row.text(2), row.position());
    }

    private static ObjectRow objectRow(Row row) {
        String java = row.text(1).isEmpty() ? "" : row.name(1);
        List<String> interfaces = row.list(3);
        return new ObjectRow(
                row.words(0, "the object's name"),
                java,
                row.list(2),
                interfaces.stream().filter(name -> !name.startsWith(AT_TIMES)).toList(),
                interfaces.stream()
                        .filter(name -> name.startsWith(AT_TIMES))
                        .map(name -> name.substring(AT_TIMES.length()))
                        .toList(),
                row.position());
    }

    private static ResultRow resultRow(Row row) {
        ResultRow.Meaning meaning = Arrays.stream(ResultRow.Meaning.values())
                .filter(m -> m.name().toLowerCase(Locale.ROOT).equals(row.text(2)))
                .findFirst()
                .orElseThrow(() -> new InputException(
                        row.cells().get(2).position(), "unknown meaning: end, absent, no or success"));
        boolean detail = !row.text(3).isEmpty();
        if (detail && !SourceVersion.isName(row.text(3))) {
            row.fail(3, row.text(3) + " is no name in Java");
        }
        if (detail != (meaning == ResultRow.Meaning.END)) {
            row.fail(3, "the name of the stream helper belongs to end, and to end alone");
        }
        return new ResultRow(row.words(0, "the method"), row.name(1), meaning, row.text(3), row.position());
    }

    private static IdiomRow idiomRow(Row row) {
        Idiom idiom = Idiom.of(row.text(2))
                .orElseThrow(
                        () -> new InputException(row.cells().get(2).position(), "unknown idiom '" + row.text(2) + "'"));
        if (!idiom.fits(!row.text(1).isEmpty())) {
            row.fail(
                    1, idiom.word() + (row.text(1).isEmpty() ? " needs a parameter" : " is about a whole, not a part"));
        }
        if (!idiom.fitsDetail(!row.text(3).isEmpty())) {
            row.fail(3, idiom.word() + (row.text(3).isEmpty() ? " needs a detail" : " takes no detail"));
        }
        if (idiom.detailIsJavaName() && !SourceVersion.isName(row.text(3))) {
            row.fail(3, row.text(3) + " is no name in Java");
        }
        return new IdiomRow(row.words(0, "the method"), row.text(1), row.text(2), row.text(3), row.position());
    }

    private static CodeRow codeRow(Row row) {
        return new CodeRow(row.name(0), row.code(1), row.text(2), row.position());
    }

    private static GuidRow guidRow(Row row) {
        return new GuidRow(row.name(0), row.name(1), row.guid(2), row.words(3, "the sentence"), row.position());
    }

    private static TextRow textRow(Row row) {
        return new TextRow(row.name(0), row.name(1), row.text(2), row.words(3, "the sentence"), row.position());
    }

    private static IdentifierRow identifierRow(Row row) {
        return new IdentifierRow(row.name(0), row.words(1, "the IID"), row.position());
    }

    private static FallbackRow fallbackRow(Row row) {
        if (!row.text(1).equals("yes") && !row.text(1).equals("partly")) {
            row.fail(1, "the fallback has an interface: yes or partly; one that it lacks has no row");
        }
        if (row.text(1).equals("partly") == row.text(2).isBlank()) {
            row.fail(2, "partly says what is left out, and only partly does");
        }
        return new FallbackRow(row.name(0), row.text(1), row.text(2), row.position());
    }

    private static AcknowledgedRow acknowledged(Row row) {
        return new AcknowledgedRow(
                row.words(0, "the subject"),
                row.words(1, "the disagreement"),
                row.words(2, "the decision"),
                row.words(3, "the source"),
                row.position());
    }
}
