package io.github.wmformat.generator.emit.com;

import io.github.wmformat.generator.emit.Emitter;
import io.github.wmformat.generator.emit.GeneratedFile;
import io.github.wmformat.generator.projection.Argument;
import io.github.wmformat.generator.projection.Projection;
import java.util.ArrayList;
import java.util.List;

/** Emits what the native backends share and is not written by hand. */
public final class ComEmitter implements Emitter {
    @Override
    public String target() {
        return "com";
    }

    @Override
    public List<GeneratedFile> emit(Projection projection) {
        Structs structs = new Structs(projection);
        List<GeneratedFile> files = new ArrayList<>();
        files.add(ShapesEmitter.emit(projection));
        files.add(new TypesEmitter(projection).emit());
        projection.interfaces().values().forEach(type -> {
            files.add(new CallsEmitter(projection, structs).emit(type));
            files.add(ProxyEmitter.emit(projection, type));
            files.add(new ExportEmitter(projection, structs).emit(type));
        });
        projection.objects().forEach(object -> files.add(new ObjectProxyEmitter(projection).emit(object)));
        projection.structs().stream()
                .filter(struct -> struct.pointers() && struct.flexible().isEmpty())
                .forEach(struct -> files.add(new CodecEmitter(structs).emit(struct)));
        if (hasAttributes(projection)) {
            files.add(new StructuresEmitter(projection, structs).emit());
        }
        projection.libraries().forEach(library -> files.add(new LibraryEmitter(structs).emit(library)));
        return files;
    }

    private static boolean hasAttributes(Projection projection) {
        return projection.interfaces().values().stream()
                .flatMap(type -> type.methods().stream())
                .flatMap(method -> method.arguments().stream())
                .anyMatch(argument -> argument instanceof Argument.InAttributeBytes
                        || argument instanceof Argument.OutAttributeBytes);
    }
}
