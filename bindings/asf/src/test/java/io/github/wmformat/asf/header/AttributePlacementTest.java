package io.github.wmformat.asf.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.header.Attribute.Source;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which object holds an attribute: the one that it comes from, or the one in which players look for it. */
class AttributePlacementTest {
    private static final Attribute TITLE = Attribute.ofString("Title", "a");
    private static final Attribute ARTIST = Attribute.ofString("WM/AlbumArtist", "a");

    private static void isPlaced(Attribute attribute, Source from, Source kept, Source preferred) {
        assertThat(AttributePlacement.kept(attribute.in(from))).isEqualTo(kept);
        assertThat(AttributePlacement.preferred(attribute.in(from))).isEqualTo(preferred);
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    void aDescriptionStaysAnywhereAndBelongsInTheContentDescription(Source from) {
        isPlaced(TITLE, from, from, Source.CONTENT_DESCRIPTION);
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    void whatIsNoDescriptionDoesNotGetLostInTheContentDescription(Source from) {
        Source kept = from == Source.CONTENT_DESCRIPTION ? Source.EXTENDED_CONTENT_DESCRIPTION : from;
        isPlaced(ARTIST, from, kept, Source.EXTENDED_CONTENT_DESCRIPTION);
        isPlaced(Attribute.ofDword("Title", 1), from, kept, Source.EXTENDED_CONTENT_DESCRIPTION);
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    void whatDescribesAStreamNeedsMetadata(Source from) {
        isPlaced(TITLE.onStream(1), from, from == Source.METADATA_LIBRARY ? from : Source.METADATA, Source.METADATA);
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    void languagesGuidsAndLongValuesNeedTheLibrary(Source from) {
        Source library = Source.METADATA_LIBRARY;
        isPlaced(TITLE.inLanguage(1), from, library, library);
        isPlaced(Attribute.ofGuid("id", new UUID(1, 2)), from, library, library);
        isPlaced(Attribute.ofBytes("picture", Bytes.of(new byte[0x10000])), from, library, library);
        isPlaced(
                Attribute.ofBytes("picture", Bytes.of(new byte[0xFFFF])).onStream(2),
                from,
                from == library ? library : Source.METADATA,
                Source.METADATA);
    }
}
