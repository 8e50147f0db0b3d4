package io.github.wmformat.asf.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AsfExceptionTest {
    @Test
    void theMessageSaysWhatIsWrongAndWhere() {
        assertThat(AsfException.malformed("part", 7, "too short")).hasMessage("malformed ASF: part, byte 7: too short");
        assertThat(AsfException.unsupported("part", 7, "too long"))
                .hasMessage("unsupported ASF: part, byte 7: too long");
    }

    @Test
    void aStackTraceLeadsToWhereItWasNoticed() {
        assertThat(AsfException.malformed("part", 0, "").getStackTrace()[1].getMethodName())
                .isEqualTo("aStackTraceLeadsToWhereItWasNoticed");
    }

    /** A hostile file has damaged packets by the million. */
    @Test
    void whatIsSteppedOverCostsNoStackTrace() {
        AsfException damage = AsfException.damaged("data packet", 7, "too short");

        assertThat(damage.getStackTrace()).isEmpty();
        assertThat(damage).hasMessage("malformed ASF: data packet, byte 7: too short");
        assertThat(damage.kind()).isEqualTo(AsfException.Kind.MALFORMED);
    }
}
