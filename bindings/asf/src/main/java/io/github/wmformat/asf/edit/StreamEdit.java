package io.github.wmformat.asf.edit;

import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.ExtendedStreamProperties;
import java.util.List;
import java.util.Optional;

/** The names and the language of one stream. */
final class StreamEdit {
    /** Flag of extended stream properties: a player may seek in the stream. */
    private static final int SEEKABLE = 2;

    private final HeaderDraft draft;
    private final int stream;

    StreamEdit(HeaderDraft draft, int stream) {
        this.draft = draft;
        this.stream = stream;
    }

    List<ExtendedStreamProperties.Name> names() {
        return extended().map(ExtendedStreamProperties::names).orElse(List.of());
    }

    void names(List<ExtendedStreamProperties.Name> names) {
        put(extendedOrBare().withNames(names));
    }

    int language() {
        return extended().map(ExtendedStreamProperties::languageIndex).orElse(0);
    }

    void language(int index) {
        put(extendedOrBare().withLanguage(index));
    }

    private Optional<ExtendedStreamProperties> extended() {
        return draft.all(ExtendedStreamProperties.class).stream()
                .filter(object -> object.streamNumber() == stream)
                .findFirst();
    }

    private ExtendedStreamProperties extendedOrBare() {
        AsfStream known = draft.original().stream(stream);
        if (known == null) {
            throw new IllegalArgumentException("the file has no stream " + stream);
        }
        return extended().orElseGet(() -> bare(known));
    }

    /** Extended properties that add nothing else: the stream's rate, the file's preroll as its buffer. */
    private ExtendedStreamProperties bare(AsfStream known) {
        long preroll = Math.min(draft.original().fileProperties().usablePreroll(), 0xFFFFFFFFL);
        var buffer = new ExtendedStreamProperties.Buffer(known.bitRate(), preroll, 0);
        return new ExtendedStreamProperties(
                0, 0, buffer, buffer, 0, SEEKABLE, stream, 0, 0, List.of(), List.of(), null);
    }

    private void put(ExtendedStreamProperties properties) {
        draft.put(ExtendedStreamProperties.class, object -> object.streamNumber() == stream, true, properties);
    }
}
