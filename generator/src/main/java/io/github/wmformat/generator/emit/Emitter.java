package io.github.wmformat.generator.emit;

import io.github.wmformat.generator.model.Api;
import java.util.List;

/** Writes one kind of output. The same API gives the same files, to the byte, on every machine. */
public interface Emitter {
    /** The word that asks for this kind of output: {@code api}, {@code ffm}, {@code c}. */
    String target();

    /** All files of this kind of output. */
    List<GeneratedFile> emit(Api api);
}
