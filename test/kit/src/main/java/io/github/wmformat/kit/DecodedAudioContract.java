package io.github.wmformat.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.SynchronousReader;
import io.github.wmformat.WAVEFORMATEX;
import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Output of uncompressed audio, which needs no codec: what any reader delivers when it is not asked for stored samples. */
public abstract class DecodedAudioContract extends Contract {
    private static final int STREAM = 1;

    /** For subclasses. */
    protected DecodedAudioContract() {}

    @Test
    void theOutputHasTheStreamsFormat() {
        SynchronousReader reader = open(Fixture.PCM);

        assertThat(keep(reader.getOutputProps(0)).getMediaType().waveFormatEx()).hasValueSatisfying(format -> {
            assertThat(format.formatTag()).isEqualTo(1);
            assertThat(format.channels()).isEqualTo(2);
            assertThat(format.samplesPerSec()).isEqualTo(8000);
            assertThat(format.bitsPerSample()).isEqualTo(16);
        });
    }

    @Test
    void theWholeSoundIsDelivered() {
        List<Sample> decoded = takeAll(open(Fixture.PCM), STREAM);
        List<Sample> stored = takeAll(openCompressed(Fixture.PCM), STREAM);

        assertThat(decoded)
                .isNotEmpty()
                .isSortedAccordingTo(Comparator.comparingLong(Sample::time))
                .allSatisfy(sample -> assertThat(sample.output()).isZero());
        assertThat(joined(decoded)).hasSize(32_000).isEqualTo(joined(stored));
    }

    @Test
    void durationsAddUpToTheSound() {
        List<Sample> decoded = takeAll(open(Fixture.PCM), STREAM);

        assertThat(decoded.stream().mapToLong(Sample::duration).sum()).isBetween(9_900_000L, 10_100_000L);
    }

    @Test
    void switchingIsPossibleWhileReading() {
        SynchronousReader reader = open(Fixture.PCM);
        Sample decoded = take(reader, STREAM);
        reader.setReadStreamSamples(STREAM, true);

        Sample stored = take(reader, STREAM);

        assertThat(stored.time()).isGreaterThanOrEqualTo(decoded.time());
    }

    @Test
    void theLargestSampleFitsItsMaximum() {
        SynchronousReader reader = open(Fixture.PCM);
        int max = reader.getMaxOutputSampleSize(0);

        assertThat(takeAll(reader, ANY))
                .allSatisfy(sample -> assertThat(sample.size()).isLessThanOrEqualTo(max));
    }

    @Test
    void theFormatIsAWholeWaveFormat() {
        SynchronousReader reader = open(Fixture.PCM);

        assertThat(keep(reader.getOutputProps(0)).getMediaType().format())
                .hasSizeGreaterThanOrEqualTo(WAVEFORMATEX.SIZE);
    }

    private static byte[] joined(List<Sample> samples) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Sample sample : samples) {
            byte[] bytes = new byte[sample.size()];
            sample.data().duplicate().get(bytes);
            all.writeBytes(bytes);
        }
        return all.toByteArray();
    }
}
