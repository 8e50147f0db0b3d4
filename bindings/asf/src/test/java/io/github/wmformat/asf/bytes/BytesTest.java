package io.github.wmformat.asf.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wmformat.asf.LittleEndian;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BytesTest {
    private static final Bytes FIVE = Bytes.of((byte) 1, (byte) 2, (byte) 3, (byte) 4, (byte) 5);

    @Test
    void partsAreEqualWhereTheirBytesAre() {
        Bytes part = FIVE.slice(1, 2);

        assertThat(part).isEqualTo(Bytes.of((byte) 2, (byte) 3)).hasSameHashCodeAs(Bytes.of((byte) 2, (byte) 3));
        assertThat(part).isNotEqualTo(FIVE.slice(2, 2));
        assertThat(part.toArray()).containsExactly(2, 3);
        assertThat(part.buffer().getShort()).isEqualTo((short) 0x0302);
        assertThat(part).hasToString("2 bytes: 0203");
    }

    @Test
    void nothingBeyondTheEndIsReached() {
        Bytes part = FIVE.slice(1, 2);

        assertThatThrownBy(() -> part.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> part.slice(1, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(part.buffer().remaining()).isEqualTo(2);
    }

    @Test
    void theBufferCannotChangeTheBytes() {
        assertThat(FIVE.buffer().isReadOnly()).isTrue();
    }

    @Test
    void guidsAreStoredWithThreeGroupsTurnedRound() {
        UUID id = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
        byte[] stored = new LittleEndian().guid(id).done();

        assertThat(stored)
                .startsWith(0x33, 0x22, 0x11, 0x00, 0x55, 0x44, 0x77, 0x66, 0x88, 0x99)
                .endsWith(0xFF);
        assertThat(Guids.ofStored(Guids.storedFirst(id), Guids.storedSecond(id)))
                .isEqualTo(id);
    }
}
