package io.github.wmformat.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.requirement.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script in a project whose Maven and Java are scripts that say how they were called. */
class ScriptTest {
    private static final Path SH = Path.of("/bin/sh");

    @TempDir
    private Path folder;

    private Path project;
    private Path script;

    record Ran(int exitCode, String out, String err) {}

    @BeforeEach
    void makeProject() throws IOException {
        Requirement.need(Files.isExecutable(SH), "there is no /bin/sh here to run the script with");
        project = Files.createDirectory(folder.resolve("a project"));
        script = Files.copy(
                Path.of("wmformat"),
                Files.createDirectory(project.resolve("samples")).resolve("wmformat"));
        for (String part : List.of("generator", "bindings/api/src/main")) {
            Files.createDirectories(project.resolve(part));
        }
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        past(Files.writeString(project.resolve("bindings/api/src/main/A.java"), "class A {}"));
        past(project.resolve("pom.xml"));
        program(
                "mvnw",
                "echo built >>calls; mkdir -p samples/target/lib; echo jar >samples/target/wmformat-samples.jar");
        program("jdk/bin/javac", "exit 1");
        program("jdk/bin/java", "echo \"$PWD\"; for a; do echo \"<$a>\"; done; exit 7");
        Files.writeString(project.resolve("jdk/release"), "JAVA_VERSION_DATE=\"2030\"\nJAVA_VERSION=\"25.0.3\"\n");
    }

    private static void past(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
    }

    private void program(String path, String commands) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + commands + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Ran run(Path called, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(SH.toString(), called.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        process.environment().put("JAVA_HOME", project.resolve("jdk").toString());
        int exitCode = process.start().waitFor();
        return new Ran(exitCode, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    private long builds() throws IOException {
        Path calls = project.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
    }

    @Test
    void argumentsCurrentFolderAndExitCodePassThrough() throws Exception {
        Ran ran = run(script, "dump", "my file.wmv", "*", "");

        assertThat(ran.exitCode()).isEqualTo(7);
        assertThat(ran.out())
                .startsWith(folder.toRealPath()
                        + "\n<-Dwmformat.terminal=false>\n<--enable-native-access=ALL-UNNAMED>\n<-cp>\n");
        assertThat(ran.out()).endsWith("<io.github.wmformat.samples.Main>\n<dump>\n<my file.wmv>\n<*>\n<>\n");
    }

    @Test
    void theFirstCallBuildsAndTheSecondDoesNot() throws Exception {
        assertThat(run(script).err()).isEqualTo("wmformat: building (the first call, or a source has changed) ...\n");
        assertThat(run(script).err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void aNewerSourceIsBuiltOnce() throws Exception {
        run(script);
        past(project.resolve("samples/target/wmformat-samples.jar"));
        past(project.resolve("samples/target/wmformat.built"));
        Files.writeString(project.resolve("bindings/api/src/main/B.java"), "class B {}");
        run(script);
        run(script);

        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void aNewerTestIsNoReasonToBuild() throws Exception {
        run(script);
        past(project.resolve("samples/target/wmformat-samples.jar"));
        past(project.resolve("samples/target/wmformat.built"));
        Files.createDirectories(project.resolve("bindings/api/src/test"));
        Files.writeString(project.resolve("bindings/api/src/test/BTest.java"), "class BTest {}");
        run(script);

        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void aFailedBuildShowsItsErrorsAndEndsWith3() throws Exception {
        program("mvnw", "echo '[INFO] much'; echo '[ERROR] no compiler'; exit 1");
        Ran ran = run(script, "--help");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("[ERROR] no compiler\nwmformat: the build failed")
                .doesNotContain("much");
        assertThat(run(script).exitCode()).isEqualTo(3);
    }

    @Test
    void aLinkToTheScriptWorks() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.relativize(script));

        assertThat(run(link, "x").out()).endsWith("<x>\n");
    }
}
