package io.github.wmformat.samples.asf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.wmformat.samples.Media;
import io.github.wmformat.samples.Run;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class AsfDumpCommandTest {
    @Test
    void everyObjectIsPrinted() {
        Run run = Run.of("asf", "dump", Media.path("clip.wmv"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Header object at 0, ")
                .contains(
                        "\n  File Properties object at 30, 104 bytes\n",
                        "\n    kind: \"VIDEO\"\n",
                        "\nData object at ");
    }

    @Test
    void packetsAndIndexesArePrintedWhereAskedFor() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(Run.of("asf", "dump", "--json", "--packets", Media.path("clip.wmv"))
                        .out());

        JsonNode data = json.at("/objects/1");
        assertThat(data.at("/packets")).hasSize(data.at("/packetCount").asInt());
        assertThat(data.at("/packets/0/payloads/0/stream").asInt()).isPositive();
        assertThat(json.at("/objects/2/index/interval").asLong()).isEqualTo(10_000_000);
        assertThat(Run.of("asf", "dump", "--indexes", Media.path("clip.wmv")).out())
                .contains("  index: fileId=", "\n      - packet=0 packetCount=");
    }

    @Test
    void jsonHasTheSameObjects() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(
                        Run.of("asf", "dump", "--json", Media.path("clip.wmv")).out());

        assertThat(json.at("/objects/0/name").asText()).isEqualTo("Header object");
        assertThat(json.at("/objects/0/objects/0/name").asText()).isEqualTo("File Properties object");
        assertThat(json.at("/objects/0/objects/0/fileSize").asLong()).isPositive();
        assertThat(json.at("/objects/1/name").asText()).isEqualTo("Data object");
    }

    @Test
    void aFileThatIsAbsentEndsWith1AndOneLine() {
        Run run = Run.of("asf", "dump", "absent.wmv");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines()).singleElement().isEqualTo("wmformat: absent.wmv: there is no such file");
    }
}
