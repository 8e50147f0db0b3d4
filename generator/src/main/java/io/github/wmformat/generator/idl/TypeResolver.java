package io.github.wmformat.generator.idl;

import io.github.wmformat.generator.idl.Syntax.Declaration;
import io.github.wmformat.generator.idl.TypeName.ArrayOf;
import io.github.wmformat.generator.idl.TypeName.Named;
import io.github.wmformat.generator.idl.TypeName.PointerTo;
import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.model.Type;
import io.github.wmformat.generator.model.Type.Scalar;
import java.util.HashMap;
import java.util.Map;

/** Turns a type as written into the model's type. */
final class TypeResolver {
    private static final int DEEPEST = 64;
    private static final int LONGEST = 1 << 20;

    private final Symbols symbols;
    private final Layout layout;
    private final Map<String, Type> unions = new HashMap<>();
    private int depth;

    TypeResolver(Symbols symbols) {
        this.symbols = symbols;
        this.layout = new Layout(symbols, this);
    }

    Layout layout() {
        return layout;
    }

    /** The type of a field: arrays stay arrays. */
    Type resolve(TypeName name) {
        if (name instanceof PointerTo pointer) {
            return pointer(pointer.target());
        }
        if (name instanceof ArrayOf array) {
            return new Type.Array(resolve(array.element()), length(array));
        }
        return named((Named) name);
    }

    /** The type of a parameter or result: an array is a pointer to its first element. */
    Type resolveParameter(TypeName name) {
        return name instanceof ArrayOf array ? pointer(array.element()) : resolve(name);
    }

    /** MIDL writes an open array into the C header with one element. */
    private int length(ArrayOf array) {
        if (array.length() == null) {
            return 1;
        }
        long length = symbols.value(array.length());
        if (length < 1 || length > LONGEST) {
            throw new InputException(array.position(), "an array has 1 to " + LONGEST + " elements");
        }
        return (int) length;
    }

    private Type pointer(TypeName target) {
        if (target instanceof Named named) {
            Named last = followAliases(named);
            if (symbols.find(last.name()) instanceof Syntax.Interface found) {
                return new Type.InterfaceRef(found.name());
            }
            if (isForeign(last)) {
                return foreign(last.name());
            }
            Type type = resolve(last);
            return type == Scalar.WCHAR ? new Type.Text() : new Type.Pointer(type);
        }
        return new Type.Pointer(resolve(target));
    }

    private Type foreign(String name) {
        return symbols.foreignInterface(name) ? new Type.ForeignRef(name) : new Type.Pointer(new Type.Opaque(name));
    }

    private boolean isForeign(Named name) {
        return BaseTypes.find(name.name()) == null && symbols.find(name.name()) == null && symbols.foreign(name.name());
    }

    /** The name behind typedefs that only give another name. */
    private Named followAliases(Named name) {
        Named at = name;
        for (int i = 0; i < DEEPEST; i++) {
            if (!(symbols.find(at.name()) instanceof Syntax.Alias alias && alias.type() instanceof Named next)) {
                return at;
            }
            at = next;
        }
        throw new InputException(name.position(), "the typedefs of " + name.name() + " go round in a circle");
    }

    private Type named(Named name) {
        Type base = BaseTypes.find(name.name());
        if (base != null) {
            return base;
        }
        Declaration found = symbols.find(name.name());
        if (found != null) {
            return declared(name, found);
        }
        if (symbols.foreign(name.name())) {
            throw new InputException(
                    name.position(), "the size of " + name.name() + " is not known: it goes by pointer only");
        }
        throw new InputException(name.position(), "unknown type " + name.name());
    }

    private Type declared(Named name, Declaration found) {
        if (found instanceof Syntax.Enumeration) {
            return new Type.EnumRef(found.name());
        }
        if (found instanceof Syntax.Structure) {
            return new Type.StructRef(found.name());
        }
        if (found instanceof Syntax.Alias || found instanceof Syntax.Union) {
            return nested(name, found);
        }
        String what = found instanceof Syntax.Interface ? "an interface, which goes by pointer only" : "no type";
        throw new InputException(name.position(), name.name() + " is " + what);
    }

    private Type nested(Named name, Declaration found) {
        if (++depth > DEEPEST) {
            throw new InputException(name.position(), "the definition of " + name.name() + " goes round in a circle");
        }
        try {
            if (found instanceof Syntax.Alias alias) {
                return resolve(alias.type());
            }
            return union((Syntax.Union) found);
        } finally {
            depth--;
        }
    }

    /** A union is shown as what it certainly is: so many bytes at such an alignment. */
    private Type union(Syntax.Union union) {
        Type known = unions.get(union.name());
        if (known == null) {
            known = layout.union(union);
            unions.put(union.name(), known);
        }
        return known;
    }
}
