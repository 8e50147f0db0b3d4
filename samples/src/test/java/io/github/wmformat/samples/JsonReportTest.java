package io.github.wmformat.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.wmformat.BackendStatus;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    @Test
    void aDumpHasTheKeysThatProgramsRelyOn() throws JsonProcessingException {
        JsonNode dump = report(report -> report.dump(Models.full()));

        assertThat(dump.fieldNames())
                .toIterable()
                .containsExactly(
                        "file",
                        "backend",
                        "backendReason",
                        "refused",
                        "attributes",
                        "streams",
                        "samples",
                        "remarks",
                        "failure");
        assertThat(dump.get("streams").get(0).fieldNames())
                .toIterable()
                .contains("number", "type", "subtype", "samples", "bytes", "firstTime", "lastTime", "attributes");
        assertThat(dump.at("/backend").asText()).isEqualTo("fallback");
        assertThat(dump.at("/refused/0/reason").asText()).isEqualTo("no wmvcore.dll");
    }

    @Test
    void textSurvivesWhateverIsInIt() throws JsonProcessingException {
        JsonNode dump = report(report -> report.dump(Models.full()));

        assertThat(dump.at("/file").asText()).isEqualTo("a \"b\".wmv");
        assertThat(dump.at("/attributes/1/value").asText()).isEqualTo("Ü\u001B[31m \"x\"\u202E");
    }

    @Test
    void numbersAreNumbersWithoutSignAndBytesAreHexadecimal() throws JsonProcessingException {
        JsonNode dump = report(report -> report.dump(Models.full()));

        assertThat(dump.at("/attributes/0/value").isNumber()).isTrue();
        assertThat(dump.at("/attributes/2/value").asLong()).isEqualTo(0xFFFF_FFFFL);
        assertThat(dump.at("/attributes/5/value").asText()).isEqualTo("00".repeat(100));
        assertThat(dump.at("/attributes/6/value").asText()).isEqualTo("01");
        assertThat(dump.at("/streams/0/bitRate").asLong()).isEqualTo(0xFFFF_FFFFL);
        assertThat(dump.at("/streams/0/lastTime").asLong()).isEqualTo(36_610_019_999L);
        assertThat(dump.at("/streams/0/video/height").asInt()).isEqualTo(48);
        assertThat(dump.at("/streams/1/audio/samplesPerSecond").asInt()).isEqualTo(44_100);
    }

    @Test
    void whatIsNotKnownIsNull() throws JsonProcessingException {
        JsonNode stream =
                report(report -> report.dump(Models.full())).get("streams").get(2);

        assertThat(stream.get("subtype").isNull()).isTrue();
        assertThat(stream.get("bitRate").isNull()).isTrue();
        assertThat(stream.get("firstTime").isNull()).isTrue();
        assertThat(stream.get("samples").asInt()).isZero();
    }

    @Test
    void aSampleHasItsFlagsByName() throws JsonProcessingException {
        JsonNode sample =
                report(report -> report.dump(Models.full())).get("samples").get(0);

        assertThat(sample)
                .hasToString("{\"stream\":1,\"time\":460000,\"duration\":10000,\"bytes\":100,"
                        + "\"flags\":[\"WM_SF_CLEANPOINT\",\"WM_SF_DISCONTINUITY\"]}");
    }

    @Test
    void backendsHaveStateAndReason() throws JsonProcessingException {
        var refused = new BackendStatus("ffm", Optional.empty(), Optional.of("no wmvcore.dll"));
        JsonNode all = report(report -> report.backends(List.of(refused)));

        assertThat(all)
                .hasToString("{\"backends\":[{\"name\":\"ffm\",\"available\":false,\"reason\":\"no wmvcore.dll\"}]}");
    }

    private static JsonNode report(Consumer<JsonReport> report) throws JsonProcessingException {
        var written = new StringWriter();
        report.accept(new JsonReport(new PrintWriter(written)));
        return new ObjectMapper().readTree(written.toString());
    }
}
