package io.github.wmformat.jna;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class WindowMemoryTest {
    private final WindowMemory memory = new WindowMemory();
    private final long at = memory.allocateForever(64);

    @Test
    void everyKindIsReadAndWrittenAsJnaDoes() {
        Pointer pointer = new Pointer(at);
        memory.putByte(at + 1, (byte) -1);
        memory.putShort(at + 3, (short) -2);
        memory.putInt(at + 5, -3);
        memory.putLong(at + 9, -4);
        memory.putFloat(at + 17, 1.5f);
        memory.putDouble(at + 21, -2.5);
        assertThat(pointer.getByte(1)).isEqualTo(memory.getByte(at + 1)).isEqualTo((byte) -1);
        assertThat(pointer.getShort(3)).isEqualTo(memory.getShort(at + 3)).isEqualTo((short) -2);
        assertThat(pointer.getInt(5)).isEqualTo(memory.getInt(at + 5)).isEqualTo(-3);
        assertThat(pointer.getLong(9)).isEqualTo(memory.getLong(at + 9)).isEqualTo(-4);
        assertThat(pointer.getFloat(17)).isEqualTo(memory.getFloat(at + 17)).isEqualTo(1.5f);
        assertThat(pointer.getDouble(21)).isEqualTo(memory.getDouble(at + 21)).isEqualTo(-2.5);
    }

    @Test
    void aBuffersAddressIsThatOfItsPosition() {
        ByteBuffer direct = ByteBuffer.allocateDirect(16).position(3);
        long address = memory.address(direct);
        memory.putByte(address, (byte) 7);
        assertThat(direct.get(3)).isEqualTo((byte) 7);
        assertThat(memory.address(direct.slice())).isEqualTo(address);
    }

    @Test
    void memoryThatIsTakenIsZeroAndAligned() {
        try (var block = memory.allocate(1000)) {
            byte[] bytes = new byte[1000];
            memory.getBytes(block.address(), bytes);
            assertThat(bytes).containsOnly(0);
            assertThat(block.address() % 16).isZero();
        }
    }
}
