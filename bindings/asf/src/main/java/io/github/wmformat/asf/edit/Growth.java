package io.github.wmformat.asf.edit;

/** What to do when a header does not fit in the bytes it has. */
public enum Growth {
    /**
     * Write a new file beside the old one and let it take the old one's place at once: safe, and as slow as a copy. A
     * symbolic link to the file stays one; other names of the file (hard links) keep the old content.
     */
    NEW_FILE,
    /**
     * Move everything behind the header within the file. This is fast and needs no second file's room, but until it is
     * done the file is unusable for other programs, and for readers that have it open. The journal of a move that was
     * interrupted lies beside the file, as {@code .NAME.asf-shift}: with it {@link AsfEditor} finishes the move, and
     * {@link io.github.wmformat.asf.AsfFile#open(java.nio.file.Path)} reads the file as it will be. It guards against the
     * end of the program, not of the machine.
     */
    SHIFT
}
