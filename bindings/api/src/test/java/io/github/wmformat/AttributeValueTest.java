package io.github.wmformat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttributeValueTest {
    @Test
    void everyTypeGivesItsValueBack() {
        assertThat(AttributeValue.ofString("Größe").asString()).isEqualTo("Größe");
        assertThat(AttributeValue.ofBinary(new byte[] {1, 2}).asBinary()).containsExactly(1, 2);
        assertThat(AttributeValue.ofBool(true).asBool()).isTrue();
        assertThat(AttributeValue.ofDword(-1).asDword()).isEqualTo(-1);
        assertThat(AttributeValue.ofQword(20_460_000).asQword()).isEqualTo(20_460_000);
        assertThat(AttributeValue.ofWord(65_535).asWord()).isEqualTo(65_535);
        assertThat(AttributeValue.ofGuid(MediaTypes.WMMEDIATYPE_Audio).asGuid())
                .isEqualTo(MediaTypes.WMMEDIATYPE_Audio);
    }

    @Test
    void bytesAreThoseOfTheSdk() {
        assertThat(AttributeValue.ofString("A").bytes()).containsExactly('A', 0, 0, 0);
        assertThat(AttributeValue.ofBool(true).bytes()).containsExactly(1, 0, 0, 0);
        assertThat(AttributeValue.ofDword(0x01020304).bytes()).containsExactly(4, 3, 2, 1);
    }

    @Test
    void textEndsAtItsTerminatorOrAtItsEnd() {
        byte[] odd = {'A', 0, 'B', 0, 0};

        assertThat(AttributeValue.of(WMT_ATTR_DATATYPE.WMT_TYPE_STRING, odd).asString())
                .isEqualTo("AB");
        assertThat(AttributeValue.ofString("A\0B").asString()).isEqualTo("A");
    }

    @Test
    void aGetterOfAnotherTypeSaysWhatTheValueIs() {
        assertThatIllegalStateException()
                .isThrownBy(() -> AttributeValue.ofDword(1).asString())
                .withMessageContaining("WMT_TYPE_DWORD");
    }

    @Test
    void tooFewBytesAreNotAValue() {
        AttributeValue cut = AttributeValue.of(WMT_ATTR_DATATYPE.WMT_TYPE_QWORD, new byte[7]);

        assertThatIllegalStateException().isThrownBy(cut::asQword).withMessageContaining("8 bytes");
    }

    @Test
    void aTypeOfTheFutureSurvives() {
        WMT_ATTR_DATATYPE future = WMT_ATTR_DATATYPE.of(77);
        AttributeValue value = AttributeValue.of(future, new byte[] {9});

        assertThat(value.type().value()).isEqualTo(77);
        assertThat(value.asObject()).isEqualTo(new byte[] {9});
        assertThat(value).hasToString("WMT_ATTR_DATATYPE(77) 09");
    }

    @Test
    void valuesAreEqualByTypeAndContent() {
        assertThat(AttributeValue.ofDword(1))
                .isEqualTo(AttributeValue.ofDword(1))
                .hasSameHashCodeAs(AttributeValue.ofDword(1));
        assertThat(List.of(AttributeValue.ofDword(2), AttributeValue.ofBool(true)))
                .doesNotContain(AttributeValue.ofDword(1));
    }

    @Test
    void aWordHasSixteenBits() {
        assertThatIllegalArgumentException().isThrownBy(() -> AttributeValue.ofWord(65_536));
    }
}
