package io.github.wmformat.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.Guid;
import io.github.wmformat.IWMHeaderInfo.Marker;
import io.github.wmformat.IWMHeaderInfo.Script;
import io.github.wmformat.IWMHeaderInfo2.CodecInfo;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.SynchronousReader;
import io.github.wmformat.WMT_ATTR_DATATYPE;
import io.github.wmformat.WMT_CODEC_INFO_TYPE;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** IWMHeaderInfo to IWMHeaderInfo3 on a file built for it: all types of attributes, markers, scripts, codecs. */
@SuppressWarnings("NullAway.Init") // reader: set by JUnit before each test
public abstract class MetadataContract extends Contract {
    private static final Guid GUID = Guid.of("01234567-89AB-CDEF-0123-456789ABCDEF");

    private SynchronousReader reader;

    /** For subclasses. */
    protected MetadataContract() {}

    @BeforeEach
    void openBuiltFile() {
        reader = open(new MemoryStream(file()));
    }

    private static byte[] file() {
        return new BuiltFile()
                .attribute("Kit/String", 0, BuiltFile.text("text"))
                .attribute("Kit/Binary", 1, new byte[] {1, 2, 3})
                .attribute("Kit/Bool", 2, BuiltFile.number(1, 4))
                .attribute("Kit/Dword", 3, BuiltFile.number(0xFFFF_FFFEL, 4))
                .attribute("Kit/Qword", 4, BuiltFile.number(1L << 40, 8))
                .attribute("Kit/Word", 5, BuiltFile.number(65535, 2))
                .streamAttribute(1, "Kit/Stream", 3, BuiltFile.number(7, 4))
                .libraryAttribute(0, "Kit/Guid", 6, BuiltFile.guid(GUID))
                .libraryAttribute(0, "Kit/Twice", 3, BuiltFile.number(1, 4))
                .libraryAttribute(0, "Kit/Twice", 3, BuiltFile.number(2, 4))
                .codec(2, "Codec", "Its description", new byte[] {1, 0})
                .marker(5_000_000, "Half")
                .marker(10_000_000, "Whole")
                .script("URL", "http://example.invalid/", 250)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "Kit/String, WMT_TYPE_STRING, text",
        "Kit/Bool, WMT_TYPE_BOOL, true",
        "Kit/Dword, WMT_TYPE_DWORD, -2",
        "Kit/Qword, WMT_TYPE_QWORD, 1099511627776",
        "Kit/Word, WMT_TYPE_WORD, 65535",
        "Kit/Guid, WMT_TYPE_GUID, {01234567-89AB-CDEF-0123-456789ABCDEF}"
    })
    void anAttributeHasItsType(String name, WMT_ATTR_DATATYPE.Known type, String value) {
        AttributeValue found = extended(0, name);

        assertThat(found.type()).isEqualTo(type);
        assertThat(found.asObject()).hasToString(value);
    }

    @Test
    void aBinaryAttributeHasItsBytes() {
        assertThat(extended(0, "Kit/Binary")).isEqualTo(AttributeValue.ofBinary(new byte[] {1, 2, 3}));
    }

    @Test
    void anAttributeOfAStreamIsTheStreamsOnly() {
        assertThat(extended(1, "Kit/Stream")).isEqualTo(AttributeValue.ofDword(7));
        assertThat(reader.getAttributeIndices(0, "Kit/Stream", null)).isEmpty();
    }

    @Test
    @Fact("WML-HDR-008")
    void twoAttributesOfOneNameAreBothThere() {
        int[] indices = reader.getAttributeIndices(0, "Kit/Twice", null);

        // Which comes first is not settled (the documentation and WM-FORK-007 against WML-HDR-008).
        assertThat(indices).hasSize(2);
        assertThat(Arrays.stream(indices)
                        .map(index ->
                                reader.getAttributeByIndexEx(0, index).value().asDword()))
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void attributesOfTheExtendedContentAreFoundByName() {
        var found = Objects.requireNonNull(reader.getAttributeByName(0, "Kit/Qword"));

        assertThat(found.value()).isEqualTo(AttributeValue.ofQword(1L << 40));
    }

    @Test
    @Fact("WML-HDR-003")
    void markersAreListedWithTheirTimes() {
        assertThat(reader.getMarkerCount()).isEqualTo(2);
        assertThat(reader.getMarker(0)).isEqualTo(new Marker("Half", 5_000_000));
        assertThat(reader.getMarker(1)).isEqualTo(new Marker("Whole", 10_000_000));
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getMarker(2));
    }

    @Test
    @Fact("WML-HDR-004")
    void scriptsAreListedWithTheirTimes() {
        assertThat(reader.getScriptCount()).isEqualTo(1);
        assertThat(reader.getScript(0)).isEqualTo(new Script("URL", "http://example.invalid/", 2_500_000));
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getScript(1));
    }

    @Test
    @Fact("WML-HDR-005")
    void codecsAreListedWithTheirData() {
        assertThat(reader.getCodecInfoCount()).isEqualTo(1);
        assertThat(reader.getCodecInfo(0))
                .isEqualTo(new CodecInfo(
                        "Codec", "Its description", WMT_CODEC_INFO_TYPE.WMT_CODECINFO_AUDIO, new byte[] {1, 0}));
    }

    @Test
    void theBuiltFileIsRead() {
        readCompressed(reader);

        assertThat(takeAll(reader, ANY)).extracting(Sample::size).containsOnly(BuiltFile.SAMPLE_SIZE);
    }

    private AttributeValue extended(int stream, String name) {
        int[] indices = reader.getAttributeIndices(stream, name, null);
        assertThat(indices).hasSize(1);
        return reader.getAttributeByIndexEx(stream, indices[0]).value();
    }
}
