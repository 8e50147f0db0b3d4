package io.github.wmformat.generator.projection;

import io.github.wmformat.generator.model.Type;
import io.github.wmformat.generator.projection.JavaMethod.JavaResult;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A projection as text that a person can read and compare. */
final class ProjectionText {
    private final StringBuilder text = new StringBuilder();

    private ProjectionText() {}

    static String of(Projection projection) {
        ProjectionText made = new ProjectionText();
        projection.structs().forEach(made::struct);
        for (JavaInterface type : projection.interfaces().values()) {
            made.line("interface " + type.name());
            type.methods().forEach(made::method);
        }
        for (JavaLibrary library : projection.libraries()) {
            made.line("library " + library.name());
            library.functions().forEach(made::method);
        }
        return made.text.toString();
    }

    private void struct(JavaStruct struct) {
        line("record " + struct.name() + declarations(struct.components()) + ", " + struct.size() + " bytes"
                + (struct.pointers() ? ", pointers" : "")
                + (struct.uses().none() ? "" : ", " + struct.uses()));
        struct.fields().forEach(field -> line("    at " + field.offset() + ": " + role(field)));
    }

    private void method(JavaMethod method) {
        line("    " + result(method.result()) + " " + method.name() + declarations(method.parameters()) + " "
                + method.shape()
                + (method.conduct().blocks() ? ", blocks" : "")
                + (method.conduct().callsBack() ? ", calls back" : "")
                + (method.noCodes().isEmpty() ? "" : ", no: " + method.noCodes()));
        for (int i = 0; i < method.arguments().size(); i++) {
            line("        " + method.source().parameters().get(i).name() + ": "
                    + role(method.arguments().get(i)));
        }
    }

    private static String result(JavaResult result) {
        return result.recordName() == null
                ? result.declaredType()
                : result.recordName() + declarations(result.components());
    }

    private static String declarations(List<JavaValue> values) {
        return values.stream().map(JavaValue::declaration).collect(Collectors.joining(", ", "(", ")"));
    }

    /** The role's name, and what it consists of. */
    private static String role(Object role) {
        return role.getClass().getSimpleName()
                + Stream.of(role.getClass().getRecordComponents())
                        .map(component -> shown(component, role))
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String shown(RecordComponent component, Object role) {
        try {
            return shown(component.getAccessor().invoke(role));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String shown(@Nullable Object part) {
        if (part instanceof JavaValue value) {
            return value.name();
        }
        if (part instanceof List<?> list) {
            return list.stream().map(ProjectionText::shown).toList().toString();
        }
        return part instanceof Record && part instanceof Type ? role(part) : String.valueOf(part);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
