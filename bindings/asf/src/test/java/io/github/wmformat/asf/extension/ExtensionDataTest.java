package io.github.wmformat.asf.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.header.PayloadExtension;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionDataTest {
    private static final ExtensionKind<Bytes> OWN =
            ExtensionKind.bytes(UUID.fromString("01234567-89ab-cdef-0123-456789abcdef"));

    private static Bytes hex(String digits) {
        return Bytes.of(HexFormat.of().parseHex(digits));
    }

    private static ExtensionData data(String stored, PayloadExtension... systems) {
        return new ExtensionData(List.of(systems), hex(stored));
    }

    private static ExtensionData unset(PayloadExtension... systems) {
        return ExtensionData.NONE.on(List.of(systems));
    }

    /** Kind, value, and how it is stored (specification, 7.3.2; SDK, "Sample Extension Types"). */
    static List<Arguments> values() {
        return List.of(
                Arguments.of(
                        ExtensionKind.TIMECODE,
                        new Timecode(2, 0x01203305L, 0xFFEEDDCCL, 0x80000001L),
                        "020005332001ccddeeff01000080"),
                Arguments.of(ExtensionKind.PIXEL_ASPECT_RATIO, new PixelAspectRatio(16, 9), "1009"),
                Arguments.of(ExtensionKind.CONTENT_TYPE, new ContentType(0xC0), "c0"),
                Arguments.of(ExtensionKind.SAMPLE_DURATION, Duration.ofMillis(0x1234), "3412"),
                Arguments.of(ExtensionKind.OUTPUT_CLEAN_POINT, true, "01"),
                Arguments.of(ExtensionKind.OUTPUT_CLEAN_POINT, false, "00"),
                Arguments.of(ExtensionKind.ENCRYPTION_SAMPLE_ID, 0x0102030405060708L, "0102030405060708"),
                Arguments.of(ExtensionKind.FILE_NAME, "a\u00fc", "06006100fc000000"),
                Arguments.of(ExtensionKind.SAMPLE_PROTECTION_SALT, hex("0708"), "02000708"),
                Arguments.of(ExtensionKind.DEGRADABLE_JPEG, hex("070809"), "0300070809"),
                Arguments.of(OWN, hex("07"), "010007"));
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void aValueIsStoredAsTheFormatSaysAndReadAgain(ExtensionKind<T> kind, T value, String stored) {
        ExtensionData written = unset(kind.system()).with(kind, value);

        assertThat(written.stored()).isEqualTo(hex(stored));
        assertThat(written.get(kind)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void ofAPartThatIsTooShortThereIsNoValue(ExtensionKind<T> kind, T value, String stored) {
        for (int size = 0; size < stored.length() / 2; size++) {
            assertThat(data(stored.substring(0, 2 * size), kind.system()).get(kind))
                    .isNull();
        }
        if (kind.system().size() != PayloadExtension.VARIABLE) {
            assertThat(data("", kind.system(0)).get(kind)).isNull();
        }
    }

    @Test
    void aValueIsFoundBehindOthersOfFixedAndVariableSize() {
        ExtensionData data = data(
                "0300070809" + "1009" + "2800" + "aabb",
                OWN.system(),
                ExtensionKind.PIXEL_ASPECT_RATIO.system(),
                ExtensionKind.SAMPLE_DURATION.system());

        assertThat(data.get(OWN)).isEqualTo(hex("070809"));
        assertThat(data.get(ExtensionKind.PIXEL_ASPECT_RATIO)).isEqualTo(new PixelAspectRatio(16, 9));
        assertThat(data.get(ExtensionKind.SAMPLE_DURATION)).isEqualTo(Duration.ofMillis(40));
        assertThat(data.get(ExtensionKind.TIMECODE)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "03", "0300", "03000708", "ffff0708"})
    void aLengthBeyondTheDataHidesWhatStandsBehindIt(String stored) {
        ExtensionData data = data(stored, OWN.system(), ExtensionKind.SAMPLE_DURATION.system());

        assertThat(data.get(OWN)).isNull();
        assertThat(data.get(ExtensionKind.SAMPLE_DURATION)).isNull();
    }

    @Test
    void inALargerPartZerosFollowTheValue() {
        ExtensionData data = unset(ExtensionKind.CONTENT_TYPE.system(3), ExtensionKind.OUTPUT_CLEAN_POINT.system(4))
                .with(ExtensionKind.CONTENT_TYPE, new ContentType(ContentType.INTERLACED));

        assertThat(data.stored()).isEqualTo(hex("80000000000000"));
        assertThat(data.get(ExtensionKind.CONTENT_TYPE)).isEqualTo(new ContentType(ContentType.INTERLACED));
        assertThat(data.get(ExtensionKind.OUTPUT_CLEAN_POINT)).isFalse();
        assertThat(data("0000000001", ExtensionKind.OUTPUT_CLEAN_POINT.system(5))
                        .get(ExtensionKind.OUTPUT_CLEAN_POINT))
                .isTrue();
    }

    @Test
    void aFileNameEndsAtItsZeroWithOrWithoutOne() {
        assertThat(data("02006100", ExtensionKind.FILE_NAME.system()).get(ExtensionKind.FILE_NAME))
                .isEqualTo("a");
        assertThat(data("08006100000062000000", ExtensionKind.FILE_NAME.system())
                        .get(ExtensionKind.FILE_NAME))
                .isEqualTo("a");
        assertThat(data("0300610062", ExtensionKind.FILE_NAME.system()).get(ExtensionKind.FILE_NAME))
                .startsWith("a");
        assertThat(data("0000", ExtensionKind.FILE_NAME.system()).get(ExtensionKind.FILE_NAME))
                .isEmpty();
    }

    @Test
    void anotherStreamGetsTheValuesThatItDeclares() {
        ExtensionData data = unset(OWN.system(), ExtensionKind.SAMPLE_DURATION.system())
                .with(OWN, hex("0708"))
                .with(ExtensionKind.SAMPLE_DURATION, Duration.ofMillis(40));

        ExtensionData moved = data.on(List.of(
                ExtensionKind.PIXEL_ASPECT_RATIO.system(), ExtensionKind.SAMPLE_DURATION.system(), OWN.system(4)));

        assertThat(moved.stored()).isEqualTo(hex("0000" + "2800" + "07080000"));
        assertThat(data.on(List.of())).isEqualTo(ExtensionData.NONE);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        ExtensionData duration = unset(ExtensionKind.SAMPLE_DURATION.system());
        assertThatThrownBy(() -> duration.with(ExtensionKind.SAMPLE_DURATION, Duration.ofMillis(65_536)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PT1M5.536S");
        assertThatThrownBy(() -> duration.with(ExtensionKind.SAMPLE_DURATION, Duration.ofMillis(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> duration.with(ExtensionKind.SAMPLE_DURATION, Duration.ofDays(100_000)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> duration.with(ExtensionKind.TIMECODE, Timecode.of(0, 1, 2, 3, 4)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("timecode");
        ExtensionData small = unset(ExtensionKind.FILE_NAME.system(4));
        assertThatThrownBy(() -> small.with(ExtensionKind.FILE_NAME, "long"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fileName");
        ExtensionData long16 = unset(OWN.system());
        Bytes tooLong = new ByteWriter().zeros(0x10000).toBytes();
        assertThatThrownBy(() -> long16.with(OWN, tooLong)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTimecodeIsATimeOfDayInDecimalDigits() {
        Timecode timecode = Timecode.of(0, 23, 59, 8, 29);

        assertThat(timecode.value()).isEqualTo(0x23590829L);
        assertThat(List.of(timecode.hours(), timecode.minutes(), timecode.seconds(), timecode.frames()))
                .containsExactly(23, 59, 8, 29);
        assertThat(timecode).hasToString("23:59:08:29");
        assertThat(new Timecode(3, 0xFF000000L, 0, 0)).hasToString("3/ff:00:00:00");
        assertThatThrownBy(() -> Timecode.of(0, 24, 0, 0, 0)).hasMessageContaining("hours 24");
        assertThatThrownBy(() -> Timecode.of(0, 0, 60, 0, 0)).hasMessageContaining("minutes 60");
        assertThatThrownBy(() -> Timecode.of(0, 0, 0, 60, 0)).hasMessageContaining("seconds 60");
        assertThatThrownBy(() -> Timecode.of(0, 0, 0, 0, 100)).hasMessageContaining("frames 100");
        assertThatThrownBy(() -> Timecode.of(0x10000, 0, 0, 0, 0)).hasMessageContaining("range 65536");
        assertThatThrownBy(() -> new Timecode(0, 0, -1, 0)).hasMessageContaining("user bits -1");
    }

    @Test
    void aContentTypeTellsItsFields() {
        var type = new ContentType(ContentType.INTERLACED | ContentType.TOP_FIELD_FIRST);

        assertThat(type.interlaced()).isTrue();
        assertThat(type.topFieldFirst()).isTrue();
        assertThat(type.bottomFieldFirst()).isFalse();
        assertThat(type.repeatFirstField()).isFalse();
        assertThat(type).hasToString("interlaced, top field first");
        assertThat(new ContentType(0x30)).hasToString("progressive, bottom field first, first field repeated");
        assertThatThrownBy(() -> new ContentType(256)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PixelAspectRatio(1, 256)).hasMessageContaining("1:256");
    }
}
