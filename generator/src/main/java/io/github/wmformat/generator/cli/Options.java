package io.github.wmformat.generator.cli;

import io.github.wmformat.generator.Generation;
import io.github.wmformat.generator.check.Sources;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * The command line, taken apart.
 *
 * @param command {@code generate}, {@code check} or {@code --help}
 */
record Options(String command, Map<String, String> values) {
    private static final Map<String, List<String>> ALLOWED = Map.of(
            "generate", List.of("--metadata", "--output", "--target", "--package", "--wine", "--mingw", "--report"),
            "check", List.of("--metadata", "--wine", "--mingw", "--report", "--reference"),
            "--help", List.of());

    /** The command line does not follow the usage. */
    static final class UsageException extends Exception {
        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message);
        }
    }

    static Options parse(List<String> arguments) throws UsageException {
        String command = arguments.isEmpty() ? "" : arguments.get(0);
        List<String> allowed = ALLOWED.get(command);
        if (allowed == null) {
            throw new UsageException(command.isEmpty() ? "a command is missing" : "unknown command " + command);
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 1; i < arguments.size(); i += 2) {
            String option = arguments.get(i);
            if (!allowed.contains(option)) {
                throw new UsageException("unknown option " + option + " of " + command);
            }
            if (i + 1 == arguments.size()) {
                throw new UsageException(option + " needs a value");
            }
            values.put(option, arguments.get(i + 1));
        }
        return new Options(command, values);
    }

    String required(String option) throws UsageException {
        String value = values.get(option);
        if (value == null) {
            throw new UsageException(command + " needs " + option);
        }
        return value;
    }

    /** The package to generate into. */
    String rootPackage() throws UsageException {
        String name = values.getOrDefault("--package", Generation.PACKAGE);
        if (!SourceVersion.isName(name)) {
            throw new UsageException(name + " is no name of a package");
        }
        return name;
    }

    /** Where the other sources are, as given or as Debian installs them. */
    Sources sources() {
        return new Sources(folder("--wine", Sources.INSTALLED.wine()), folder("--mingw", Sources.INSTALLED.mingw()));
    }

    private Path folder(String option, Path otherwise) {
        String folder = values.get(option);
        return folder == null ? otherwise : Path.of(folder);
    }

    @Nullable
    Path report() {
        return file("--report");
    }

    @Nullable
    Path reference() {
        return file("--reference");
    }

    private @Nullable Path file(String option) {
        String file = values.get(option);
        return file == null ? null : Path.of(file);
    }
}
