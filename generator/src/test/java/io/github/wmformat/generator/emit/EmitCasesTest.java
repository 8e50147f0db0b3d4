package io.github.wmformat.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.generator.ApiReader;
import io.github.wmformat.generator.emit.api.ApiEmitter;
import io.github.wmformat.generator.emit.com.ComEmitter;
import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.projection.Projection;
import io.github.wmformat.generator.projection.Projector;
import io.github.wmformat.generator.testing.Expected;
import io.github.wmformat.generator.testing.InputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small metadata folders, and all that is emitted for them: each idiom once, in the api and in what the native backends share. */
class EmitCasesTest {
    /** Files that say the same for every input are left out of the expectations. */
    private static final List<String> BOILERPLATE = List.of("ResultCodes.java", "Types.java", "Shapes.java");

    static Stream<Path> cases() {
        return Expected.inputs("emit", ".input").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void emitsAsExpected(Path input, @TempDir Path folder) throws IOException {
        InputFolder.unpack(input, folder);

        String result = result(folder);

        Expected.check(input, result);
        assertThat(result(folder)).isEqualTo(result);
    }

    private static String result(Path folder) {
        try {
            Projection projection = Projector.project(ApiReader.read(folder));
            StringBuilder text = new StringBuilder();
            Stream.of(new ApiEmitter(), new ComEmitter())
                    .flatMap(emitter -> emitter.emit(projection).stream())
                    .filter(file -> BOILERPLATE.stream().noneMatch(file.path()::endsWith))
                    .forEach(file ->
                            text.append("=== ").append(file.path()).append('\n').append(file.text()));
            return text.toString();
        } catch (InputException e) {
            return e.getMessage() + "\n";
        }
    }
}
