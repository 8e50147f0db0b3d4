package io.github.wmformat.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Fuzz targets. In the build each runs its seeds; with the environment variable {@code JAZZER_FUZZ=1} and one test
 * chosen, Jazzer looks for more (see README.md).
 */
class AsfFuzzTest {
    private static final Path DATA = Path.of("..", "data");
    private static final int SEED_SIZE = 8_000;
    private static final int MUTANT_SEEDS = 20;

    @TempDir
    static Path folder;

    /** Real files and a few mutants of them. */
    static Stream<Arguments> files() throws IOException {
        return Stream.concat(Mutants.files(DATA).stream(), Stream.of(Mutants.made(folder)))
                .flatMap(AsfFuzzTest::mutants);
    }

    private static Stream<Arguments> mutants(Path file) {
        try {
            byte[] seed = ShortFile.of(Files.readAllBytes(file), SEED_SIZE);
            var mutator = new Mutator(seed);
            return Stream.concat(
                    Stream.of(Arguments.of((Object) seed)),
                    Stream.iterate(0L, number -> number + 1)
                            .limit(MUTANT_SEEDS)
                            .map(number -> Arguments.of((Object) mutator.mutant(number))));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static Stream<Arguments> instructions() {
        byte[] rising = new byte[401];
        for (int i = 0; i < rising.length; i++) {
            rising[i] = (byte) (i * 37);
        }
        byte[] zeros = new byte[41];
        byte[] ones = new byte[81];
        Arrays.fill(ones, (byte) 0xFF);
        return Stream.of(new byte[0], zeros, ones, rising).map(bytes -> Arguments.of((Object) bytes));
    }

    @MethodSource("files")
    @FuzzTest(maxDuration = "10m")
    void header(byte @NotNull [] bytes) throws IOException {
        new HeaderDoor().knock(bytes);
    }

    @MethodSource("files")
    @FuzzTest(maxDuration = "10m")
    void packets(byte @NotNull [] bytes) throws IOException {
        new ReadDoor().knock(bytes);
        new SeekDoor().knock(bytes);
        new DumpDoor().knock(bytes);
    }

    @MethodSource("instructions")
    @FuzzTest(maxDuration = "10m")
    void index(byte @NotNull [] bytes) throws IOException {
        new IndexObjectDoor().knock(bytes);
    }

    @MethodSource("files")
    @FuzzTest(maxDuration = "10m")
    void edit(byte @NotNull [] bytes) throws IOException {
        new EditDoor(folder).knock(bytes);
    }

    @MethodSource("instructions")
    @FuzzTest(maxDuration = "10m")
    void roundTrip(byte @NotNull [] bytes) throws IOException {
        RoundTrip.run(bytes);
    }
}
