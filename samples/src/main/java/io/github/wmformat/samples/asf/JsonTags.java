package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.edit.HeaderEdit;
import io.github.wmformat.asf.edit.Picture;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.Attribute;
import io.github.wmformat.asf.header.CodecList;
import io.github.wmformat.asf.header.ExtendedStreamProperties;
import io.github.wmformat.asf.header.Markers;
import io.github.wmformat.asf.header.ScriptCommands;
import io.github.wmformat.samples.JsonWriter;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Writes what a header says in words as one JSON object. */
final class JsonTags {
    private final Tags tags;
    private final HeaderEdit edit;
    private final JsonWriter json;

    JsonTags(Tags tags, JsonWriter json) {
        this.tags = tags;
        this.edit = tags.edit();
        this.json = json;
    }

    void write() {
        json.object().array("streams");
        tags.header().streams().forEach(this::stream);
        json.endArray().array("attributes");
        edit.attributes().forEach(this::attribute);
        json.endArray().array("pictures");
        edit.attributes().stream()
                .filter(attribute -> attribute.name().equals(Picture.ATTRIBUTE))
                .forEach(this::picture);
        json.endArray().array("markers");
        tags.markers().forEach(this::marker);
        json.endArray().array("scripts");
        edit.scripts().forEach(this::script);
        json.endArray().array("codecs");
        edit.codecs().forEach(this::codec);
        json.endArray().array("languages");
        edit.languages().forEach(json::element);
        json.endArray();
        branding();
        json.object("saved")
                .member("way", tags.saved().way().name())
                .member("bytesWritten", tags.saved().bytesWritten())
                .member("signatureRemoved", tags.saved().signatureRemoved())
                .endObject()
                .endObject();
    }

    private void stream(AsfStream stream) {
        json.object()
                .member("number", stream.number())
                .member("kind", stream.kind().name())
                .member("format", StreamWords.format(stream))
                .member("bitRate", stream.bitRate())
                .member("language", tag(edit.streamLanguage(stream.number())))
                .array("names");
        for (ExtendedStreamProperties.Name name : edit.streamNames(stream.number())) {
            json.object()
                    .member("language", tag(name.languageIndex()))
                    .member("name", name.text())
                    .endObject();
        }
        json.endArray().endObject();
    }

    /** A file without a list of languages has no name for the first. */
    private @Nullable String tag(int index) {
        return edit.languages().isEmpty() && index == 0 ? null : tags.language(index);
    }

    private void attribute(Attribute attribute) {
        Object value = attribute.asObject();
        json.object()
                .member("name", attribute.name())
                .member("stream", attribute.stream())
                .member("language", attribute.language() == 0 ? null : tags.language(attribute.language()))
                .member("type", attribute.type().name())
                .member("value", value instanceof Bytes bytes ? HexFormat.of().formatHex(bytes.toArray()) : value)
                .endObject();
    }

    private void picture(Attribute attribute) {
        try {
            Picture picture = Picture.of(attribute);
            json.object()
                    .member("type", PictureType.word(picture.type()))
                    .member("mimeType", picture.mimeType())
                    .member("description", picture.description())
                    .member("size", picture.data().size())
                    .endObject();
        } catch (AsfException none) {
            json.object().member("problem", none.getMessage()).endObject();
        }
    }

    private void marker(Markers.Marker marker) {
        json.object()
                .member("time", tags.time(marker))
                .member("name", marker.text())
                .endObject();
    }

    private void script(ScriptCommands.Command command) {
        json.object()
                .member("time", command.time() * TimeChanges.UNITS_PER_MILLISECOND)
                .member("type", command.type())
                .member("text", command.text())
                .endObject();
    }

    private void codec(CodecList.Codec codec) {
        json.object()
                .member("type", codec.type())
                .member("name", codec.name())
                .member("description", codec.description())
                .endObject();
    }

    private void branding() {
        edit.branding()
                .ifPresentOrElse(
                        branding -> json.object("branding")
                                .member("imageType", branding.imageType())
                                .member("imageSize", branding.image().size())
                                .member("imageUrl", branding.imageUrl())
                                .member("copyrightUrl", branding.copyrightUrl())
                                .endObject(),
                        () -> json.member("branding", null));
    }
}
