package io.github.wmformat.generator.emit.api;

import io.github.wmformat.generator.emit.Emitter;
import io.github.wmformat.generator.emit.GeneratedFile;
import io.github.wmformat.generator.projection.Projection;
import java.util.ArrayList;
import java.util.List;

/** Emits the whole api: one file per interface, structure, enumeration, object, library and group of constants. */
public final class ApiEmitter implements Emitter {
    @Override
    public String target() {
        return "api";
    }

    @Override
    public List<GeneratedFile> emit(Projection projection) {
        List<GeneratedFile> files = new ArrayList<>();
        Words words = new Words(projection.api().tables().documentation());
        projection.interfaces().values().forEach(type -> files.add(new InterfaceEmitter(words).emit(type)));
        projection.api().enums().values().forEach(type -> files.add(new EnumEmitter(words).emit(type)));
        projection.structs().forEach(struct -> files.add(new StructEmitter(words).emit(struct)));
        projection.objects().forEach(object -> files.add(ObjectEmitter.emit(object)));
        projection.libraries().forEach(library -> files.add(new LibraryEmitter(words).emit(library)));
        files.add(ResultCodesEmitter.emit(projection.api().tables().codes()));
        files.addAll(ConstantsEmitter.emit(projection.api()));
        return files;
    }
}
