package io.github.wmformat.fallback;

import static io.github.wmformat.fallback.Failures.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.Guid;
import io.github.wmformat.IWMHeaderInfo.AttributeByName;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.SynchronousReader;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Attributes of all types, on the file and on streams. */
final class HeaderInfoTest {
    private static final Guid ID = Guid.of("01234567-89AB-CDEF-0123-456789ABCDEF");

    private final SynchronousReader reader = TestFile.fixture()
            .attribute("Text", 0, LittleEndian.text("hello"))
            .attribute("Bytes", 1, (byte) 1, (byte) 2)
            .attribute("Flag", 2, (byte) 1, (byte) 0, (byte) 0, (byte) 0)
            .attribute("Number", 3, (byte) 0xFE, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF)
            .attribute("Large", 4, new LittleEndian().u64(1L << 40).done())
            .attribute("Small", 5, (byte) 0xFF, (byte) 0xFF)
            .attribute("Id", 6, new LittleEndian().guid(ID.toString()).done())
            .streamAttribute(2, 1, "Text", LittleEndian.text("of the stream"))
            .open();

    @AfterEach
    void close() {
        reader.close();
    }

    private AttributeValue attribute(int stream, String name) {
        return Objects.requireNonNull(reader.getAttributeByName(stream, name)).value();
    }

    /** WM-ATTR-008, 011. */
    @Test
    void computedAttributes() {
        assertThat(attribute(0, "Duration").asQword()).isEqualTo(20_460_000);
        assertThat(attribute(0, "Seekable").asBool()).isTrue();
        assertThat(attribute(0, "HasVideo").asBool()).isTrue();
        assertThat(attribute(0, "HasScript").asBool()).isFalse();
        assertThat(attribute(0, "FileSize").asQword()).isPositive();
        assertThat(attribute(0, "WM/ContainerFormat").asBinary()).containsExactly(1, 0, 0, 0);
    }

    /** WM-ATTR-002, 003, 004, 006. */
    @Test
    void computedAttributesAreTheFilesOnly() {
        for (int stream : new int[] {1, 2}) {
            assertThat(reader.getAttributeByName(stream, "Duration")).isNull();
            assertThat(reader.getAttributeByName(stream, "Seekable")).isNull();
            assertThat(reader.getAttributeByName(stream, "WM/VideoFrameRate")).isNull();
        }
        assertThat(reader.getAttributeByName(0, "WM/VideoFrameRate")).isNull();
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getAttributeByName(3, "Duration"));
    }

    @Test
    void sixTypesThroughTheOldInterface() {
        assertThat(attribute(0, "Text").asString()).isEqualTo("hello");
        assertThat(attribute(0, "Bytes").asBinary()).containsExactly(1, 2);
        assertThat(attribute(0, "Flag").asBool()).isTrue();
        assertThat(attribute(0, "Number").asDword()).isEqualTo(-2);
        assertThat(attribute(0, "Large").asQword()).isEqualTo(1L << 40);
        assertThat(attribute(0, "Small").asWord()).isEqualTo(0xFFFF);
        assertThat(reader.getAttributeByName(0, "Id")).isNull();
    }

    @Test
    void guidsThroughTheNewInterface() {
        int[] found = reader.getAttributeIndices(0, "Id", null);
        assertThat(found).hasSize(1);
        assertThat(reader.getAttributeByIndexEx(0, found[0]).value().asGuid()).isEqualTo(ID);
        assertThat(reader.getAttributeCountEx(0)).isEqualTo(reader.getAttributeCount(0) + 1);
    }

    @Test
    void attributesOfStreams() {
        AttributeByName attribute = Objects.requireNonNull(reader.getAttributeByName(2, "Text"));
        assertThat(attribute.value().asString()).isEqualTo("of the stream");
        assertThat(attribute.streamNum()).isEqualTo(2);
        assertThat(reader.getAttributeCount(1)).isZero();
        assertThat(reader.getAttributeByIndexEx(2, 0).langIndex()).isEqualTo(1);
        assertThat(reader.getAttributeIndices(2, null, 1)).containsExactly(0);
        assertThat(reader.getAttributeIndices(2, null, 0)).isEmpty();
    }

    /** WM-FORK-004, 006, 008, 010. */
    @Test
    void everythingTogether() {
        int file = reader.getAttributeCountEx(0);
        assertThat(reader.getAttributeCountEx(0xFFFF)).isEqualTo(file + 1);
        assertThat(reader.getAttributeIndices(0xFFFF, "Text", null)).hasSize(2).isSortedAccordingTo((a, b) -> b - a);
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getAttributeCount(0xFFFF));
        assertFails(ResultCodes.NS_E_INVALID_REQUEST, () -> reader.getAttributeCountEx(0xFFFE));
        assertFails(ResultCodes.NS_E_INVALID_REQUEST, () -> reader.getAttributeIndices(0, null, null));
        assertFails(ResultCodes.NS_E_INVALID_REQUEST, () -> reader.getAttributeByIndexEx(0, file));
    }

    @Test
    void indexesGoThroughAllAttributes() {
        List<String> names = IntStream.range(0, reader.getAttributeCount(0))
                .mapToObj(index -> reader.getAttributeByIndex(index, 0).name())
                .toList();
        assertThat(names).startsWith("Duration", "Bitrate", "Seekable").endsWith("Number", "Large", "Small");
        assertFails(ResultCodes.ASF_E_NOTFOUND, () -> reader.getAttributeByIndex(names.size(), 0));
    }

    @Test
    void listsThatAreNotThereAreEmpty() {
        assertThat(reader.getMarkerCount() + reader.getScriptCount() + reader.getCodecInfoCount())
                .isZero();
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getMarker(0));
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getScript(0));
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getCodecInfo(0));
    }

    @Test
    void changesAreRefused() {
        assertFails(ResultCodes.E_NOTIMPL, () -> reader.setAttribute(0, "Title", AttributeValue.ofString("x")));
        assertFails(ResultCodes.E_NOTIMPL, () -> reader.addAttribute(0, "Title", AttributeValue.ofString("x"), 0));
        assertFails(ResultCodes.E_NOTIMPL, () -> reader.addMarker("x", 0));
        assertFails(ResultCodes.E_NOTIMPL, () -> reader.deleteAttribute(0, 0));
    }
}
