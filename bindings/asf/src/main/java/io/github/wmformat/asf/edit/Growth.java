package io.github.wmformat.asf.edit;

/** What to do when a header does not fit in the bytes it has. */
public enum Growth {
    /** Write a new file beside the old one and let it take the old one's place at once: safe, and as slow as a copy. */
    NEW_FILE,
    /**
     * Move everything behind the header within the file. This is fast and needs no second file's room, but until it is
     * done the file is unusable. A journal beside the file lets {@link AsfEditor} finish a move that was interrupted; it
     * guards against the end of the program, not of the machine, and needs the file to be left alone until then.
     */
    SHIFT
}
