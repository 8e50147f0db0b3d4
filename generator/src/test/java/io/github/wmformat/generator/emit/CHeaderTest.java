package io.github.wmformat.generator.emit;

import io.github.wmformat.generator.ApiReader;
import io.github.wmformat.generator.emit.c.CEmitter;
import io.github.wmformat.generator.projection.Projector;
import io.github.wmformat.generator.testing.Expected;
import io.github.wmformat.generator.testing.InputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The C header of a metadata folder; that a compiler takes it, beside the Windows headers, is native-stubs' to show. */
class CHeaderTest {
    static Stream<Path> cases() {
        return Expected.inputs("emit-c", ".input").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void declaresAsExpected(Path input, @TempDir Path folder) throws IOException {
        InputFolder.unpack(input, folder);

        Expected.check(
                input,
                new CEmitter()
                        .emit(Projector.project(ApiReader.read(folder)))
                        .get(0)
                        .text());
    }
}
