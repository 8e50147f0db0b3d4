package io.github.wmformat.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    private final StringWriter written = new StringWriter();
    private final JsonWriter json = new JsonWriter(new PrintWriter(written));

    @Test
    void everyCharacterSurvivesAndTheOutputIsAscii() throws JsonProcessingException {
        var all = new StringBuilder();
        for (int character = 0; character <= 0xFFFF; character++) {
            all.append((char) character);
        }
        json.object().member("all", all).endObject();

        JsonNode parsed = new ObjectMapper().readTree(written.toString());
        assertThat(parsed.get("all").textValue()).isEqualTo(all.toString());
        assertThat(written.toString()).isASCII();
    }

    @Test
    void layoutIsOneValueALine() {
        json.object().member("a", 1).array("none").endArray().array("two");
        json.element(null).element("x").endArray().endObject();

        assertThat(written).hasToString("""
                {
                  "a": 1,
                  "none": [],
                  "two": [
                    null,
                    "x"
                  ]
                }
                """);
    }
}
