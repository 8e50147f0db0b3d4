package io.github.wmformat.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.wmformat.ComException;
import io.github.wmformat.SynchronousReader;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that are cut short or have wrong bytes in the middle: the SDK's error or what can be read, in bounded time, and nothing else.
 *
 * <p>Not for runtimes that are not ours to mend: Wine's waits for ever on some of these files.
 */
public abstract class DamagedFilesContract extends Contract {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int HEADER = 700;

    /** For subclasses. */
    protected DamagedFilesContract() {}

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 29, 30, 31, 100, 300, 500, 614})
    void aHeaderThatIsCutFails(int length) {
        assertRefused(Arrays.copyOf(Fixture.CONFORMANCE.bytes(), length));
    }

    static IntStream cuts() {
        return IntStream.iterate(615, length -> length < 45_563, length -> length + 3_001);
    }

    @ParameterizedTest
    @MethodSource("cuts")
    void dataThatIsCutGivesFewerSamples(int length) {
        assertBearable(Arrays.copyOf(Fixture.CONFORMANCE.bytes(), length));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void aDamagedHeaderIsBorne(long seed) {
        assertBearable(damaged(new Random(seed), HEADER));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void damagedDataAreBorne(long seed) {
        assertBearable(damaged(new Random(seed), 45_563));
    }

    private static byte[] damaged(Random random, int range) {
        byte[] bytes = Fixture.CONFORMANCE.bytes();
        for (int i = 0; i < 8; i++) {
            bytes[random.nextInt(range)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private void assertRefused(byte[] file) {
        SynchronousReader reader = newReader();
        assertTimeoutPreemptively(
                LIMIT,
                () -> assertThatThrownBy(() -> reader.openStream(new MemoryStream(file)))
                        .isInstanceOf(ComException.class));
    }

    private void assertBearable(byte[] file) {
        SynchronousReader reader = newReader();
        assertTimeoutPreemptively(LIMIT, () -> {
            try {
                reader.openStream(new MemoryStream(file));
                readCompressed(reader);
                takeAll(reader, ANY);
                reader.closeFile();
            } catch (ComException expected) {
                assertThat(expected.hresult().failed()).isTrue();
            }
        });
    }
}
