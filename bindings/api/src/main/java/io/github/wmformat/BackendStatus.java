package io.github.wmformat;

import io.github.wmformat.spi.Backend;
import java.util.Optional;

/**
 * What is known of one backend.
 *
 * @param name the backend's short name
 * @param backend the backend; empty where none of that name is on the class path or module path
 * @param unavailableReason why it cannot be used and what to do; empty where it can
 */
public record BackendStatus(String name, Optional<Backend> backend, Optional<String> unavailableReason) {
    /** Whether the backend can be used. */
    public boolean available() {
        return unavailableReason.isEmpty();
    }
}
