package io.github.wmformat.com;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.INSSBuffer;
import io.github.wmformat.IWMReaderCallback;
import io.github.wmformat.IWMStatusCallback;
import io.github.wmformat.References;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Both directions write down what is held. */
class LedgerTest {
    private final Loopback loopback = Loopback.begin();

    @BeforeEach
    void record() {
        References.record(true);
    }

    @AfterEach
    void forget() {
        loopback.close();
        References.record(false);
    }

    @Test
    void anOpenProxyAndTheObjectBehindItAreHeldUntilTheyAreClosed() {
        INSSBuffer buffer = loopback.through(new JavaBuffer(ByteBuffer.allocateDirect(8), 8), INSSBuffer.class);
        INSSBuffer second = buffer.retain();
        assertThat(References.held())
                .extracting(References.Held::interfaceName)
                .containsExactlyInAnyOrder(
                        "INSSBuffer", "INSSBuffer", "io.github.wmformat.com.JavaBuffer, which native code holds");
        assertThat(References.report()).contains("anOpenProxyAndTheObjectBehindItAreHeld");
        buffer.close();
        buffer.close();
        assertThat(References.held()).hasSize(2);
        second.close();
        assertThat(References.held()).isEmpty();
    }

    @Test
    void aReferenceThatIsLentToACallbackIsNobodysToClose() {
        IWMStatusCallback nothing = (status, hr, value, context) -> {};
        JavaCallback callback = new JavaCallback();
        try (INSSBuffer sample = loopback.through(new JavaBuffer(ByteBuffer.allocateDirect(8), 8), INSSBuffer.class);
                IWMReaderCallback proxy = loopback.through(callback, IWMReaderCallback.class);
                IWMStatusCallback other = loopback.through(nothing, IWMStatusCallback.class)) {
            int before = References.held().size();
            proxy.onSample(0, 0, 0, 0, sample, 0);
            assertThat(other).isNotNull();
            // The one more is what the callback kept for itself.
            assertThat(References.held()).hasSize(before + 1);
            INSSBuffer kept = callback.kept;
            if (kept != null) {
                kept.close();
            }
        }
        assertThat(References.held()).isEmpty();
    }
}
