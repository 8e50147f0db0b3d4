package io.github.wmformat.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wmformat.AttributeValue;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class StructImageTest {
    @Test
    void whatIsPointedToStandsBehindTheFieldsAndIsFoundAgain() {
        StructImage image = new StructImage(21);
        image.text(0, "image/png");
        image.fields().putInt(9, 3);
        image.bytes(13, new byte[] {7, 8, 9});
        AttributeValue value = image.value();

        ByteBuffer at = StructBytes.rest(ByteBuffer.wrap(value.asBinary()), 21);
        assertThat(value.pointers()).containsExactly(0, 13);
        assertThat(StructImage.textAt(at, 0)).isEqualTo("image/png");
        assertThat(StructImage.bytesAt(at, 13, at.getInt(9))).containsExactly(7, 8, 9);
    }

    @Test
    void nullAndNothingAreNoPointer() {
        StructImage image = new StructImage(16);
        image.text(0, null);
        image.bytes(8, new byte[0]);
        AttributeValue value = image.value();

        ByteBuffer at = StructBytes.rest(ByteBuffer.wrap(value.asBinary()), 16);
        assertThat(value.pointers()).isEmpty();
        assertThat(StructImage.textAt(at, 0)).isNull();
        assertThat(StructImage.bytesAt(at, 8, 0)).isEmpty();
    }

    @Test
    void aPointerOutOfTheBytesIsRefused() {
        ByteBuffer at = StructBytes.rest(ByteBuffer.allocate(16), 16);
        at.putLong(0, 0x7FFF_1234_5678L).putLong(8, 12);

        assertThatThrownBy(() -> StructImage.textAt(at, 0)).isInstanceOf(BufferUnderflowException.class);
        assertThatThrownBy(() -> StructImage.bytesAt(at, 8, 5)).isInstanceOf(BufferUnderflowException.class);
        assertThatIllegalArgumentException().isThrownBy(() -> AttributeValue.ofStructure(at.array(), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> AttributeValue.ofStructure(at.array(), 9));
    }

    @Test
    void equalStructuresAreEqualValues() {
        StructImage image = new StructImage(8);
        image.text(0, "a");

        assertThat(image.value()).isEqualTo(image.value());
        assertThat(image.value())
                .isNotEqualTo(AttributeValue.ofBinary(image.value().bytes()));
    }
}
