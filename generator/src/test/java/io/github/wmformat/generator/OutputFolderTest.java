package io.github.wmformat.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wmformat.generator.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    private static final GeneratedFile FIRST = new GeneratedFile("a/First.java", "first\n");
    private static final GeneratedFile SECOND = new GeneratedFile("a/b/Second.java", "second\n");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFileThatIsTheSameIsNotTouched() throws IOException {
        write(FIRST, SECOND);
        FileTime before = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(folder.resolve(FIRST.path()), before);

        assertThat(write(FIRST, new GeneratedFile(SECOND.path(), "changed\n"))).isEqualTo(1);

        assertThat(Files.getLastModifiedTime(folder.resolve(FIRST.path()))).isEqualTo(before);
        assertThat(folder.resolve(SECOND.path())).hasContent("changed");
    }

    @Test
    void whatIsNoLongerMadeIsDeleted() throws IOException {
        write(FIRST, SECOND);

        assertThat(write(SECOND)).isEqualTo(1);

        assertThat(folder.resolve(FIRST.path())).doesNotExist();
        assertThat(folder.resolve(SECOND.path())).exists();
    }

    @Test
    void whatOthersMadeStays() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        new OutputFolder(folder, "other").write(List.of(FIRST));

        write(SECOND);
        write();

        assertThat(folder.resolve("mine.txt")).exists();
        assertThat(folder.resolve(FIRST.path())).exists();
        assertThat(folder.resolve(SECOND.path())).doesNotExist();
    }

    @Test
    void aListThatLeadsOutOfTheFolderIsRefused() throws IOException {
        Path inner = folder.resolve("inner");
        Files.createDirectories(inner);
        Files.writeString(folder.resolve("precious.txt"), "precious");
        Files.writeString(inner.resolve(".wmformat-test"), "../precious.txt\n");

        assertThatThrownBy(() -> new OutputFolder(inner, "test").write(List.of(FIRST)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("../precious.txt");
        assertThat(folder.resolve("precious.txt")).exists();
    }

    @Test
    void twoFilesOfOnePathAreRefusedBeforeAnythingIsWritten() {
        assertThatThrownBy(() -> write(FIRST, FIRST)).isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    private int write(GeneratedFile... files) throws IOException {
        return new OutputFolder(folder, "test").write(List.of(files));
    }
}
