package io.github.wmformat.generator.emit.com;

import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.model.Type;
import io.github.wmformat.generator.projection.JavaField;
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
        if (struct.flexible().isPresent()) {
            throw new InputException(
                    struct.source().position(), name + " has an open end: it stands in bytes, not in a call");
        }
        return struct;
    }

    int size(String name) {
        return named(name).size();
    }

    /** Whether the structure, or one within or behind it, has an interface pointer. */
    boolean references(String name) {
        return named(name).fields().stream().anyMatch(this::references);
    }

    private boolean references(JavaField field) {
        if (field instanceof JavaField.Plain plain) {
            return plain.type() instanceof Type.InterfaceRef
                    || (plain.type() instanceof Type.StructRef ref && references(ref.name()));
        }
        return field instanceof JavaField.Counted counted
                && counted.element() instanceof Type.StructRef ref
                && references(ref.name());
    }

    /**
     * Reads a record from an address.
     *
     * @param lent the variable that keeps the structure's references
     */
    String read(String name, String at, String lent) {
        if (named(name).flat()) {
            return name + ".read(Memory.buffer(" + at + ", " + name + ".SIZE))";
        }
        return name + "Codec.read(" + at + (references(name) ? ", " + lent : "") + ")";
    }

    /**
     * Writes a record into memory that is there.
     *
     * @param room the expression of the room for what it points to
     * @param passed the variable that keeps the structure's references
     */
    String write(String name, String at, String value, String room, String passed) {
        if (named(name).flat()) {
            return value + ".write(Memory.buffer(" + at + ", " + name + ".SIZE))";
        }
        return name + "Codec.write(" + at + ", " + value + ", " + room + (references(name) ? ", " + passed : "") + ")";
    }
}
