package io.github.wmformat.integration.wine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.Backends;
import io.github.wmformat.SynchronousReader;
import io.github.wmformat.com.NativeAccess;
import io.github.wmformat.kit.Fixture;
import io.github.wmformat.kit.Sample;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same file through the real runtime and through pure Java: the stored samples are the same, byte for byte. */
class SameSamplesTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(names = {"CLIP", "CONFORMANCE", "AUDIO", "TAGS"})
    void storedSamplesAreTheSameBytes(Fixture fixture) {
        assertThat(data(NativeAccess.BACKEND, fixture)).isEqualTo(data("fallback", fixture));
    }

    @ParameterizedTest
    @EnumSource(names = {"CLIP", "CONFORMANCE", "AUDIO", "TAGS"})
    void storedSamplesHaveTheSameTimes(Fixture fixture) {
        assertThat(times(NativeAccess.BACKEND, fixture)).isEqualTo(times("fallback", fixture));
    }

    private List<Object> data(String backend, Fixture fixture) {
        return read(backend, fixture).stream()
                .<Object>map(sample -> List.of(sample.stream(), sample.data()))
                .toList();
    }

    private List<Long> times(String backend, Fixture fixture) {
        return read(backend, fixture).stream().map(Sample::time).toList();
    }

    private List<Sample> read(String backend, Fixture fixture) {
        List<Sample> samples = new ArrayList<>();
        try (SynchronousReader reader = Backends.select(backend).wmvcore().wmCreateSyncReader(0)) {
            reader.open(fixture.copyTo(directory).toString());
            for (int stream = 1; stream <= reader.getStreamCount(); stream++) {
                reader.setReadStreamSamples(stream, true);
            }
            reader.samples(0).map(Sample::taken).forEach(samples::add);
        }
        return samples;
    }
}
