package io.github.wmformat.fallback;

import static io.github.wmformat.fallback.Failures.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.IWMOutputMediaProps;
import io.github.wmformat.MediaSubtypes;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.SynchronousReader;
import io.github.wmformat.WM_MEDIA_TYPE;
import org.junit.jupiter.api.Test;

/** WM-SRAW: pictures stored without a codec. */
final class RawVideoTest {
    private static final int BI_RGB = 0;
    private static final byte[] PICTURE = {1, 2, 3, 4, 5, 6, 0, 0, 7, 8, 9, 10, 11, 12, 0, 0};

    @Test
    void picturesComeAsTheyAreStored() {
        var file = new TestFile().video(1, BI_RGB, 24, 2, 2).object(1, 0, true, PICTURE);
        try (SynchronousReader reader = file.open();
                IWMOutputMediaProps props = reader.getOutputProps(0)) {
            WM_MEDIA_TYPE type = props.getMediaType();
            assertThat(type.subtype()).isEqualTo(MediaSubtypes.WMMEDIASUBTYPE_RGB24);
            assertThat(type.sampleSize()).isEqualTo(PICTURE.length);
            reader.setOutputProps(0, props);
            Samples.Read sample = Samples.next(reader, 0);
            assertThat(sample.bytes().toArray()).isEqualTo(PICTURE);
            assertThat(sample.flags()).isEqualTo(3);
        }
    }

    @Test
    void picturesAreNotConverted() {
        var file = new TestFile().video(1, "I420", 2, 2).object(1, 0, true, new byte[6]);
        try (SynchronousReader reader = file.open();
                SynchronousReader other = TestFile.fixture().open();
                IWMOutputMediaProps rgb = other.getOutputProps(1)) {
            assertThat(reader.getOutputFormatCount(0)).isEqualTo(1);
            assertFails(ResultCodes.NS_E_INVALID_OUTPUT_FORMAT, () -> reader.setOutputProps(0, rgb));
            assertThat(reader.getMaxOutputSampleSize(0)).isPositive();
        }
    }
}
