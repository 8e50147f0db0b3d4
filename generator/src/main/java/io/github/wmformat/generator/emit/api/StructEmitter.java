package io.github.wmformat.generator.emit.api;

import io.github.wmformat.generator.emit.GeneratedFile;
import io.github.wmformat.generator.emit.Javadoc;
import io.github.wmformat.generator.projection.JavaStruct;
import io.github.wmformat.generator.projection.JavaValue;
import java.util.stream.Collectors;

/** Emits the record that stands for a structure; one without pointers can also be read from bytes and written. */
final class StructEmitter {
    private final Words words;

    StructEmitter(Words words) {
        this.words = words;
    }

    GeneratedFile emit(JavaStruct struct) {
        Javadoc comment = words.struct(struct.name(), struct.components());
        String views = struct.views() == null ? "" : " implements " + struct.views();
        String header = "public record " + struct.name() + "("
                + struct.components().stream().map(JavaValue::declaration).collect(Collectors.joining(", ")) + ")"
                + views;
        String members = RecordMembers.of(struct.name(), struct.components(), "    ");
        if (struct.flat()) {
            members = size(struct) + members + (members.isEmpty() ? "" : "\n") + FlatCodec.members(struct);
        }
        String body = comment + header + (members.isEmpty() ? " {}\n" : " {\n" + members + "}\n");
        return JavaSource.file(struct.name(), struct.source().position().file(), body);
    }

    private static String size(JavaStruct struct) {
        return "    /** Bytes that the structure takes in memory. */\n    public static final int SIZE = "
                + struct.size() + ";\n\n";
    }
}
