package io.github.wmformat.samples.asf;

import java.util.List;

/** The words for what a picture shows, by ID3's numbers. */
final class PictureType {
    private static final List<String> WORDS = List.of(
            "other",
            "icon",
            "other-icon",
            "front-cover",
            "back-cover",
            "leaflet",
            "media",
            "lead-artist",
            "artist",
            "conductor",
            "band",
            "composer",
            "lyricist",
            "location",
            "recording",
            "performance",
            "screen",
            "fish",
            "illustration",
            "band-logo",
            "publisher-logo");

    private PictureType() {}

    /** Such as {@code front-cover}. */
    static String word(int type) {
        return type >= 0 && type < WORDS.size() ? WORDS.get(type) : "type-" + type;
    }
}
