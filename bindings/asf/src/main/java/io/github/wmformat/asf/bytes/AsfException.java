package io.github.wmformat.asf.bytes;

import java.io.IOException;
import java.util.Locale;

/**
 * Says that bytes are not the ASF they should be. Failures of the disk or the channel stay a plain {@link IOException}.
 *
 * <p>The message names the object or part concerned and the byte where it was noticed.
 */
public final class AsfException extends IOException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with the file. */
    public enum Kind {
        /** The file breaks the format's rules. */
        MALFORMED,
        /** The file may be right, but goes beyond what this library handles. */
        UNSUPPORTED
    }

    private final Kind kind;
    private final String part;
    private final long offset;

    private AsfException(Kind kind, String part, long offset, String problem, boolean traced) {
        super(kind.name().toLowerCase(Locale.ROOT) + " ASF: " + part + ", byte " + offset + ": " + problem);
        this.kind = kind;
        this.part = part;
        this.offset = offset;
        if (traced) {
            super.fillInStackTrace();
        }
    }

    /**
     * The file breaks a rule of the format.
     *
     * @param part the object or field concerned
     * @param offset where it was noticed, in bytes from the start of the file
     * @param problem what is wrong
     */
    public static AsfException malformed(String part, long offset, String problem) {
        return new AsfException(Kind.MALFORMED, part, offset, problem, true);
    }

    /**
     * The same of something that is stepped over, as a data packet is: a hostile file has very many of them, so this has
     * no stack trace, which would cost more than all else.
     */
    public static AsfException damaged(String part, long offset, String problem) {
        return new AsfException(Kind.MALFORMED, part, offset, problem, false);
    }

    /** The file uses something this library does not handle; parameters as for {@link #malformed}. */
    public static AsfException unsupported(String part, long offset, String problem) {
        return new AsfException(Kind.UNSUPPORTED, part, offset, problem, true);
    }

    /** Does nothing: it is called before it is known whether a trace is wanted. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    /** Whether the file is wrong or only beyond this library. */
    public Kind kind() {
        return kind;
    }

    /** The object or part concerned. */
    public String part() {
        return part;
    }

    /** The byte, counted from the start of the file, where the problem was noticed. */
    public long offset() {
        return offset;
    }
}
