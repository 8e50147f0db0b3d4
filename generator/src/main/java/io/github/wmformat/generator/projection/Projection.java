package io.github.wmformat.generator.projection;

import io.github.wmformat.generator.model.Api;
import java.util.List;
import java.util.Map;

/**
 * The whole API as Java sees it. IUnknown is not among the interfaces: every emitter knows it by heart.
 *
 * @param api what was projected
 * @param interfaces by name, bases before what extends them
 */
public record Projection(
        Api api,
        Map<String, JavaInterface> interfaces,
        List<JavaStruct> structs,
        List<JavaObject> objects,
        List<JavaLibrary> libraries) {

    /** The interface and all it extends, the root's first successor first; without IUnknown. */
    public List<JavaInterface> chain(String name) {
        return api.chain(api.interfaceNamed(name)).stream()
                .filter(i -> i.base() != null)
                .map(i -> interfaces.get(i.name()))
                .toList();
    }

    /** All methods of the interface without IUnknown's, in the order of the vtable. */
    public List<JavaMethod> vtable(String name) {
        return chain(name).stream().flatMap(i -> i.methods().stream()).toList();
    }
}
