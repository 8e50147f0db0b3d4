package io.github.wmformat.fallback;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.IWMOutputMediaProps;
import io.github.wmformat.SynchronousReader;
import io.github.wmformat.WAVEFORMATEX;
import io.github.wmformat.WM_MEDIA_TYPE;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sound stored without a codec. */
final class PcmTest {
    private final SynchronousReader reader = TestFile.pcm().open();

    @AfterEach
    void close() {
        reader.close();
    }

    private void set(int tag, int bits, int channels, int rate) {
        try (IWMOutputMediaProps props = reader.getOutputProps(0)) {
            WM_MEDIA_TYPE old = props.getMediaType();
            int align = channels * bits / 8;
            ByteBuffer format = ByteBuffer.allocate(WAVEFORMATEX.SIZE);
            new WAVEFORMATEX(tag, channels, rate, rate * align, align, bits, 0).write(format);
            props.setMediaType(new WM_MEDIA_TYPE(
                    old.majortype(), AudioSubtype.ofTag(tag), true, false, align, old.formattype(), format.array()));
            reader.setOutputProps(0, props);
        }
    }

    private ByteBuffer first() {
        return Samples.next(reader, 0).bytes().buffer().order(ByteOrder.LITTLE_ENDIAN);
    }

    @Test
    void samplesComeAsTheyAreStored() {
        ByteBuffer samples = first();
        assertThat(samples.remaining()).isEqualTo(1600);
        assertThat(samples.getShort(2 * 799)).isEqualTo((short) 799);
        assertThat(Samples.next(reader, 0).duration()).isEqualTo(1_000_000);
    }

    @Test
    void bitDepthIsConverted() {
        set(1, 8, 1, 8000);
        ByteBuffer samples = first();
        assertThat(samples.remaining()).isEqualTo(800);
        assertThat(samples.get(0) & 0xFF).isEqualTo(128);
        assertThat(samples.get(768) & 0xFF).isEqualTo(131);
        set(1, 24, 1, 8000);
        assertThat(first().getShort(1)).isEqualTo((short) 800);
    }

    @Test
    void monoBecomesStereo() {
        set(1, 16, 2, 8000);
        ByteBuffer samples = first();
        assertThat(samples.remaining()).isEqualTo(3200);
        assertThat(samples.getShort(4 * 5)).isEqualTo((short) 5).isEqualTo(samples.getShort(4 * 5 + 2));
    }

    @Test
    void rateIsConverted() {
        set(1, 16, 1, 16_000);
        ByteBuffer samples = first();
        assertThat(samples.remaining()).isEqualTo(3200);
        assertThat(samples.getShort(2 * 10)).isEqualTo((short) 5);
        set(3, 32, 1, 4000);
        assertThat(first().getFloat(4)).isEqualTo(802 / 32768f);
    }
}
