package io.github.wmformat.fuzz;

import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.edit.AsfEditor;
import io.github.wmformat.asf.edit.Growth;
import io.github.wmformat.asf.edit.HeaderEdit;
import io.github.wmformat.asf.edit.Picture;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.Attribute;
import io.github.wmformat.asf.header.CodecList;
import io.github.wmformat.asf.header.ContentBranding;
import io.github.wmformat.asf.header.ExtendedStreamProperties.Name;
import io.github.wmformat.asf.header.ScriptCommands;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A change of a header.
 *
 * @param name what it does
 * @param growth how to save it if the header has to grow
 * @param making makes it
 * @param made whether a header has it
 */
record Change(String name, Growth growth, Consumer<AsfEditor> making, Predicate<HeaderEdit> made) {
    private static final Picture PICTURE =
            new Picture(Picture.FRONT_COVER, "image/png", "cover", Bytes.of(new byte[30_000]));
    private static final List<ScriptCommands.Command> SCRIPTS =
            List.of(new ScriptCommands.Command(1_000, "URL", "http://example.org"));
    private static final List<CodecList.Codec> CODECS =
            List.of(new CodecList.Codec(1, "codec", "described", Bytes.of((byte) 1)));
    private static final ContentBranding BRANDING =
            new ContentBranding(0, Bytes.EMPTY, "http://example.org/banner", "http://example.org");

    /** One change after the other: each kind, and each way of saving. */
    static final List<Change> ALL = List.of(
            set(Attribute.ofString("Title", "short"), Growth.NEW_FILE),
            set(Attribute.ofString("WM/Fuzz", "x".repeat(9_000)), Growth.SHIFT),
            new Change("a picture", Growth.NEW_FILE, Change::addPicture, Change::hasPicture),
            new Change("names", Growth.NEW_FILE, Change::name, Change::isNamed),
            new Change("nothing left", Growth.SHIFT, Change::removeAll, Change::isEmpty));

    private static Change set(Attribute attribute, Growth growth) {
        return new Change(
                attribute.name(), growth, editor -> editor.edit().set(attribute), edit -> has(edit, attribute));
    }

    private static boolean has(HeaderEdit edit, Attribute attribute) {
        List<Attribute> found = edit.attributes().stream()
                .filter(one -> one.name().equals(attribute.name()) && one.stream() == 0 && one.language() == 0)
                .toList();
        return found.size() == 1 && found.get(0).value().equals(attribute.value());
    }

    private static void addPicture(AsfEditor editor) {
        editor.edit().add(PICTURE);
    }

    private static boolean hasPicture(HeaderEdit edit) {
        Bytes value = PICTURE.toAttribute().value();
        return edit.attributes().stream().anyMatch(one -> one.value().equals(value));
    }

    private static void name(AsfEditor editor) {
        editor.edit().addLanguage("eo");
        editor.edit().scripts(SCRIPTS);
        editor.edit().codecs(CODECS);
        editor.edit().branding(BRANDING);
        for (AsfStream stream : editor.header().streams()) {
            editor.edit().streamNames(stream.number(), List.of(new Name(0, "stream")));
        }
    }

    private static boolean isNamed(HeaderEdit edit) {
        return edit.languages().contains("eo")
                && edit.scripts().containsAll(SCRIPTS)
                && edit.codecs().containsAll(CODECS)
                && edit.branding().filter(BRANDING::equals).isPresent();
    }

    private static void removeAll(AsfEditor editor) {
        editor.edit().remove(any -> true);
        editor.edit().markers(null);
        editor.edit().scripts(List.of());
    }

    private static boolean isEmpty(HeaderEdit edit) {
        return edit.attributes().isEmpty();
    }
}
