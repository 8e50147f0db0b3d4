package io.github.wmformat.fuzz;

import io.github.wmformat.asf.bytes.AsfException;
import java.io.IOException;

/**
 * One way of using a file, and so one way into this library for a hostile one. All goes well when it ends, or when an
 * {@link AsfException} says what is wrong with the file; anything else is a finding.
 */
@FunctionalInterface
public interface Door {
    /** Uses the file, which is not changed. */
    void enter(byte[] file) throws IOException;

    /** Uses a file that may be refused, in words that name a byte of it, and says whether it was let in. */
    default boolean knock(byte[] file) throws IOException {
        try {
            enter(file);
            return true;
        } catch (AsfException documented) {
            Finding.unless(documented.offset() >= 0, "byte " + documented.offset());
            Finding.unless(String.valueOf(documented.getMessage()).contains(" ASF: "), documented.getMessage());
            return false;
        }
    }
}
