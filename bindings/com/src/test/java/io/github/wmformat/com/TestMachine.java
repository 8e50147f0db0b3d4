package io.github.wmformat.com;

import io.github.wmformat.spi.Backend;
import java.util.ServiceLoader;

/** The machine of the backend that is on the class path: the tests of this module run in the modules of the backends. */
final class TestMachine {
    static final Machine MACHINE = ServiceLoader.load(Backend.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(NativeBackend.class::isInstance)
            .map(backend -> ((NativeBackend) backend).machine())
            .findFirst()
            .orElseThrow();

    private TestMachine() {}
}
