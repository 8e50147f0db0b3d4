package io.github.wmformat.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private static final String ROOT = """
            [object, uuid(00000000-0000-0000-c000-000000000046)]
            interface IUnknown
            {
                HRESULT QueryInterface([in] REFIID riid, [out, iid_is(riid)] void** ppvObject);
                ULONG AddRef();
                ULONG Release();
            }
            [object, uuid(10000000-0000-0000-0000-000000000001)]
            interface IThing : IUnknown
            {
                HRESULT GetSize([out] DWORD* pcbSize);
            }
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path metadata = Path.of("");
    private Path output = Path.of("");
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeMetadata() throws IOException {
        metadata = Files.createDirectory(folder.resolve("metadata"));
        output = folder.resolve("output");
        Files.writeString(metadata.resolve("thing.idl"), ROOT);
    }

    @Test
    void helpIsNoError() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("usage:", "Targets:");
    }

    @Test
    void aWrongCommandLineIsOneLineAndCode2() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("make")).isEqualTo(2);
        assertThat(run("check")).isEqualTo(2);
        assertThat(run("check", "--metadata")).isEqualTo(2);
        assertThat(run("check", "--metadata", metadata.toString(), "--target", "api"))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(5);
    }

    @Test
    void checkPrintsTheReport() {
        assertThat(run("check", "--metadata", metadata.toString(), "--wine", "nowhere"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("# Disagreements");
    }

    @Test
    void badInputIsALineEachAndCode1() throws IOException {
        Files.writeString(
                metadata.resolve("idioms.csv"), "method,parameter,idiom,detail\nA::B,,record,R\nC::D,,record,R\n");
        assertThat(run("check", "--metadata", metadata.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "idioms.csv:2:1: there is no method or function A::B",
                        "idioms.csv:3:1: there is no method or function C::D");
    }

    @Test
    void aFolderThatIsNotThereIsBadInput() {
        assertThat(run("check", "--metadata", folder.resolve("none").toString()))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    @Test
    void generatingWritesTheFilesOnce() {
        assertThat(generate()).isZero();
        assertThat(output).isDirectoryRecursivelyContaining("glob:**/IThing.java");
        out.reset();
        assertThat(generate()).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(" 0 changed");
    }

    @Test
    void nothingIsWrittenWhereTheInputIsBad() throws IOException {
        Files.writeString(metadata.resolve("thing.idl"), ROOT.replace("DWORD", "DWROD"));
        assertThat(generate()).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly("thing.idl:11:27: unknown type DWROD");
        assertThat(output).doesNotExist();
    }

    @Test
    void nothingIsWrittenWhileADisagreementIsOpen() throws IOException {
        Files.writeString(metadata.resolve("interfaces.csv"), "interface,implementedBy,base\nIThing,,IOther\n");
        assertThat(generate()).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("unacknowledged disagreement page-base:IThing: ");
        assertThat(output).doesNotExist();
    }

    @Test
    void anUnknownTargetIsNamedWithTheKnownOnes() {
        assertThat(run("generate", "--metadata", metadata.toString(), "--output", output.toString(), "--target", "x"))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("no target x", "api");
    }

    private int generate() {
        return run("generate", "--metadata", metadata.toString(), "--output", output.toString(), "--target", "api");
    }

    private int run(String... arguments) {
        return new Main(stream(out), stream(err)).run(List.of(arguments));
    }

    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
