package io.github.wmformat.asfbench;

import java.io.IOException;

/** Runs the programs of peers. */
final class Programs {
    private Programs() {}

    static long run(String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            int code = process.waitFor();
            if (code != 0) {
                throw new IOException(command[0] + " ended with " + code);
            }
            return code;
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException(command[0] + " was interrupted", stopped);
        }
    }
}
