package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.edit.HeaderEdit;
import io.github.wmformat.asf.header.Attribute;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code wmformat asf tag} that change attributes. */
final class AttributeChanges {
    @Option(
            names = "--set",
            paramLabel = "NAME=TEXT",
            converter = NamedValue.class,
            description = "Give an attribute this value and no other.")
    private List<Attribute> set = new ArrayList<>();

    @Option(
            names = "--add",
            paramLabel = "NAME=TEXT",
            converter = NamedValue.class,
            description = "Add one more value.")
    private List<Attribute> add = new ArrayList<>();

    @Option(names = "--remove", paramLabel = "NAME", description = "Remove an attribute with all its values.")
    private List<String> remove = new ArrayList<>();

    @Option(
            names = "--stream",
            paramLabel = "NUMBER",
            description = "The stream whose attributes are changed; 0, the default, is the whole file.")
    private int stream;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of the attributes and the names of streams, such as en-us.")
    private @Nullable String language;

    /** The index of the language, which is added if the file does not have it. */
    int language(HeaderEdit edit) {
        return language == null ? 0 : edit.addLanguage(language);
    }

    void remove(HeaderEdit edit) {
        int wanted = language == null ? 0 : edit.languages().indexOf(language);
        for (String name : remove) {
            int count = edit.remove(old -> old.name().equals(name)
                    && old.stream() == stream
                    && (language == null || old.language() == wanted));
            if (count == 0) {
                throw new IllegalArgumentException("the file has no attribute " + name + " to remove"
                        + (stream == 0 ? "" : " on stream " + stream)
                        + (language == null ? "" : " in language " + language));
            }
        }
    }

    void change(HeaderEdit edit) {
        int index = set.isEmpty() && add.isEmpty() ? 0 : language(edit);
        set.forEach(attribute -> edit.set(attribute.onStream(stream).inLanguage(index)));
        add.forEach(attribute -> edit.add(attribute.onStream(stream).inLanguage(index)));
    }
}
