package io.github.wmformat;

import io.github.wmformat.spi.Backend;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** The backends on the class path or module path; those that this JVM cannot even load are kept as reasons. */
final class BackendDiscovery {
    private final Map<String, Backend> found = new HashMap<>();
    private final List<String> failures = new ArrayList<>();

    BackendDiscovery() {
        var providers = ServiceLoader.load(Backend.class, Backends.class.getClassLoader())
                .iterator();
        while (next(providers)) {}
    }

    /** Takes one more provider; a backend that needs a newer Java than this one must not hide the others. */
    private boolean next(Iterator<Backend> providers) {
        try {
            if (!providers.hasNext()) {
                return false;
            }
            Backend backend = providers.next();
            found.putIfAbsent(backend.name(), backend);
        } catch (ServiceConfigurationError | LinkageError e) {
            failures.add(String.valueOf(e.getMessage()));
        }
        return true;
    }

    BackendStatus status(String name) {
        Backend backend = found.get(name);
        return backend == null
                ? new BackendStatus(name, Optional.empty(), Optional.of(absence(name)))
                : new BackendStatus(name, Optional.of(backend), backend.unavailableReason());
    }

    private String absence(String name) {
        String absent = "its library wmformat-" + name + " is not on the class path";
        return failures.isEmpty()
                ? absent
                : absent + ", or this Java cannot load it (" + String.join("; ", failures) + ")";
    }
}
