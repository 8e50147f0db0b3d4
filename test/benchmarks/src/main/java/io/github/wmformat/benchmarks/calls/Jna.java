package io.github.wmformat.benchmarks.calls;

/** Our JNA backend. */
public class Jna extends Ours {
    public Jna() {
        super("jna");
    }
}
