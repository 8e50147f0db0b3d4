package io.github.wmformat.generator.emit.com;

import io.github.wmformat.generator.projection.JavaStruct;
import io.github.wmformat.generator.projection.Projection;
import java.util.HashMap;
import java.util.Map;

/** The expressions that move structures: those without pointers by the api's records, others by generated codecs. */
final class Structs {
    private final Map<String, JavaStruct> structs = new HashMap<>();

    Structs(Projection projection) {
        projection.structs().forEach(struct -> structs.put(struct.name(), struct));
    }

    JavaStruct named(String name) {
        JavaStruct struct = structs.get(name);
        if (struct == null) {
            throw new IllegalArgumentException("no structure " + name);
        }
        return struct;
    }

    int size(String name) {
        return named(name).size();
    }

    /** Reads a record from an address. */
    String read(String name, String at) {
        return named(name).flat()
                ? name + ".read(Memory.buffer(" + at + ", " + name + ".SIZE))"
                : name + "Codec.read(" + at + ")";
    }

    /** Writes a record into memory that is there. */
    String write(String name, String at, String value) {
        return named(name).flat()
                ? value + ".write(Memory.buffer(" + at + ", " + name + ".SIZE))"
                : name + "Codec.write(" + at + ", " + value + ", scratch)";
    }
}
