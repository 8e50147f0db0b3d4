package io.github.wmformat.samples;

import io.github.wmformat.BackendStatus;
import io.github.wmformat.Backends;
import io.github.wmformat.spi.Backend;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The backend in use, and why this one.
 *
 * @param backend the backend
 * @param reason what made it the choice
 * @param refused those that come before it in the order, each with its reason
 */
record BackendChoice(Backend backend, String reason, List<BackendStatus> refused) {
    /** The backend of the name, or the first of the order that can be used. */
    static BackendChoice make(@Nullable String name) {
        return name == null ? first() : new BackendChoice(Backends.select(name), "asked for", List.of());
    }

    private static BackendChoice first() {
        Backend backend = Backends.select();
        List<BackendStatus> all = Backends.all();
        List<BackendStatus> refused = all.stream()
                .takeWhile(status -> !status.name().equals(backend.name()))
                .toList();
        return new BackendChoice(backend, "the first that can be used of " + names(all), refused);
    }

    private static String names(List<BackendStatus> all) {
        return all.stream().map(BackendStatus::name).collect(Collectors.joining(", "));
    }
}
