package io.github.wmformat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class GuidTest {
    /** WMMEDIATYPE_Video, as ASF files hold it. */
    private static final byte[] STORED = HexFormat.of().parseHex("7669647300001000800000aa00389b71");

    private static final String TEXT = "{73646976-0000-0010-8000-00AA00389B71}";

    @Test
    void textFormIsTheRegistrys() {
        assertThat(Guid.of("73646976-0000-0010-8000-00aa00389b71")).hasToString(TEXT);
        assertThat(Guid.of(TEXT)).isEqualTo(MediaTypes.WMMEDIATYPE_Video);
    }

    @Test
    void storedFormMixesTheByteOrder() {
        ByteBuffer source = ByteBuffer.wrap(STORED);

        assertThat(Guid.read(source)).isEqualTo(Guid.of(TEXT));
        assertThat(source.hasRemaining()).isFalse();
    }

    @Test
    void writingGivesTheBytesThatWereRead() {
        ByteBuffer target = ByteBuffer.allocate(Guid.SIZE);
        Guid.of(TEXT).write(target);

        assertThat(target.array()).isEqualTo(STORED);
        assertThat(target.hasRemaining()).isFalse();
    }

    @Test
    void storedWordsBuildTheSameIdentifier() {
        Guid guid = Guid.of("00112233-4455-6677-8899-aabbccddeeff");

        assertThat(Guid.ofStored(guid.storedFirst(), guid.storedSecond())).isEqualTo(guid);
    }

    @Test
    void otherTextIsRefused() {
        for (String text : new String[] {"", "{" + "0".repeat(36) + "}", TEXT.substring(1), TEXT + " "}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Guid.of(text)).withMessageContaining(text);
        }
    }

    @Test
    void fewerThanSixteenBytesAreNotRead() {
        ByteBuffer tooShort = ByteBuffer.allocate(15);

        assertThatThrownBy(() -> Guid.read(tooShort)).isInstanceOf(BufferUnderflowException.class);
        assertThat(tooShort.position()).isZero();
    }
}
