package io.github.wmformat.asf.mux;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.Corpus;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.AudioFormat;
import io.github.wmformat.asf.header.StreamBitrates;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreamRateTest {
    /** The streams of a file as if it did not tell their rates, and the rates that they get. */
    private static List<Long> counted(AsfFile file) throws IOException {
        List<AsfStream> streams = file.header().streams().stream()
                .map(stream -> new AsfStream(stream.properties(), stream.extended(), stream.hidden(), 0))
                .toList();
        int packetSize = (int) file.header().fileProperties().maxPacketSize();
        var written = new MemoryFile();
        Muxer.create(written, MuxSettings.of(streams).packetSize(packetSize).build())
                .close();
        try (AsfFile again = written.open()) {
            return rates(again);
        }
    }

    private static List<Long> rates(AsfFile file) {
        return file.header().find(StreamBitrates.class).orElseThrow().rates().stream()
                .sorted((one, other) -> Integer.compare(one.stream(), other.stream()))
                .map(StreamBitrates.Rate::bitRate)
                .collect(Collectors.toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TallShip-medium.wmv",
                "Valparaiso.wma",
                "b10g10r10.wmv",
                "empty_full.wma",
                "issue_57.wma",
                "ladybug.wmv",
                "multilang.wma",
                "testWMA.wma",
                "testWMV.wmv",
                "xmp.wma"
            })
    void theRatesWithWhatPacketsAddAreThoseOfMicrosoftsRuntime(String name) throws IOException {
        try (AsfFile file = AsfFile.open(Corpus.folder().resolve(name))) {
            assertThat(counted(file)).isEqualTo(rates(file));
        }
    }

    /** Here the runtime's own sum is another, by bits per second; what runtimes before 9.0 counted is not known. */
    @ParameterizedTest
    @CsvSource({"numbers.wmv, 1", "Ring03Part1.wma, 1", "seattle.wmv, 272"})
    void otherFilesOfTheRuntimeComeNear(String name, long most) throws IOException {
        try (AsfFile file = AsfFile.open(Corpus.folder().resolve(name))) {
            List<Long> expected = rates(file);
            List<Long> counted = counted(file);
            for (int i = 0; i < expected.size(); i++) {
                assertThat(Math.abs(counted.get(i) - expected.get(i))).isLessThanOrEqualTo(most);
            }
        }
    }

    @Test
    void samplesOfPcmAreNotCountedAsObjects() {
        var pcm = new AudioFormat(1, 2, 44_100, 176_400, 4, 16, Bytes.EMPTY);
        AsfStream stream = StreamBuilder.audio(1, pcm).build();
        double packets = StreamRate.packetsPerSecond(List.of(stream), 16_000);

        assertThat(packets).isBetween(11.0, 11.1);
        assertThat(StreamRate.of(stream).withOverhead(packets)).isEqualTo(176_400 * 8 + 1059);
    }
}
