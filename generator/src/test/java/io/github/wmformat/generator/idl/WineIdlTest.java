package io.github.wmformat.generator.idl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.generator.check.WineIdl;
import io.github.wmformat.generator.model.Interface;
import io.github.wmformat.generator.model.Method;
import io.github.wmformat.generator.model.Parameter.Direction;
import io.github.wmformat.generator.model.Parameter.SizeIs;
import io.github.wmformat.generator.model.Struct;
import io.github.wmformat.generator.model.Type;
import io.github.wmformat.requirement.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Wine's own files, which are none of ours, are read unchanged and whole. */
class WineIdlTest {
    private Map<String, Interface> interfaces = Map.of();
    private Map<String, Struct> structs = Map.of();

    @BeforeEach
    void read() {
        Idl idl = WineIdl.read(WineIdl.INSTALLED).orElse(null);
        Requirement.need(idl != null, "Wine's IDL files (package libwine-dev) are not installed");
        interfaces = Objects.requireNonNull(idl).interfaces();
        structs = idl.structs();
    }

    @Test
    void everyInterfaceIsThere() throws IOException {
        assertThat(interfaces.keySet())
                .containsExactlyInAnyOrderElementsOf(names("(?m)^interface (\\w+) *:"))
                .hasSize(64);
    }

    @Test
    void everyMethodIsThere() throws IOException {
        assertThat(interfaces.values().stream()
                        .flatMap(i -> i.methods().stream())
                        .map(Method::name))
                .containsExactlyInAnyOrderElementsOf(names("(?m)^ +HRESULT (\\w+)\\("))
                .hasSize(350);
    }

    /** Each comma of a file's parameter lists separates two parameters, when attributes are out of the way. */
    @Test
    void everyParameterIsThere() throws IOException {
        long written = 0;
        for (String list : names("(?m)^ +HRESULT \\w+(\\([^;]*\\));")) {
            String bare = list.replaceAll("\\[[^]]*]", "").strip();
            written += bare.matches("\\(\\s*\\)")
                    ? 0
                    : bare.chars().filter(c -> c == ',').count() + 1;
        }
        long read = interfaces.values().stream()
                .flatMap(i -> i.methods().stream())
                .mapToLong(m -> m.parameters().size())
                .sum();
        assertThat(read).isEqualTo(written);
    }

    @Test
    void outPointersKeepTheirTargetAndTheirCount() {
        Method method = method("IWMHeaderInfo", "GetAttributeByIndex");
        assertThat(method.parameter("name").type()).isEqualTo(new Type.Text());
        assertThat(method.parameter("name").sizeIs()).isEqualTo(new SizeIs("name_len", true));
        assertThat(method.parameter("value").type()).isEqualTo(new Type.Pointer(Type.Scalar.BYTE));
        assertThat(method.parameter("length").direction()).isEqualTo(Direction.IN_OUT);
        assertThat(method.parameter("type").type()).isEqualTo(new Type.Pointer(new Type.EnumRef("WMT_ATTR_DATATYPE")));
    }

    @Test
    void structuresBetweenThePackingHeadersArePacked() {
        assertThat(Objects.requireNonNull(structs.get("WM_STREAM_PRIORITY_RECORD"))
                        .packing())
                .isEqualTo(2);
        assertThat(Objects.requireNonNull(structs.get("WM_PORT_NUMBER_RANGE")).packing())
                .isEqualTo(8);
    }

    @Test
    void interfacesOfFilesThatAreNotReadAreForeign() {
        assertThat(method("IWMSyncReader", "OpenStream").parameter("pStream").type())
                .isEqualTo(new Type.Pointer(new Type.Opaque("IStream")));
    }

    private Method method(String owner, String name) {
        return Objects.requireNonNull(interfaces.get(owner)).methods().stream()
                .filter(m -> m.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The first group of every match in the three files. */
    private static List<String> names(String pattern) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String file : WineIdl.FILES) {
            text.append(Files.readString(WineIdl.INSTALLED.resolve(file)));
        }
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
    }
}
