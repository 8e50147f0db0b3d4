package io.github.wmformat.generator.tables;

import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.input.InputText;
import io.github.wmformat.generator.model.Documentation;
import io.github.wmformat.generator.model.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code docs/NAME.md}: our words on an interface, structure, enumeration or library. */
final class DocumentationReader {
    private final InputText file;
    private final Declarations declarations;
    private final Set<String> codes;
    private final String owner;
    private final Words about = new Words();
    private final Map<String, Documentation.Member> found = new LinkedHashMap<>();
    private String page = "";
    private String since = "";
    private @Nullable Section section;
    private @Nullable Words open;
    private int line;

    private DocumentationReader(InputText file, String owner, Declarations declarations, Set<String> codes) {
        this.file = file;
        this.owner = owner;
        this.declarations = declarations;
        this.codes = codes;
    }

    /** Reads all files of a folder, which may be missing, by the name of what they are about. */
    static Map<String, Documentation> readAll(Path folder, Declarations declarations, Set<String> codes) {
        Map<String, Documentation> all = new LinkedHashMap<>();
        for (String name : names(folder)) {
            String owner = name.substring(0, name.length() - ".md".length());
            all.put(owner, read(InputText.read(folder.resolve(name), "docs/" + name), owner, declarations, codes));
        }
        return all;
    }

    private static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InputException(new Position("docs", 1, 1), "the folder cannot be listed: " + e.getMessage());
        }
    }

    static Documentation read(InputText file, String owner, Declarations declarations, Set<String> codes) {
        DocumentationReader reader = new DocumentationReader(file, owner, declarations, codes);
        file.text().lines().forEach(reader::line);
        return reader.end();
    }

    private void line(String text) {
        line++;
        if (line == 1) {
            title(text);
        } else if (text.startsWith("## ")) {
            endSection();
            section = section(text.substring(3).strip());
            open = section.about;
        } else if (text.startsWith("#")) {
            throw new InputException(position(), "a member's heading starts with '## ', and there is one title");
        } else if (text.startsWith("page: ") && section == null) {
            page = text.substring("page: ".length()).strip();
        } else if (text.startsWith("since: ")) {
            since(text.substring("since: ".length()).strip());
        } else if (text.startsWith("- ")) {
            open = item(text.substring(2));
        } else if (open != null) {
            open.add(text);
        }
    }

    private void title(String text) {
        if (!text.strip().equals("# " + owner)) {
            throw new InputException(
                    position(), "the first line is the title '# " + owner + "', as the file's name says");
        }
        if (!declarations.has(owner)) {
            throw new InputException(position(), "the IDL declares no " + owner);
        }
        open = about;
    }

    private Section section(String name) {
        if (!declarations.hasMember(owner, name)) {
            throw new InputException(position(), owner + " has no member " + name);
        }
        return new Section(name, position());
    }

    private void since(String version) {
        if (section == null) {
            since = version;
        } else if (section.items.isEmpty()) {
            section.since = version;
        } else {
            throw new InputException(position(), "'since: ' stands above the items of a member");
        }
    }

    private Words item(String text) {
        int colon = text.indexOf(':');
        if (section == null || colon <= 0) {
            throw new InputException(position(), "an item is written '- name: words' below a member's heading");
        }
        String name = text.substring(0, colon).strip();
        Words words = section.item(name, position());
        words.add(text.substring(colon + 1));
        return words;
    }

    private void endSection() {
        if (section != null && found.putIfAbsent(section.name, section.member()) != null) {
            throw new InputException(section.position, "there are two headings " + section.name);
        }
    }

    private Documentation end() {
        if (line == 0) {
            title("");
        }
        endSection();
        return new Documentation(about.text(), page, since, Collections.unmodifiableMap(found));
    }

    private Position position() {
        return new Position(file.name(), Math.max(1, line), 1);
    }

    /** Lines that become paragraphs. */
    private static final class Words {
        private final StringBuilder text = new StringBuilder();
        private boolean blank;

        void add(String line) {
            if (line.isBlank()) {
                blank = true;
                return;
            }
            text.append(text.isEmpty() ? "" : blank ? "\n\n" : " ").append(line.strip());
            blank = false;
        }

        String text() {
            return text.toString();
        }
    }

    /** One member with its items. */
    private final class Section {
        final String name;
        final Position position;
        final Words about = new Words();
        private final Words returns = new Words();
        private final Map<String, Words> parameters = new LinkedHashMap<>();
        private final Map<String, Words> errors = new LinkedHashMap<>();
        private final List<String> items = new ArrayList<>();
        private String since = "";

        Section(String name, Position position) {
            this.name = name;
            this.position = position;
        }

        Words item(String item, Position at) {
            if (items.contains(item)) {
                throw new InputException(at, "there are two items " + item);
            }
            items.add(item);
            if (declarations.hasParameter(owner, name, item)) {
                return parameters.computeIfAbsent(item, i -> new Words());
            }
            if (item.equals("returns")) {
                return returns;
            }
            if (codes.contains(item)) {
                return errors.computeIfAbsent(item, i -> new Words());
            }
            throw new InputException(
                    at, item + " is no parameter of " + owner + "::" + name + ", nor a result code in codes.csv");
        }

        Documentation.Member member() {
            return new Documentation.Member(about.text(), since, texts(parameters), returns.text(), texts(errors));
        }

        private static Map<String, String> texts(Map<String, Words> words) {
            Map<String, String> texts = new LinkedHashMap<>();
            words.forEach((name, text) -> texts.put(name, text.text()));
            return Collections.unmodifiableMap(texts);
        }
    }
}
