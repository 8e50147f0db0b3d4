package io.github.wmformat.stubs;

import io.github.wmformat.IUnknown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The generated interfaces and their methods, found by looking into the api's library. */
final class SdkInterfaces {
    private static final String PACKAGE = "io/github/wmformat";

    private SdkInterfaces() {}

    /** All interfaces of the SDK that the api has, without IUnknown. */
    static List<Class<? extends IUnknown>> all() {
        try {
            URI library = IUnknown.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path path = Path.of(library);
            if (Files.isDirectory(path)) {
                return interfaces(path);
            }
            try (FileSystem jar = FileSystems.newFileSystem(path, Map.of())) {
                return interfaces(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<? extends IUnknown>> interfaces(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(PACKAGE))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$"))
                    .map(name -> load(name.substring(0, name.length() - ".class".length())))
                    .filter(SdkInterfaces::isInterfaceOfTheSdk)
                    .<Class<? extends IUnknown>>map(type -> type.asSubclass(IUnknown.class))
                    .sorted(Comparator.comparing(Class::getSimpleName))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(PACKAGE.replace('/', '.') + '.' + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isInterfaceOfTheSdk(Class<?> type) {
        return type.isInterface()
                && IUnknown.class.isAssignableFrom(type)
                && type != IUnknown.class
                && Arrays.stream(type.getDeclaredFields())
                        .anyMatch(field -> field.getName().equals("IID"));
    }

    /** The methods that an interface adds to its base, one for each slot. */
    static List<Method> slots(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }
}
