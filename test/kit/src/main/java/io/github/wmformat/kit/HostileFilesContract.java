package io.github.wmformat.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.wmformat.ComException;
import io.github.wmformat.SynchronousReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no ASF: the SDK's error, in bounded time, and nothing else. */
public abstract class HostileFilesContract extends Contract {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int NOISE = 10_000;

    /** For subclasses. */
    protected HostileFilesContract() {}

    @Test
    void anEmptyFileFails() {
        assertRefused(new byte[0]);
    }

    @Test
    void aFileThatIsNoAsfFails() {
        assertRefused("This is a text, and no media file at all.\n".repeat(100).getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noiseFails(long seed) {
        byte[] noise = new byte[NOISE];
        new Random(seed).nextBytes(noise);

        assertRefused(noise);
    }

    @Test
    void aReaderIsGoodForAnotherFileAfterAHostileOne() {
        SynchronousReader reader = newReader();
        assertThatThrownBy(() -> reader.openStream(new MemoryStream(new byte[NOISE])))
                .isInstanceOf(ComException.class);

        reader.openStream(MemoryStream.of(Fixture.CONFORMANCE));
        readCompressed(reader);

        assertThat(takeAll(reader, ANY)).hasSize(94);
    }

    private void assertRefused(byte[] file) {
        SynchronousReader reader = newReader();
        assertTimeoutPreemptively(
                LIMIT,
                () -> assertThatThrownBy(() -> reader.openStream(new MemoryStream(file)))
                        .isInstanceOf(ComException.class));
    }
}
