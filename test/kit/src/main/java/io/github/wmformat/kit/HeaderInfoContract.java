package io.github.wmformat.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.IWMHeaderInfo;
import io.github.wmformat.IWMHeaderInfo.AttributeByName;
import io.github.wmformat.IWMHeaderInfo3.AttributeByIndexEx;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.SynchronousReader;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** IWMHeaderInfo to IWMHeaderInfo3 of a reader: attributes of the file and of streams. */
public abstract class HeaderInfoContract extends Contract {
    private static final int ALL_STREAMS = 0xFFFF;

    /** For subclasses. */
    protected HeaderInfoContract() {}

    @Test
    @Fact({"WM-ATTR-002", "WM-ATTR-003", "WM-ATTR-004"})
    void theFilesAttributesAreNotThoseOfItsStreams() {
        SynchronousReader reader = open(Fixture.CONFORMANCE);

        for (int stream : new int[] {VIDEO, AUDIO}) {
            assertThat(reader.getAttributeByName(stream, "WM/VideoFrameRate")).isNull();
            assertThat(reader.getAttributeByName(stream, "Duration")).isNull();
            assertThat(reader.getAttributeByName(stream, "Seekable")).isNull();
        }
    }

    @Test
    @Fact("WM-ATTR-006")
    void anAttributeThatIsNotThereIsAbsent() {
        assertThat(open(Fixture.CONFORMANCE).getAttributeByName(0, "WM/VideoFrameRate"))
                .isNull();
    }

    @Test
    @Fact({"WM-ATTR-008", "WM-ATTR-010", "WM-ENV-001"})
    void theDurationIsAQword() {
        AttributeByName found = byName(open(Fixture.CONFORMANCE), "Duration");

        assertThat(found.value()).isEqualTo(AttributeValue.ofQword(20_460_000));
        assertThat(found.streamNum()).isZero();
    }

    @Test
    @Fact("WM-ATTR-011")
    void aFileThatCanSeekSaysSo() {
        assertThat(byName(open(Fixture.CONFORMANCE), "Seekable").value()).isEqualTo(AttributeValue.ofBool(true));
    }

    @Test
    void titleAndAuthorAreAttributes() {
        SynchronousReader reader = open(Fixture.CLIP);

        assertThat(byName(reader, "Title").value()).isEqualTo(AttributeValue.ofString("Colour bars and a tone"));
        assertThat(byName(reader, "Author").value()).isEqualTo(AttributeValue.ofString("ffmpeg"));
    }

    @Test
    void textBeyondAsciiSurvives() {
        SynchronousReader reader = open(Fixture.TAGS);

        assertThat(byName(reader, "Title").value().asString()).isEqualTo("Gr\u00fc\u00dfe, \u4e16\u754c \ud83c\udfb5");
        assertThat(byName(reader, "Copyright").value().asString()).isEqualTo("None");
        assertThat(byName(reader, "WM/AlbumTitle").value().asString()).isEqualTo("Album");
    }

    @Test
    @Fact({"WM-FORK-004", "WM-FORK-005"})
    void attributesAreListedByIndex() {
        SynchronousReader reader = open(Fixture.CLIP);
        int count = reader.getAttributeCount(0);

        assertThat(count).isGreaterThanOrEqualTo(2);
        for (int i = 0; i < count; i++) {
            IWMHeaderInfo.AttributeByIndex one = reader.getAttributeByIndex(i, 0);
            assertThat(one.name()).isNotEmpty();
            assertThat(byName(reader, one.name()).value()).isEqualTo(one.value());
        }
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getAttributeCount(ALL_STREAMS));
    }

    @Test
    @Fact({"WM-FORK-006", "WM-FORK-009"})
    void attributesAreListedWithTheirLanguage() {
        SynchronousReader reader = open(Fixture.TAGS);
        int count = reader.getAttributeCountEx(0);

        assertThat(count).isGreaterThanOrEqualTo(2);
        assertThat(reader.getAttributeCountEx(ALL_STREAMS)).isGreaterThanOrEqualTo(count);
        for (int i = 0; i < count; i++) {
            AttributeByIndexEx one = reader.getAttributeByIndexEx(0, i);
            assertThat(one.name()).isNotEmpty();
            assertThat(one.langIndex()).isZero();
        }
        assertFails(ResultCodes.NS_E_INVALID_REQUEST, () -> reader.getAttributeCountEx(ALL_STREAMS - 1));
    }

    @Test
    @Fact({"WM-FORK-007", "WML-HDR-008"})
    void attributesAreFoundByNameAndLanguage() {
        SynchronousReader reader = open(Fixture.CLIP);

        int[] byName = reader.getAttributeIndices(0, "Title", null);
        int[] byBoth = reader.getAttributeIndices(0, "Title", 0);
        int[] byLanguage = reader.getAttributeIndices(0, null, 0);

        assertThat(byName).hasSize(1);
        assertThat(byBoth).isEqualTo(byName);
        assertThat(byLanguage).contains(byName[0]).hasSizeGreaterThanOrEqualTo(2);
        assertThat(reader.getAttributeByIndexEx(0, byName[0]).value())
                .isEqualTo(AttributeValue.ofString("Colour bars and a tone"));
        assertThat(reader.getAttributeIndices(0, "Nothing of that name", null)).isEmpty();
    }

    @Test
    @Fact("WM-FORK-010")
    void anIndexThatIsNotThereIsRefused() {
        SynchronousReader reader = open(Fixture.CLIP);
        int count = reader.getAttributeCountEx(0);

        assertFails(ResultCodes.NS_E_INVALID_REQUEST, () -> reader.getAttributeByIndexEx(0, count));
        assertFails(ResultCodes.NS_E_INVALID_REQUEST, () -> reader.getAttributeByIndexEx(ALL_STREAMS - 1, 0));
    }

    @Test
    @Fact("WML-HDR-005")
    void codecsAreListed() {
        SynchronousReader reader = open(Fixture.CLIP);

        assertThat(reader.getCodecInfoCount()).isEqualTo(2);
        assertThat(reader.getCodecInfo(0).name()).isNotEmpty();
        assertThat(reader.getCodecInfo(1).codecInfo()).hasSize(2);
    }

    @Test
    void aPlainFileHasNoMarkersAndScripts() {
        SynchronousReader reader = open(Fixture.CLIP);

        assertThat(reader.getMarkerCount()).isZero();
        assertThat(reader.getScriptCount()).isZero();
    }

    private static AttributeByName byName(SynchronousReader reader, String name) {
        return Objects.requireNonNull(reader.getAttributeByName(0, name), name);
    }
}
