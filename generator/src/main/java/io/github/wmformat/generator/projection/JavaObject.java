package io.github.wmformat.generator.projection;

import java.util.List;

/**
 * The Java interface that gathers what an object of the SDK always implements.
 *
 * @param object the object's name in the SDK
 * @param name the Java name
 * @param interfaces the interfaces that no other of them extends
 */
public record JavaObject(String object, String name, List<String> interfaces) {
    public JavaObject {
        interfaces = List.copyOf(interfaces);
    }
}
