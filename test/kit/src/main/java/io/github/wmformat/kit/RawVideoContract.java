package io.github.wmformat.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.ResultCodes;
import io.github.wmformat.SynchronousReader;
import org.junit.jupiter.api.Test;

/**
 * A file of uncompressed video.
 *
 * <p>Not for Wine, which refuses {@link Fixture#RAW_VIDEO} and now and then waits for ever.
 */
public abstract class RawVideoContract extends Contract {
    /** For subclasses. */
    protected RawVideoContract() {}

    @Test
    @Fact("WM-SRAW-002")
    void opensAndCloses() {
        SynchronousReader reader = open(Fixture.RAW_VIDEO);
        assertThat(reader.getOutputCount()).isEqualTo(1);

        reader.closeFile();

        assertFails(ResultCodes.NS_E_INVALID_REQUEST, reader::closeFile);
    }

    @Test
    void everyPictureIsStoredWhole() {
        SynchronousReader reader = openCompressed(Fixture.RAW_VIDEO);

        assertThat(takeAll(reader, ANY))
                .hasSize(4)
                .allSatisfy(sample -> assertThat(sample.size()).isEqualTo(64 * 48 * 3 / 2));
    }
}
