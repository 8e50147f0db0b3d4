package io.github.wmformat.generator;

import io.github.wmformat.generator.emit.Emitter;
import io.github.wmformat.generator.emit.GeneratedFile;
import io.github.wmformat.generator.emit.api.ApiEmitter;
import io.github.wmformat.generator.model.Api;
import io.github.wmformat.generator.projection.Projector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** One run: reads the inputs, checks them, and writes one kind of output, or nothing where an input is wrong. */
public final class Generation {
    private static final List<Emitter> EMITTERS = List.of(new ApiEmitter());

    private Generation() {}

    /** The names of the outputs that a run can make. */
    public static List<String> targets() {
        return EMITTERS.stream().map(Emitter::target).toList();
    }

    /**
     * Makes one kind of output.
     *
     * @param metadata the folder of IDL files, tables and documentation
     * @param target one of {@link #targets()}
     * @param output the folder that holds this output and nothing else
     * @return how many files the output has
     * @throws io.github.wmformat.generator.input.InputException where an input is wrong; nothing is written then
     * @throws IOException where the output cannot be written
     */
    public static int run(Path metadata, String target, Path output) throws IOException {
        Emitter emitter = EMITTERS.stream()
                .filter(e -> e.target().equals(target))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no output \"" + target + "\": choose one of "
                        + targets().stream().collect(Collectors.joining(", "))));
        Api api = ApiReader.read(metadata);
        List<GeneratedFile> files = emitter.emit(Projector.project(api));
        new OutputFolder(output).replaceWith(files);
        return files.size();
    }
}
