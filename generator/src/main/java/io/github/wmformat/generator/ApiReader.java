package io.github.wmformat.generator;

import io.github.wmformat.generator.idl.Idl;
import io.github.wmformat.generator.idl.IdlReader;
import io.github.wmformat.generator.idl.Strictness;
import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.model.Api;
import io.github.wmformat.generator.model.Position;
import io.github.wmformat.generator.model.Tables;
import io.github.wmformat.generator.tables.TablesReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads a metadata folder: its IDL files, tables and words. */
public final class ApiReader {
    private ApiReader() {}

    /**
     * The API that the folder describes, in the order of the file names, imported files first.
     *
     * @throws InputException where a file breaks a rule
     */
    public static Api read(Path metadata) {
        List<String> files = files(metadata);
        List<String> idlFiles = files.stream().filter(f -> f.endsWith(".idl")).toList();
        if (idlFiles.isEmpty()) {
            throw new InputException(new Position(name(metadata), 1, 1), "the folder holds no IDL file");
        }
        files.stream()
                .filter(f -> f.endsWith(".csv") && !TablesReader.FILES.contains(f))
                .findFirst()
                .ifPresent(ApiReader::unknownTable);
        Idl idl = IdlReader.read(metadata, idlFiles, Strictness.OWN);
        Tables tables = TablesReader.read(metadata, new IdlDeclarations(idl));
        return new Api(idl.interfaces(), idl.enums(), idl.structs(), idl.constants(), idl.libraries(), tables);
    }

    private static void unknownTable(String file) {
        throw new InputException(
                new Position(file, 1, 1), "there is no such table: " + String.join(", ", TablesReader.FILES));
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(ApiReader::name)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InputException(new Position(name(folder), 1, 1), "the folder cannot be listed");
        }
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
