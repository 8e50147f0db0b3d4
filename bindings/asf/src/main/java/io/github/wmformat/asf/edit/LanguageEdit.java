package io.github.wmformat.asf.edit;

import io.github.wmformat.asf.header.Attribute;
import io.github.wmformat.asf.header.AttributeObject;
import io.github.wmformat.asf.header.ExtendedStreamProperties;
import io.github.wmformat.asf.header.LanguageList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The languages of a header and whatever refers to them by index. */
final class LanguageEdit {
    private final HeaderDraft draft;

    LanguageEdit(HeaderDraft draft) {
        this.draft = draft;
    }

    List<String> tags() {
        return draft.all(LanguageList.class).stream()
                .findFirst()
                .map(LanguageList::languages)
                .orElse(List.of());
    }

    int index(String tag) {
        List<String> tags = new ArrayList<>(tags());
        int index = tags.indexOf(tag);
        if (index < 0) {
            index = tags.size();
            tags.add(tag);
            put(tags);
        }
        return index;
    }

    void rename(int index, String tag) {
        List<String> tags = new ArrayList<>(tags());
        tags.set(Objects.checkIndex(index, tags.size()), tag);
        put(tags);
    }

    void remove(int index) {
        List<String> tags = new ArrayList<>(tags());
        Objects.checkIndex(index, tags.size());
        for (Slot slot : draft.slots()) {
            if (slot.content() instanceof AttributeObject object) {
                refuse(
                        object.attributes().stream()
                                .anyMatch(attribute -> attribute.language() == index && library(object)),
                        index,
                        "an attribute");
            } else if (slot.content() instanceof ExtendedStreamProperties stream) {
                refuse(stream.languageIndex() == index, index, "stream " + stream.streamNumber());
                refuse(
                        stream.names().stream().anyMatch(name -> name.languageIndex() == index),
                        index,
                        "the name of stream " + stream.streamNumber());
            }
        }
        tags.remove(index);
        put(tags);
        moveUp(index);
    }

    private static boolean library(AttributeObject object) {
        return object.source() == Attribute.Source.METADATA_LIBRARY;
    }

    private static void refuse(boolean used, int index, String by) {
        if (used) {
            throw new IllegalStateException("language " + index + " is the language of " + by);
        }
    }

    private void moveUp(int removed) {
        for (Slot slot : draft.slots()) {
            if (slot.content() instanceof AttributeObject object && library(object)) {
                slot.content(new AttributeObject(
                        object.source(),
                        object.attributes().stream()
                                .map(attribute -> attribute.inLanguage(moved(attribute.language(), removed)))
                                .toList()));
            } else if (slot.content() instanceof ExtendedStreamProperties stream) {
                slot.content(stream.withLanguage(moved(stream.languageIndex(), removed))
                        .withNames(stream.names().stream()
                                .map(name -> new ExtendedStreamProperties.Name(
                                        moved(name.languageIndex(), removed), name.text()))
                                .toList()));
            }
        }
    }

    private static int moved(int index, int removed) {
        return index > removed ? index - 1 : index;
    }

    private void put(List<String> tags) {
        draft.put(LanguageList.class, true, tags.isEmpty() ? null : new LanguageList(tags));
    }
}
