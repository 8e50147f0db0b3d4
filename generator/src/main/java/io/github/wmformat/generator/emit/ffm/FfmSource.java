package io.github.wmformat.generator.emit.ffm;

import io.github.wmformat.generator.emit.GeneratedFile;

/** A source file of the FFM backend's package. */
final class FfmSource {
    private FfmSource() {}

    static GeneratedFile file(String typeName, String source, String body) {
        String text = """
                // Generated from %s; do not edit.
                package io.github.wmformat.ffm;

                import io.github.wmformat.*;
                import java.lang.foreign.Arena;
                import java.lang.foreign.MemorySegment;
                import java.lang.invoke.MethodHandle;
                import java.lang.invoke.MethodHandles;
                import java.lang.ref.Reference;
                import java.nio.ByteBuffer;
                import java.util.List;
                import java.util.Objects;
                import org.jspecify.annotations.Nullable;

                %s""".formatted(source, body);
        return new GeneratedFile("io/github/wmformat/ffm/" + typeName + ".java", text);
    }
}
