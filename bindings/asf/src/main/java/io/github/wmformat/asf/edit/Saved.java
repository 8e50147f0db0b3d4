package io.github.wmformat.asf.edit;

/**
 * How an edit was saved.
 *
 * @param way how
 * @param bytesWritten to the file, or to the new file that took its place
 * @param signatureRemoved whether the header had a digital signature, which no longer held and was removed
 */
public record Saved(Way way, long bytesWritten, boolean signatureRemoved) {
    /** The ways of saving. */
    public enum Way {
        /** Nothing had changed, and nothing was written. */
        UNCHANGED,
        /** The header was rewritten within its size. */
        IN_HEADER,
        /** A new file took the place of the old one. */
        NEW_FILE,
        /** Everything behind the header was moved within the file. */
        SHIFTED
    }
}
