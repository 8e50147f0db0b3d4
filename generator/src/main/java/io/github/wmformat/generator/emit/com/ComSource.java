package io.github.wmformat.generator.emit.com;

import io.github.wmformat.generator.emit.GeneratedFile;

/** A source file of the package that the native backends share. */
final class ComSource {
    private ComSource() {}

    static GeneratedFile file(String typeName, String source, String body) {
        String text = """
                // Generated from %s; do not edit.
                package io.github.wmformat.com;

                import io.github.wmformat.*;
                import java.lang.invoke.MethodHandles;
                import java.lang.ref.Reference;
                import java.nio.ByteBuffer;
                import java.util.List;
                import java.util.Objects;
                import org.jspecify.annotations.Nullable;

                %s""".formatted(source, body);
        return new GeneratedFile("io/github/wmformat/com/" + typeName + ".java", text);
    }
}
