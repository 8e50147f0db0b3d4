package io.github.wmformat.asf.edit;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.Attribute;
import io.github.wmformat.asf.header.AttributeObject;
import io.github.wmformat.asf.header.AttributePlacement;
import io.github.wmformat.asf.header.CodecList;
import io.github.wmformat.asf.header.ContentBranding;
import io.github.wmformat.asf.header.ExtendedStreamProperties;
import io.github.wmformat.asf.header.FileProperties;
import io.github.wmformat.asf.header.IndexParameters;
import io.github.wmformat.asf.header.Markers;
import io.github.wmformat.asf.header.ScriptCommands;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be changed in a header, and how it looks with the changes. Nothing is written before
 * {@link AsfEditor#save}.
 *
 * <p>Not safe for use by several threads.
 */
public final class HeaderEdit {
    private final HeaderDraft draft;
    private final LanguageEdit languages;

    HeaderEdit(AsfHeader header) {
        draft = new HeaderDraft(header);
        languages = new LanguageEdit(draft);
    }

    HeaderDraft draft() {
        return draft;
    }

    /** All attributes, in the order of their objects. */
    public List<Attribute> attributes() {
        return draft.all(AttributeObject.class).stream()
                .flatMap(object -> object.attributes().stream())
                .toList();
    }

    /**
     * Gives an attribute its value, the only one for its name, stream and language. It is stored where players look for
     * it: texts like Title in the Content Description object, others of the file in the Extended Content Description
     * object, those of streams in the Metadata object; with a language, a GUID or 64 KiB in the Metadata Library object.
     *
     * @throws IllegalArgumentException if the header has no such stream or language
     */
    public void set(Attribute attribute) {
        check(attribute);
        Attribute.Source place = AttributePlacement.preferred(attribute);
        boolean stored = false;
        for (Slot slot : attributeSlots()) {
            List<Attribute> kept = new ArrayList<>();
            AttributeObject object = object(slot);
            for (Attribute old : object.attributes()) {
                if (!sameKey(old, attribute)) {
                    kept.add(old);
                } else if (!stored && object.source() == place) {
                    kept.add(attribute.in(place));
                    stored = true;
                }
            }
            store(slot, kept);
        }
        if (!stored) {
            append(place, attribute);
        }
    }

    /**
     * Adds an attribute beside those of the same name: one more artist, one more picture. A further value is stored in
     * the Metadata Library object.
     *
     * @throws IllegalArgumentException if the header has no such stream or language
     */
    public void add(Attribute attribute) {
        check(attribute);
        boolean further = attributes().stream().anyMatch(old -> sameKey(old, attribute));
        append(further ? Attribute.Source.METADATA_LIBRARY : AttributePlacement.preferred(attribute), attribute);
    }

    /** Removes the attributes that fit, and says how many there were. */
    public int remove(Predicate<Attribute> which) {
        int removed = 0;
        for (Slot slot : attributeSlots()) {
            List<Attribute> all = object(slot).attributes();
            List<Attribute> kept = all.stream().filter(which.negate()).toList();
            removed += all.size() - kept.size();
            store(slot, kept);
        }
        return removed;
    }

    private void check(Attribute attribute) {
        if (attribute.stream() != 0 && draft.original().stream(attribute.stream()) == null) {
            throw new IllegalArgumentException("the file has no stream " + attribute.stream());
        }
        requireLanguage(attribute.language());
    }

    private List<Slot> attributeSlots() {
        return draft.slots().stream()
                .filter(slot -> slot.content() instanceof AttributeObject)
                .toList();
    }

    private static AttributeObject object(Slot slot) {
        if (slot.content() instanceof AttributeObject object) {
            return object;
        }
        throw new IllegalStateException("no attributes");
    }

    private static void store(Slot slot, List<Attribute> attributes) {
        AttributeObject object = object(slot);
        if (!attributes.equals(object.attributes())) {
            slot.content(attributes.isEmpty() ? null : new AttributeObject(object.source(), attributes));
        }
    }

    private void append(Attribute.Source source, Attribute attribute) {
        List<Attribute> attributes = new ArrayList<>();
        draft.all(AttributeObject.class).stream()
                .filter(object -> object.source() == source)
                .findFirst()
                .ifPresent(object -> attributes.addAll(object.attributes()));
        attributes.add(attribute.in(source));
        boolean inExtension = source == Attribute.Source.METADATA || source == Attribute.Source.METADATA_LIBRARY;
        draft.put(
                AttributeObject.class,
                object -> object.source() == source,
                inExtension,
                new AttributeObject(source, attributes));
    }

    private static boolean sameKey(Attribute one, Attribute other) {
        return one.name().equals(other.name()) && one.stream() == other.stream() && one.language() == other.language();
    }

    /**
     * The pictures of the file.
     *
     * @throws AsfException if the value of a {@code WM/Picture} attribute is no picture
     */
    public List<Picture> pictures() throws AsfException {
        return Picture.all(attributes());
    }

    /** Adds a picture beside those that are there. */
    public void add(Picture picture) {
        add(picture.toAttribute());
    }

    /** The markers; their times are as stored: in units of 100 ns, {@linkplain FileProperties#usablePreroll preroll} included. */
    public Optional<Markers> markers() {
        return draft.all(Markers.class).stream().findFirst();
    }

    /** Replaces the markers; null or no marker removes them. */
    public void markers(@Nullable Markers markers) {
        draft.put(Markers.class, false, markers == null || markers.markers().isEmpty() ? null : markers);
    }

    /** The script commands, in stored order; their times are in milliseconds, without preroll. */
    public List<ScriptCommands.Command> scripts() {
        return draft.all(ScriptCommands.class).stream()
                .flatMap(object -> object.commands().stream())
                .toList();
    }

    /** Replaces the script commands; none removes them. */
    public void scripts(List<ScriptCommands.Command> commands) {
        draft.put(ScriptCommands.class, false, commands.isEmpty() ? null : new ScriptCommands(commands));
    }

    /** The banner and its links. */
    public Optional<ContentBranding> branding() {
        return draft.all(ContentBranding.class).stream().findFirst();
    }

    /** Replaces the banner and its links; null removes them. */
    public void branding(@Nullable ContentBranding branding) {
        draft.put(ContentBranding.class, false, branding);
    }

    /** The codecs' names, in stored order. */
    public List<CodecList.Codec> codecs() {
        return draft.all(CodecList.class).stream()
                .flatMap(object -> object.codecs().stream())
                .toList();
    }

    /** Replaces the codecs' names; none removes them. */
    public void codecs(List<CodecList.Codec> codecs) {
        draft.put(CodecList.class, false, codecs.isEmpty() ? null : new CodecList(codecs));
    }

    /** The languages' tags, such as {@code en-us}; attributes and names refer to them by index. */
    public List<String> languages() {
        return languages.tags();
    }

    /** Adds a language unless the file has it already, and gives its index. */
    public int addLanguage(String tag) {
        return languages.index(tag);
    }

    /** Gives another tag to a language. */
    public void renameLanguage(int index, String tag) {
        languages.rename(index, tag);
    }

    /**
     * Removes a language; the indexes behind it, and whatever refers to them, move up by one.
     *
     * @throws IllegalStateException if an attribute, a stream or a stream's name is in that language
     */
    public void removeLanguage(int index) {
        languages.remove(index);
    }

    /** The names of a stream, one per language. */
    public List<ExtendedStreamProperties.Name> streamNames(int stream) {
        return new StreamEdit(draft, stream).names();
    }

    /**
     * Replaces the names of a stream.
     *
     * @throws IllegalArgumentException if the header has no such stream or language
     */
    public void streamNames(int stream, List<ExtendedStreamProperties.Name> names) {
        names.forEach(name -> requireLanguage(name.languageIndex()));
        new StreamEdit(draft, stream).names(names);
    }

    /** The language of a stream, an index into {@link #languages}; 0 where the header does not tell. */
    public int streamLanguage(int stream) {
        return new StreamEdit(draft, stream).language();
    }

    /**
     * Says which language a stream is in.
     *
     * @param language an index into {@link #languages}
     * @throws IllegalArgumentException if the header has no such stream or language
     */
    public void streamLanguage(int stream, int language) {
        requireLanguage(language);
        new StreamEdit(draft, stream).language(language);
    }

    /** Index 0 may be named where there is no list. */
    private void requireLanguage(int index) {
        if (index < 0 || index >= Math.max(1, languages().size())) {
            throw new IllegalArgumentException("the file has no language " + index + ": only "
                    + languages().size() + " in its list");
        }
    }

    /** Says what the indexes behind the data cover; the parameters of those that are not named are removed. */
    public void indexParameters(List<IndexParameters> parameters) {
        new IndexEdit(draft).parameters(parameters);
    }

    /** Says how large the file is, in bytes. A file written while it was sent does not tell it. */
    public void fileSize(long size) {
        FileProperties properties = draft.original().fileProperties();
        if (!properties.broadcast()) {
            draft.put(FileProperties.class, false, properties.withFileSize(size));
        }
    }
}
