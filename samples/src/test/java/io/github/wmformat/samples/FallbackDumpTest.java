package io.github.wmformat.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command over the pure Java backend, on files whose contents ffprobe counted (test/data/README.md). */
class FallbackDumpTest {
    @Test
    void theTextOfTheClipIsTheGoldenOne() throws IOException {
        Run run = Run.of("dump", Media.path("clip.wmv"), "--backend", "fallback");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().replace('\\', '/')).isEqualTo(golden());
    }

    private String golden() throws IOException {
        try (InputStream clip = Objects.requireNonNull(getClass().getResourceAsStream("clip.txt"))) {
            return new String(clip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "clip.wmv,     1, video, 50, 16199, 46, 2006",
        "clip.wmv,     2, audio, 44, 16324,  0, 1996",
        "fixture.wmv,  1, video, 50,  5745, 46, 2006",
        "fixture.wmv,  2, audio, 44, 32692,  0, 1996",
        "rawvideo.wmv, 1, video,  4, 18432,  0,  120",
        "pcm.wma,      1, audio,  8, 32000,  0,  896",
        "audio.wma,    1, audio, 22,  6116,  0,  975",
        "tags.wmv,     1, video, 10,  4063, 46,  946",
        "tags.wmv,     2, audio, 22,  4070,  0,  975",
    })
    void streamsAmountToWhatFfprobeCounts(
            String file, int number, String type, long samples, long bytes, long firstMs, long lastMs)
            throws IOException {
        JsonNode stream = stream(json(file), number);

        assertThat(stream.get("type").asText()).isEqualTo(type);
        assertThat(stream.get("samples").asLong()).isEqualTo(samples);
        assertThat(stream.get("bytes").asLong()).isEqualTo(bytes);
        assertThat(stream.get("firstTime").asLong()).isEqualTo(firstMs * 10_000);
        assertThat(stream.get("lastTime").asLong()).isEqualTo(lastMs * 10_000);
    }

    @Test
    void samplesAreListedInTheOrderOfTimeAndAddUp() throws IOException {
        JsonNode clip = json("clip.wmv", "--samples");
        JsonNode samples = clip.get("samples");

        assertThat(samples).hasSize(94);
        assertThat(IntStream.range(0, 94)
                        .mapToLong(i -> samples.get(i).get("time").asLong()))
                .isSorted();
        assertThat(StreamSupport.stream(samples.spliterator(), false)
                        .filter(sample -> sample.get("stream").asInt() == 2)
                        .mapToLong(sample -> sample.get("bytes").asLong())
                        .sum())
                .isEqualTo(16_324);
    }

    @Test
    void languagesAndTextOfAnyScriptComeThrough() throws IOException {
        JsonNode tags = json("tags.wmv");

        assertThat(stream(tags, 2).get("language").asText()).isEqualTo("de");
        assertThat(tags.get("attributes").findValuesAsText("value")).contains("Grüße, 世界 🎵");
    }

    @Test
    void aFileThatIsNotThereOrNoMediaIsTheSdksError() {
        assertThat(Run.of("dump", Media.path("absent.wmv"), "--backend", "fallback")
                        .err())
                .startsWith("wmformat: IWMSyncReader::Open failed: NS_E_FILE_NOT_FOUND (0xC00D001A)");
        assertThat(Run.of("dump", Media.path("README.md"), "--backend", "fallback")
                        .err())
                .startsWith("wmformat: IWMSyncReader::Open failed: NS_E_INVALID_DATA (0xC00D002F)");
    }

    private static JsonNode json(String file, String... options) throws IOException {
        String[] arguments = {"dump", Media.path(file), "--backend", "fallback", "--json"};
        Run run = Run.of(IntStream.range(0, arguments.length + options.length)
                .mapToObj(i -> i < arguments.length ? arguments[i] : options[i - arguments.length])
                .toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    private static JsonNode stream(JsonNode dump, int number) {
        return StreamSupport.stream(dump.get("streams").spliterator(), false)
                .filter(stream -> stream.get("number").asInt() == number)
                .findFirst()
                .orElseThrow();
    }
}
