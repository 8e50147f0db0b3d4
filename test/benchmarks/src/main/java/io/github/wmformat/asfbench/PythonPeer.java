package io.github.wmformat.asfbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A library with a Python module: mutagen, or TagLib as pytaglib. Its time does not include the start of Python. */
final class PythonPeer implements Peer {
    private static final String SCRIPT = "src/main/python/tags.py";

    private final String module;
    private final Path script;

    PythonPeer(String module, Path benchmarks) {
        this.module = module;
        this.script = benchmarks.resolve(SCRIPT);
    }

    @Override
    public String name() {
        return module;
    }

    @Override
    public double read(Path file, double seconds) throws IOException {
        return run("read", file.toString(), Double.toString(seconds));
    }

    @Override
    public double edit(Path file, String attribute, int characters) throws IOException {
        return run("edit", file.toString(), attribute, Integer.toString(characters));
    }

    private double run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("python3", script.toString(), module));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (out.isEmpty()) {
            throw new IOException(module + " failed: pip install mutagen pytaglib");
        }
        return Double.parseDouble(out);
    }
}
