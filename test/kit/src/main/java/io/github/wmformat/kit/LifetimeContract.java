package io.github.wmformat.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wmformat.INSSBuffer;
import io.github.wmformat.IWMProfile;
import io.github.wmformat.StreamConfiguration;
import io.github.wmformat.SynchronousReader;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Owning and giving back: the rules of {@link io.github.wmformat.IUnknown}. */
public abstract class LifetimeContract extends Contract {
    private static final int MANY = 100;

    /** For subclasses. */
    protected LifetimeContract() {}

    @Test
    void closingTwiceIsHarmless() {
        SynchronousReader reader = open(Fixture.CLIP);
        StreamConfiguration config = reader.getStream(0);
        INSSBuffer buffer = sample(reader);

        for (AutoCloseable resource : new AutoCloseable[] {reader, config, buffer, reader, config, buffer}) {
            assertCloses(resource);
        }
    }

    @Test
    void useAfterClosingIsRefused() {
        SynchronousReader reader = open(Fixture.CLIP);
        StreamConfiguration config = reader.getStream(0);
        reader.close();
        config.close();

        assertThatThrownBy(reader::getOutputCount).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(reader::getStreamCount).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> reader.getAttributeByName(0, "Duration")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> reader.queryInterface(IWMProfile.class)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(config::getStreamNumber).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(config::retain).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRetainedReferenceIsASecondOwner() {
        SynchronousReader reader = open(Fixture.CLIP);
        StreamConfiguration config = reader.getStream(0);
        StreamConfiguration second = keep(config.retain());

        config.close();

        assertThat(second.getStreamNumber()).isEqualTo(VIDEO);
        assertThatThrownBy(config::getStreamNumber).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRetainedSampleKeepsItsBytes() {
        SynchronousReader reader = open(Fixture.CONFORMANCE);
        INSSBuffer buffer = sample(reader);
        INSSBuffer second = keep(buffer.retain());
        ByteBuffer before = Sample.copy(buffer);

        buffer.close();

        assertThat(Sample.copy(second)).isEqualTo(before);
    }

    @Test
    void aReferenceThatWasAskedForIsAnOwnerToo() {
        SynchronousReader reader = open(Fixture.CLIP);
        IWMProfile profile = reader.queryInterface(IWMProfile.class);

        profile.close();

        assertThatThrownBy(profile::getStreamCount).isInstanceOf(IllegalStateException.class);
        assertThat(reader.getStreamCount()).isEqualTo(2);
    }

    @Test
    void whatAReaderGaveOutlivesIt() {
        SynchronousReader reader = open(Fixture.CLIP);
        StreamConfiguration config = keep(reader.getStream(1));

        reader.close();

        assertThat(config.getStreamNumber()).isEqualTo(AUDIO);
    }

    @Test
    void readersComeAndGo(@TempDir Path directory) {
        String file = Fixture.CLIP.copyTo(directory).toString();

        for (int i = 0; i < MANY; i++) {
            try (SynchronousReader reader = wmvcore().wmCreateSyncReader(0)) {
                reader.open(file);
                assertThat(reader.getOutputCount()).isEqualTo(2);
            }
        }
    }

    private static INSSBuffer sample(SynchronousReader reader) {
        readCompressed(reader);
        return Objects.requireNonNull(reader.getNextSample(VIDEO)).sample();
    }

    private static void assertCloses(AutoCloseable resource) {
        assertThatCode(resource::close).doesNotThrowAnyException();
    }
}
