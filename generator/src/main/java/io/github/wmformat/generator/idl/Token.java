package io.github.wmformat.generator.idl;

import io.github.wmformat.generator.model.Position;

/**
 * A word of the input.
 *
 * @param text the word as written; for text and characters, what stands between the quotes, unescaped
 * @param packing the {@code pragma pack} in force here
 */
record Token(Kind kind, String text, int packing, Position position) {
    enum Kind {
        NAME,
        NUMBER,
        TEXT,
        CHARACTER,
        PUNCTUATION,
        END
    }

    boolean is(String wanted) {
        return text.equals(wanted) && (kind == Kind.NAME || kind == Kind.PUNCTUATION);
    }

    boolean isName() {
        return kind == Kind.NAME;
    }

    /** The word as a message shows it. */
    String shown() {
        return kind == Kind.END ? "the end of the file" : "'" + text + "'";
    }
}
