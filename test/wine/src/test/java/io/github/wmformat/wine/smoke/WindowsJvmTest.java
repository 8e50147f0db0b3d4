package io.github.wmformat.wine.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowsJvmTest {
    @Test
    void theJvmIsOneForWindows() {
        assertThat(System.getProperty("os.name")).startsWith("Windows");
        assertThat(Path.of("a", "b")).hasToString("a\\b");
    }

    @Test
    void randomNumbersComeFromTheHost() {
        SecureRandom random = new SecureRandom();

        assertThat(random.getProvider().getName()).isEqualTo("WmformatUrandom");
        assertThat(random.generateSeed(16)).isNotEqualTo(random.generateSeed(16));
    }

    @Test
    void temporaryDirectoriesWork(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("Grüße.txt"), "text");

        assertThat(file).hasContent("text");
    }

    @Test
    void filesOfTheHostAreRead() {
        assertThat(Path.of(System.getProperty("wmformat.data"), "clip.wmv")).hasSize(39425);
    }
}
