package io.github.wmformat.generator.idl;

import io.github.wmformat.generator.idl.FileParser.Import;
import io.github.wmformat.generator.idl.FileParser.ParsedFile;
import io.github.wmformat.generator.idl.Syntax.Declaration;
import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.input.InputText;
import io.github.wmformat.generator.model.Position;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads IDL files with what they import.
 *
 * <p>An import that is not found in the folder is no error: it makes names foreign that would otherwise be unknown, and
 * those may be used by pointer.
 */
public final class IdlReader {
    private static final int DEEPEST = 32;
    private static final int MOST_FILES = 500;

    private final Path folder;
    private final Symbols symbols;
    private final Set<String> allowed;
    private final Set<String> read = new HashSet<>();
    private final List<Declaration> declarations = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();

    private IdlReader(Path folder, Set<String> allowed, Strictness strictness) {
        this.folder = folder;
        this.allowed = allowed;
        this.symbols = new Symbols(strictness);
    }

    /** Reads the named files of a folder; imports are looked for among these names only. */
    public static Idl readOnly(Path folder, List<String> files, Strictness strictness) {
        return new IdlReader(folder, Set.copyOf(files), strictness).readAll(files);
    }

    /** Reads the named files of a folder, and from the same folder what they import. */
    public static Idl read(Path folder, List<String> files, Strictness strictness) {
        return new IdlReader(folder, Set.of(), strictness).readAll(files);
    }

    private Idl readAll(List<String> files) {
        for (String file : files) {
            read(file, new Position(file, 1, 1), 0);
        }
        return new ModelBuilder(symbols).build(declarations, quotes);
    }

    private void read(String file, Position from, int depth) {
        if (!read.add(file)) {
            return;
        }
        if (depth > DEEPEST || read.size() > MOST_FILES) {
            throw new InputException(
                    from, "imports nest no deeper than " + DEEPEST + ", and in no more files than " + MOST_FILES);
        }
        ParsedFile parsed = FileParser.parse(InputText.read(folder.resolve(file), file));
        for (Import wanted : parsed.imports()) {
            follow(wanted, depth);
        }
        parsed.forward().forEach(symbols::announce);
        parsed.forwardInterfaces().forEach(symbols::announceInterface);
        parsed.declarations().stream().filter(symbols::add).forEach(declarations::add);
        quotes.addAll(parsed.quotes());
    }

    private void follow(Import wanted, int depth) {
        if (!wanted.file().matches("[A-Za-z0-9_.+-]+")) {
            throw new InputException(wanted.position(), "an import names a file of the same folder");
        }
        boolean here = allowed.isEmpty() || allowed.contains(wanted.file());
        if (here && Files.isRegularFile(folder.resolve(wanted.file()))) {
            read(wanted.file(), wanted.position(), depth + 1);
        } else {
            symbols.importMissing();
        }
    }
}
