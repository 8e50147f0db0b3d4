package io.github.wmformat.wine;

import java.security.Provider;

/** Random numbers from the Linux kernel, because the JVM's own seeding ends the process on Wine 8. */
public final class UrandomProvider extends Provider {
    private static final long serialVersionUID = 1L;

    /** Called by the JVM, which finds the class's name in {@code java.security}. */
    public UrandomProvider() {
        super("WmformatUrandom", "1", "SecureRandom over the host's /dev/urandom, for Wine");
        put("SecureRandom.Urandom", UrandomRandom.class.getName());
        put("SecureRandom.Urandom ThreadSafe", "true");
    }
}
