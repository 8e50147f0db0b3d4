package io.github.wmformat.generator.emit;

import io.github.wmformat.generator.projection.Projection;
import java.util.List;

/** Makes one kind of output from the projected API. The same input gives the same text, on every machine. */
public interface Emitter {
    /** The name by which a generator run asks for this output. */
    String target();

    List<GeneratedFile> emit(Projection projection);
}
