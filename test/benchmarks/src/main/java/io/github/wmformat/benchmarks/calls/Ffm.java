package io.github.wmformat.benchmarks.calls;

/** Our FFM backend. */
public class Ffm extends Ours {
    public Ffm() {
        super("ffm");
    }
}
