package io.github.wmformat.generator.emit.api;

import io.github.wmformat.generator.emit.GeneratedFile;
import io.github.wmformat.generator.emit.Javadoc;
import io.github.wmformat.generator.projection.JavaField;
import io.github.wmformat.generator.projection.JavaStruct;
import io.github.wmformat.generator.projection.JavaValue;
import java.util.ArrayList;
import java.util.List;
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
        String members = RecordMembers.of(struct.name(), struct.components(), lengths(struct), "    ");
        if (struct.selfContained()) {
            members = size(struct) + members + (members.isEmpty() ? "" : "\n") + BytesCodec.members(struct);
        }
        String body = comment + header + (members.isEmpty() ? " {}\n" : " {\n" + members + "}\n");
        return JavaSource.file(struct.name(), struct.source().position().file(), body);
    }

    /** The statements that hold arrays and texts to the room that the structure has for them. */
    private static List<String> lengths(JavaStruct struct) {
        List<String> checks = new ArrayList<>();
        for (JavaField field : struct.fields()) {
            if (field instanceof JavaField.Fixed fixed) {
                String name = fixed.value().name();
                String length = name + (fixed.value().type().endsWith("[]") ? ".length" : ".size()");
                checks.add("StructBytes.exactly(%d, %s, \"%s\");".formatted(fixed.length(), length, name));
            } else if (field instanceof JavaField.FixedText text) {
                String name = text.value().name();
                checks.add("StructBytes.atMost(%d, %s.length(), \"%s\");".formatted(text.length() - 1, name, name));
            }
        }
        return checks;
    }

    private static String size(JavaStruct struct) {
        return "    /** Bytes that the structure takes in memory. */\n    public static final int SIZE = "
                + struct.size() + ";\n\n";
    }
}
