package io.github.wmformat.generator.emit.api;

import io.github.wmformat.generator.emit.GeneratedFile;
import io.github.wmformat.generator.emit.Javadoc;
import io.github.wmformat.generator.projection.JavaObject;
import java.util.Locale;

/** Emits the interface that gathers all that an object of the SDK always implements. */
final class ObjectEmitter {
    private ObjectEmitter() {}

    static GeneratedFile emit(JavaObject object) {
        Javadoc words = new Javadoc("")
                .paragraph("The SDK's "
                        + object.object().replaceAll(" [Oo]bject$", "").toLowerCase(Locale.ROOT)
                        + " object: every interface that it always has, so that no program has to ask for one.");
        String body = """
                %spublic interface %s extends %s {
                    @Override
                    default %s retain() {
                        return this;
                    }
                }
                """.formatted(words, object.name(), String.join(", ", object.interfaces()), object.name());
        return JavaSource.file(object.name(), "objects.csv", body);
    }
}
