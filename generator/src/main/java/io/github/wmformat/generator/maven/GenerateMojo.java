package io.github.wmformat.generator.maven;

import io.github.wmformat.generator.Generation;
import io.github.wmformat.generator.GenerationException;
import io.github.wmformat.generator.OutputFolder;
import io.github.wmformat.generator.check.Sources;
import io.github.wmformat.generator.emit.GeneratedFile;
import io.github.wmformat.generator.report.DisagreementReport;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Checks the metadata, generates the source files of a target and has them compiled. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters before it calls execute.
public final class GenerateMojo extends AbstractMojo {
    /** The folder with the IDL files, the tables and docs/. */
    @Parameter(property = "wmformat.metadata", required = true)
    private File metadata;

    /** What to generate: api, ffm or c. */
    @Parameter(property = "wmformat.target", required = true)
    private String target;

    /** Where the files go; becomes a source folder of the project where they are Java. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/wmformat")
    private File outputDirectory;

    /** Where the disagreements between the sources are written. */
    @Parameter(defaultValue = "${project.build.directory}/disagreements.md")
    private File report;

    /** The folder with Wine's IDL files, to compare with; it may be missing. */
    @Parameter(property = "wmformat.wine", defaultValue = "/usr/include/wine/wine/windows")
    private File wine;

    /** The folder with MinGW's headers, to compare with; it may be missing. */
    @Parameter(property = "wmformat.mingw", defaultValue = "/usr/share/mingw-w64/include")
    private File mingw;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            Generation generation = Generation.read(metadata.toPath(), new Sources(wine.toPath(), mingw.toPath()));
            writeReport(DisagreementReport.of(generation.disagreements()));
            generation.requireAgreement();
            List<GeneratedFile> files = generation.files(target);
            int changed = new OutputFolder(outputDirectory.toPath(), target).write(files);
            if (files.stream().anyMatch(file -> file.path().endsWith(".java"))) {
                project.addCompileSourceRoot(outputDirectory.getPath());
            }
            getLog().info(files.size() + " files of target " + target + ", " + changed + " changed");
        } catch (GenerationException e) {
            e.lines().forEach(getLog()::error);
            throw new MojoFailureException(e.lines().get(0) + more(e.lines().size() - 1));
        } catch (IOException e) {
            throw new MojoExecutionException("cannot write: " + e.getMessage(), e);
        }
    }

    private static String more(int lines) {
        return lines == 0 ? "" : " (and " + lines + " more)";
    }

    private void writeReport(String text) throws IOException {
        Path file = report.toPath();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }
}
