package io.github.wmformat.generator;

import io.github.wmformat.generator.check.Consistency;
import io.github.wmformat.generator.check.Disagreements;
import io.github.wmformat.generator.check.Problem;
import io.github.wmformat.generator.check.References;
import io.github.wmformat.generator.check.Sources;
import io.github.wmformat.generator.emit.Emitter;
import io.github.wmformat.generator.emit.GeneratedFile;
import io.github.wmformat.generator.emit.api.ApiEmitter;
import io.github.wmformat.generator.emit.c.CEmitter;
import io.github.wmformat.generator.emit.com.ComEmitter;
import io.github.wmformat.generator.emit.ffm.FfmEmitter;
import io.github.wmformat.generator.emit.jna.JnaEmitter;
import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.model.Api;
import io.github.wmformat.generator.projection.Projector;
import io.github.wmformat.generator.report.ReferencePage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One run: reads a metadata folder, checks it, and makes the files of a target. Nothing is written here. */
public final class Generation {
    /** The package of what is generated; the native code is in packages below it. */
    public static final String PACKAGE = "io.github.wmformat";

    private static final List<Emitter> EMITTERS =
            List.of(new ApiEmitter(), new ComEmitter(), new FfmEmitter(), new JnaEmitter(), new CEmitter());

    private final Api api;
    private final Disagreements disagreements;

    private Generation(Api api, Disagreements disagreements) {
        this.api = api;
        this.disagreements = disagreements;
    }

    /**
     * Reads the folder and holds its parts against each other and against other sources.
     *
     * @param sources where the other sources may be installed
     * @throws GenerationException where a file breaks a rule or refers to what is not there
     */
    public static Generation read(Path metadata, Sources sources) {
        try {
            Api api = ApiReader.read(metadata);
            List<Problem> problems = new ArrayList<>(Consistency.check(api));
            problems.addAll(References.check(api));
            if (!problems.isEmpty()) {
                throw new GenerationException(
                        problems.stream().map(Problem::toString).toList());
            }
            return new Generation(api, Disagreements.find(api, sources));
        } catch (InputException e) {
            throw new GenerationException(List.of(lineOf(e)));
        }
    }

    /** What the sources disagree on. */
    public Disagreements disagreements() {
        return disagreements;
    }

    /**
     * Asks for every disagreement to be settled.
     *
     * @throws GenerationException where one is not
     */
    public void requireAgreement() {
        List<String> errors = disagreements.errors();
        if (!errors.isEmpty()) {
            throw new GenerationException(errors);
        }
    }

    /**
     * The files of a target in a package of one's own, in place of {@value #PACKAGE}.
     *
     * @throws GenerationException as {@link #files(String)}
     */
    public List<GeneratedFile> files(String target, String rootPackage) {
        return files(target).stream()
                .map(file -> new GeneratedFile(
                        file.path().replace(PACKAGE.replace('.', '/'), rootPackage.replace('.', '/')),
                        file.text().replace(PACKAGE, rootPackage)))
                .toList();
    }

    /**
     * The files of a target, sorted by their paths.
     *
     * @throws GenerationException where there is no such target, or the API cannot be shown in Java
     */
    public List<GeneratedFile> files(String target) {
        Emitter emitter = EMITTERS.stream()
                .filter(e -> e.target().equals(target))
                .findFirst()
                .orElseThrow(() -> new GenerationException(
                        List.of("there is no target " + target + "; there are: " + String.join(", ", targets()))));
        try {
            return emitter.emit(Projector.project(api)).stream()
                    .sorted(Comparator.comparing(GeneratedFile::path))
                    .toList();
        } catch (InputException e) {
            throw new GenerationException(List.of(lineOf(e)));
        }
    }

    /** All interfaces with what is known of them, as Markdown. */
    public String reference() {
        return ReferencePage.of(api);
    }

    /** The targets that {@link #files} knows. */
    public static List<String> targets() {
        return EMITTERS.stream().map(Emitter::target).toList();
    }

    private static String lineOf(InputException e) {
        return e.getMessage() == null ? "" : e.getMessage();
    }
}
