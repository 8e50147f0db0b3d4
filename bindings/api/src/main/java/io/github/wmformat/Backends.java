package io.github.wmformat;

import io.github.wmformat.spi.Backend;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Chooses what stands behind the interfaces: the real runtime ({@code ffm}, {@code jna}) or pure Java ({@code fallback}).
 *
 * <p>System property {@value #PROPERTY} gives the names to try, in order, separated by commas; where it is not set, that
 * is {@value #DEFAULT_ORDER}. One name alone forbids falling back to another. Choosing any but the first is logged.
 */
public final class Backends {
    /** The system property that gives the order in which backends are tried. */
    public static final String PROPERTY = "wmformat.backend";

    /** The order where the property is not set. */
    public static final String DEFAULT_ORDER = "ffm,jna,fallback";

    private static final System.Logger LOG = System.getLogger(Backends.class.getName());

    private Backends() {}

    /**
     * The first backend of the order that can be used here.
     *
     * @throws IllegalStateException where none can; the message has each one's reason
     */
    public static Backend select() {
        return select(order());
    }

    /** The first of the named backends that can be used here; as {@link #select()} with another order. */
    public static Backend select(String... names) {
        return select(List.of(names));
    }

    /** Every backend of the order, and what keeps it from being used. */
    public static List<BackendStatus> all() {
        BackendDiscovery discovery = new BackendDiscovery();
        return order().stream().map(discovery::status).toList();
    }

    private static List<String> order() {
        return Arrays.stream(System.getProperty(PROPERTY, DEFAULT_ORDER).split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static Backend select(List<String> names) {
        BackendDiscovery discovery = new BackendDiscovery();
        List<BackendStatus> refused = new ArrayList<>();
        for (String name : names) {
            BackendStatus status = discovery.status(name);
            if (status.available() && status.backend().isPresent()) {
                if (!refused.isEmpty()) {
                    LOG.log(System.Logger.Level.INFO, "using {0}, because of {1}", name, reasons(refused));
                }
                return status.backend().get();
            }
            refused.add(status);
        }
        throw new IllegalStateException("no backend of \"" + String.join(",", names) + "\" can be used: "
                + reasons(refused) + "; choose others with -D" + PROPERTY + "=" + DEFAULT_ORDER);
    }

    private static String reasons(List<BackendStatus> refused) {
        return refused.stream()
                .map(status -> status.name() + ": " + status.unavailableReason().orElse(""))
                .collect(Collectors.joining("; "));
    }
}
