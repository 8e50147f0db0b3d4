package io.github.wmformat.generator.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** All that the input files describe, by name, in the order of the files. */
public record Api(
        Map<String, Interface> interfaces,
        Map<String, EnumType> enums,
        Map<String, Struct> structs,
        List<Constant> constants,
        List<Library> libraries,
        Tables tables) {

    /** The interface of the given name, which must exist. */
    public Interface interfaceNamed(String name) {
        Interface found = interfaces.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no interface " + name);
        }
        return found;
    }

    /** The interface and all it extends, IUnknown first. */
    public List<Interface> chain(Interface leaf) {
        List<Interface> chain = new ArrayList<>();
        for (Interface at = leaf; ; at = interfaceNamed(at.base())) {
            chain.add(at);
            if (at.base() == null) {
                Collections.reverse(chain);
                return chain;
            }
        }
    }

    /** The slot of the interface's first own method; 0 for IUnknown, 3 for what extends it. */
    public int firstSlot(Interface type) {
        return chain(type).stream().mapToInt(i -> i.methods().size()).sum()
                - type.methods().size();
    }
}
