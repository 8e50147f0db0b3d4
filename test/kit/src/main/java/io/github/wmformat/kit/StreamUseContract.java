package io.github.wmformat.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.SynchronousReader;
import org.junit.jupiter.api.Test;

/** What a reader asks of a program's IStream. */
public abstract class StreamUseContract extends Contract {
    /** For subclasses. */
    protected StreamUseContract() {}

    @Test
    @Fact({"WM-STM-002", "WM-STM-003", "WM-STM-004", "WM-STM-005"})
    void aStreamIsReadSoughtFromItsStartAndAskedForItsSizeOnly() {
        MemoryStream stream = MemoryStream.of(Fixture.CONFORMANCE);
        SynchronousReader reader = open(stream);
        readCompressed(reader);
        takeAll(reader, ANY);
        reader.setRange(0, 0);
        take(reader, VIDEO);
        reader.closeFile();

        assertThat(stream.calls()).isPositive();
        assertThat(stream.violations()).isEmpty();
    }

    @Test
    @Fact("WM-STM-008")
    void allCallsComeFromOneThread() {
        MemoryStream stream = MemoryStream.of(Fixture.CONFORMANCE);
        SynchronousReader reader = open(stream);
        readCompressed(reader);
        takeAll(reader, ANY);
        reader.closeFile();
        stream.rewind();
        reader.openStream(stream);
        readCompressed(reader);
        take(reader, ANY);
        reader.close();

        assertThat(stream.threads()).hasSize(1);
    }

    @Test
    @Fact("WM-STM-007")
    void aClosedFileLeavesItsStreamAlone() {
        MemoryStream stream = MemoryStream.of(Fixture.CONFORMANCE);
        SynchronousReader reader = open(stream);
        reader.closeFile();
        int calls = stream.calls();

        reader.close();

        assertThat(stream.calls()).isEqualTo(calls);
    }

    @Test
    @Fact("WM-STM-009")
    void aStreamThatWasRewoundIsOpenedAgain() {
        MemoryStream stream = MemoryStream.of(Fixture.CONFORMANCE);
        SynchronousReader reader = open(stream);
        reader.closeFile();

        stream.rewind();
        reader.openStream(stream);

        assertThat(reader.getStreamCount()).isEqualTo(2);
    }
}
