package io.github.wmformat.com;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.wmformat.ComException;
import io.github.wmformat.INSSBuffer;
import io.github.wmformat.IWMHeaderInfo;
import io.github.wmformat.ResultCodes;
import java.lang.invoke.MethodHandles;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a thread is told that is in the wrong apartment; a Java function stands in for CoGetApartmentType. */
class ApartmentTest {
    private static final Machine MACHINE = TestMachine.MACHINE;
    private static final long ASKED = MACHINE.stub(MethodHandles.lookup(), "coGetApartmentType", "IJJ");
    private static int apartment;

    static int coGetApartmentType(long type, long qualifier) {
        Memory.putInt(type, apartment);
        Memory.putInt(qualifier, 0);
        return apartment < 0 ? 0x800401F0 : 0;
    }

    @AfterEach
    void noApartments() {
        Apartment.askBy(MACHINE, 0);
    }

    private static void threadIsIn(int type) {
        apartment = type;
        Apartment.askBy(MACHINE, ASKED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void aSingleThreadedApartmentIsTheReasonAndNotAMissingInterface(int type) {
        threadIsIn(type);
        try (Loopback loopback = Loopback.begin();
                INSSBuffer buffer =
                        loopback.through(new JavaBuffer(ByteBuffer.allocateDirect(8), 8), INSSBuffer.class)) {
            assertThatThrownBy(() -> buffer.tryQueryInterface(IWMHeaderInfo.class))
                    .asInstanceOf(type(ComException.class))
                    .returns(ResultCodes.E_NOINTERFACE, ComException::hresult)
                    .extracting(ComException::getMessage)
                    .asString()
                    .contains("single-threaded apartment")
                    .contains("from another thread");
            assertThat(buffer.getLength()).isEqualTo(8);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, -1})
    void elsewhereAMissingInterfaceIsMissing(int type) {
        threadIsIn(type);
        try (Loopback loopback = Loopback.begin();
                INSSBuffer buffer =
                        loopback.through(new JavaBuffer(ByteBuffer.allocateDirect(8), 8), INSSBuffer.class)) {
            assertThat(buffer.tryQueryInterface(IWMHeaderInfo.class)).isEmpty();
        }
    }

    @Test
    void otherFailuresKeepTheirOwnReason() {
        threadIsIn(0);
        assertThat(Apartment.advice(ResultCodes.E_FAIL.value())).isEmpty();
        assertThat(Apartment.advice(0x8001010E)).contains("another thread");
    }
}
