package io.github.wmformat.com;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.wmformat.ComException;
import io.github.wmformat.INSSBuffer;
import io.github.wmformat.IWMReaderCallbackAdvanced;
import io.github.wmformat.ResultCodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A callback's exception that waits for a call, and what the call itself gives. */
class PendingTest {
    private final Loopback loopback = Loopback.begin();
    private final JavaCallback allocator = new JavaCallback();

    @AfterEach
    void nothingIsHeld() {
        loopback.close();
        assertThat(Exports.held()).isZero();
    }

    @Test
    void whatTheCallGaveIsGivenBackBeforeTheExceptionIsThrown() {
        RuntimeException mine = new IllegalStateException("mine");
        try (IWMReaderCallbackAdvanced proxy = loopback.through(allocator, IWMReaderCallbackAdvanced.class)) {
            ((Proxy) proxy).identity().fail(mine);
            assertThatThrownBy(() -> proxy.allocateForStream(1, 64, 0))
                    .asInstanceOf(type(ComException.class))
                    .returns(ResultCodes.E_FAIL, ComException::hresult)
                    .returns("AllocateForStream", ComException::methodName)
                    .returns(mine, ComException::getCause);
            assertThat(allocator.allocated.closed).isEqualTo(1);
            try (INSSBuffer next = proxy.allocateForStream(1, 64, 0)) {
                assertThat(next.getMaxLength()).isEqualTo(64);
            }
        }
    }
}
