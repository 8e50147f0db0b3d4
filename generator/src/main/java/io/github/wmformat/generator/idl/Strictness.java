package io.github.wmformat.generator.idl;

/** How much of what a compiler lets pass is let pass here. */
public enum Strictness {
    /** Our own files: every rule is held. */
    OWN,
    /** Files of others, read as they are: repeated typedefs and size_is without a counterpart are passed over. */
    FOREIGN
}
