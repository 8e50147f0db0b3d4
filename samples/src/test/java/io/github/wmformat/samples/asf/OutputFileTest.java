package io.github.wmformat.samples.asf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wmformat.requirement.Requirement;
import io.github.wmformat.samples.Media;
import io.github.wmformat.samples.Run;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command may do to files that are there, and what it leaves where it fails. */
class OutputFileTest {
    private static final byte[] CONTENT = {1, 2, 3};

    @TempDir
    private Path folder;

    private static Path write(Path path, boolean replace) throws IOException {
        new OutputFile(path, replace).write(channel -> channel.write(ByteBuffer.wrap(CONTENT)));
        return path;
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    private static void needPermissions() {
        Requirement.need(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "files have no permissions here");
    }

    @Test
    void aNewFileHasThePermissionsOfOtherNewFiles() throws IOException {
        needPermissions();
        Path other = Files.createFile(folder.resolve("other"));

        assertThat(Files.getPosixFilePermissions(write(folder.resolve("new"), false)))
                .isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void aFileThatIsReplacedKeepsItsPermissions() throws IOException {
        needPermissions();
        Path old = Files.createFile(folder.resolve("old"));
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-r-----"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(write(old, true))))
                .isEqualTo("rw-r-----");
    }

    @Test
    void aLinkStaysAndItsTargetIsReplaced() throws IOException {
        needPermissions();
        Path target = Files.writeString(folder.resolve("target"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), target.getFileName());

        write(link, true);

        assertThat(link).isSymbolicLink();
        assertThat(target).hasBinaryContent(CONTENT);
    }

    @Test
    void afterAFailureThereIsNothingNewAndTheOldFileIsWhole() throws IOException {
        Path old = Files.writeString(folder.resolve("old"), "old");

        assertThatThrownBy(() -> new OutputFile(old, true).write(channel -> {
                    channel.write(ByteBuffer.wrap(CONTENT));
                    throw new IOException("broken");
                }))
                .hasMessage("broken");
        assertThat(old).hasContent("old");
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void aFolderIsNeverReplaced() {
        assertThatThrownBy(() -> write(folder, true)).hasMessageEndingWith(" is a folder");
        assertThatThrownBy(() -> write(folder.resolve("no/file"), true))
                .hasMessageContaining("there is no folder " + folder.resolve("no"));
    }

    @Test
    void theSourceCanBeReplacedByWhatIsMadeOfIt() throws IOException {
        Path file = Files.copy(Path.of(Media.path("clip.wmv")), folder.resolve("clip.wmv"));

        Run run = Run.of("asf", "remux", "--force", file.toString(), file.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(": 94 media objects in ");
        assertThat(files()).isEqualTo(1);
    }
}
