package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.edit.AsfEditor;
import io.github.wmformat.asf.edit.HeaderEdit;
import io.github.wmformat.asf.edit.Picture;
import io.github.wmformat.asf.edit.Saved;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.Attribute;
import io.github.wmformat.asf.header.Markers;
import io.github.wmformat.samples.JsonWriter;
import io.github.wmformat.samples.Printable;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a header says in words, after its changes were saved.
 *
 * @param edit the header
 * @param header the same as it is in the file
 * @param saved how it was saved
 */
record Tags(HeaderEdit edit, AsfHeader header, Saved saved) implements Result {
    Tags(AsfEditor editor, Saved saved) {
        this(editor.edit(), editor.header(), saved);
    }

    @Override
    public void text(PrintWriter out) {
        header.streams().forEach(stream -> line(out, "stream " + stream.number() + ": " + words(stream)));
        for (Attribute attribute : edit.attributes()) {
            String of = attribute.stream() == 0 ? "" : " (stream " + attribute.stream() + ")";
            String in = attribute.language() == 0 ? "" : " [" + language(attribute.language()) + "]";
            line(out, attribute.name() + of + in + ": " + words(attribute));
        }
        markers().forEach(marker -> line(out, "marker at " + ClockTime.format(time(marker)) + " s: " + marker.text()));
        edit.scripts()
                .forEach(command -> line(
                        out,
                        "script at " + ClockTime.format(command.time() * TimeChanges.UNITS_PER_MILLISECOND) + " s, "
                                + command.type() + ": " + command.text()));
        edit.codecs()
                .forEach(codec -> line(
                        out,
                        "codec: " + codec.name() + (codec.description().isEmpty() ? "" : ", " + codec.description())));
        if (!edit.languages().isEmpty()) {
            line(out, "languages: " + String.join(", ", edit.languages()));
        }
        edit.branding()
                .ifPresent(branding -> line(
                        out,
                        "branding: banner of " + branding.image().size() + " bytes to " + quoted(branding.imageUrl())
                                + ", copyright " + quoted(branding.copyrightUrl())));
    }

    private static void line(PrintWriter out, String text) {
        out.println(Printable.text(text));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private String words(AsfStream stream) {
        String names = edit.streamNames(stream.number()).stream()
                .map(name -> ", " + quoted(name.text())
                        + (name.languageIndex() == 0 ? "" : " [" + language(name.languageIndex()) + "]"))
                .collect(Collectors.joining());
        String in = edit.languages().size() < 2 ? "" : ", " + language(edit.streamLanguage(stream.number()));
        return StreamWords.of(stream) + in + names;
    }

    private static String words(Attribute attribute) {
        if (attribute.name().equals(Picture.ATTRIBUTE)) {
            try {
                return words(Picture.of(attribute));
            } catch (AsfException none) {
                return String.valueOf(none.getMessage());
            }
        }
        return attribute.asObject().toString();
    }

    private static String words(Picture picture) {
        return PictureType.word(picture.type()) + ", " + picture.mimeType() + ", "
                + picture.data().size() + " bytes"
                + (picture.description().isEmpty() ? "" : ", " + quoted(picture.description()));
    }

    List<Markers.Marker> markers() {
        return edit.markers().map(Markers::markers).orElse(List.of());
    }

    /** Files store the times of markers with the preroll. */
    long time(Markers.Marker marker) {
        return marker.time() - header.fileProperties().usablePreroll() * TimeChanges.UNITS_PER_MILLISECOND;
    }

    String language(int index) {
        List<String> tags = edit.languages();
        return index < tags.size() ? tags.get(index) : "?";
    }

    @Override
    public void json(JsonWriter out) {
        new JsonTags(this, out).write();
    }
}
