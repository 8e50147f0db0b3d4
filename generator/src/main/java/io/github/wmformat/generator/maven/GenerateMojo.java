package io.github.wmformat.generator.maven;

import io.github.wmformat.generator.Generation;
import io.github.wmformat.generator.input.InputException;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Makes one kind of output from the metadata and adds it to the sources that are compiled. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters before it calls execute().
public final class GenerateMojo extends AbstractMojo {
    /** The folder of IDL files, tables and documentation. */
    @Parameter(required = true)
    private File metadata;

    /** The kind of output: api or ffm. */
    @Parameter(required = true)
    private String target;

    /** The folder of the output. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/wmformat")
    private File output;

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject project;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            int files = Generation.run(metadata.toPath(), target, output.toPath());
            getLog().info(files + " files of output " + target);
        } catch (InputException e) {
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException("the generated files cannot be written to " + output, e);
        }
        project.addCompileSourceRoot(output.getPath());
    }
}
