package io.github.wmformat.generator.idl;

import io.github.wmformat.generator.idl.Syntax.Declaration;
import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.model.Constant;
import io.github.wmformat.generator.model.EnumType;
import io.github.wmformat.generator.model.Interface;
import io.github.wmformat.generator.model.Library;
import io.github.wmformat.generator.model.Method;
import io.github.wmformat.generator.model.Struct;
import io.github.wmformat.generator.model.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the model of declarations whose names are all known. */
final class ModelBuilder {
    private final Symbols symbols;
    private final TypeResolver types;
    private final MethodResolver methods;
    private final Map<String, Interface> interfaces = new LinkedHashMap<>();
    private final Map<String, EnumType> enums = new LinkedHashMap<>();
    private final Map<String, Struct> structs = new LinkedHashMap<>();
    private final List<Constant> constants = new ArrayList<>();
    private final List<Library> libraries = new ArrayList<>();
    private final List<Method> prototypes = new ArrayList<>();
    private final Map<String, Interface> byIid = new HashMap<>();
    private final Set<String> rooted = new HashSet<>();

    ModelBuilder(Symbols symbols) {
        this.symbols = symbols;
        this.types = new TypeResolver(symbols);
        this.methods = new MethodResolver(symbols, types);
    }

    Idl build(List<Declaration> declarations, List<Quote> quotes) {
        declarations.forEach(this::addValues);
        declarations.forEach(this::add);
        interfaces.values().forEach(this::checkBases);
        return new Idl(interfaces, enums, structs, constants, libraries, prototypes, quotes, methods.undirected());
    }

    /** Enumerations and constants come before all else: their values are array lengths elsewhere. */
    private void addValues(Declaration declaration) {
        if (declaration instanceof Syntax.Enumeration enumeration) {
            addEnum(enumeration);
        } else if (declaration instanceof Syntax.Constant constant) {
            addConstant(constant);
        }
    }

    private void add(Declaration declaration) {
        if (declaration instanceof Syntax.Interface type) {
            addInterface(type);
        } else if (declaration instanceof Syntax.Structure struct) {
            structs.put(struct.name(), struct(struct));
        } else if (declaration instanceof Syntax.Module module) {
            libraries.add(library(module));
        } else if (declaration instanceof Syntax.Function function) {
            prototypes.add(methods.method(function));
        } else if (declaration instanceof Syntax.Alias alias && alias.type() instanceof TypeName.Named name) {
            checkAlias(name);
        }
    }

    private void checkAlias(TypeName.Named name) {
        if (BaseTypes.find(name.name()) == null && symbols.find(name.name()) == null && !symbols.foreign(name.name())) {
            throw new InputException(name.position(), "unknown type " + name.name());
        }
    }

    private void addEnum(Syntax.Enumeration enumeration) {
        List<EnumType.Member> members = new ArrayList<>();
        long next = 0;
        for (Syntax.EnumMember member : enumeration.members()) {
            long value = member.value() == null ? next : symbols.value(member.value());
            if (value < Integer.MIN_VALUE || value > 0xFFFF_FFFFL) {
                throw new InputException(
                        member.position(), "the value of " + member.name() + " needs more than 32 bits");
            }
            symbols.constant(member, value);
            members.add(new EnumType.Member(member.name(), (int) value));
            addAnonymous(enumeration, member, value);
            next = value + 1;
        }
        if (!enumeration.name().isEmpty()) {
            enums.put(enumeration.name(), new EnumType(enumeration.name(), members, enumeration.position()));
        }
    }

    /** The members of an enumeration without a name are plain constants. */
    private void addAnonymous(Syntax.Enumeration enumeration, Syntax.EnumMember member, long value) {
        if (enumeration.name().isEmpty()) {
            constants.add(new Constant(
                    member.name(), value < 0 ? Type.Scalar.LONG : Type.Scalar.DWORD, value, member.position()));
        }
    }

    private void addConstant(Syntax.Constant constant) {
        if (constant.number() == null) {
            String text = constant.text() == null ? "" : constant.text();
            constants.add(new Constant(constant.name(), new Type.Text(), text, constant.position()));
            return;
        }
        Type type = types.resolve(constant.type());
        if (!(type instanceof Type.Scalar || type instanceof Type.EnumRef)
                || type == Type.Scalar.FLOAT
                || type == Type.Scalar.DOUBLE) {
            throw new InputException(constant.position(), "a constant is a whole number or text");
        }
        long value = symbols.value(constant.number());
        if (type instanceof Type.Scalar scalar && !fits(value, scalar.size())) {
            throw new InputException(constant.position(), "the value of " + constant.name() + " does not fit its type");
        }
        symbols.constant(constant.name(), value, constant.position());
        constants.add(new Constant(constant.name(), type, value, constant.position()));
    }

    private static boolean fits(long value, int bytes) {
        int bits = 8 * bytes;
        return bits == 64 || (value >= -(1L << (bits - 1)) && value < 1L << bits);
    }

    private void addInterface(Syntax.Interface type) {
        boolean object = type.attributes().has("object") || type.base() != null;
        if (!object && symbols.strictness() == Strictness.OWN) {
            throw new InputException(type.position(), "the interface " + type.name() + " is not marked [object]");
        }
        if (!object) {
            return;
        }
        String iid = type.attributes()
                .uuid()
                .orElseThrow(
                        () -> new InputException(type.position(), "the interface " + type.name() + " needs a uuid"));
        String base = type.base() == null ? null : type.base().name();
        Interface made =
                new Interface(type.name(), iid, base, methods.methods(type.name(), type.methods()), type.position());
        Interface before = byIid.putIfAbsent(iid, made);
        if (before != null) {
            throw new InputException(type.position(), "duplicate uuid of " + type.name() + " and " + before.name());
        }
        checkBase(type);
        interfaces.put(type.name(), made);
    }

    private void checkBase(Syntax.Interface type) {
        TypeName.Named base = type.base();
        if (base == null) {
            if (!type.name().equals("IUnknown")) {
                throw new InputException(
                        type.position(), "the interface " + type.name() + " needs a base: IUnknown alone has none");
            }
        } else if (!(symbols.find(base.name()) instanceof Syntax.Interface) && !symbols.foreign(base.name())) {
            throw new InputException(base.position(), "unknown base " + base.name() + " of " + type.name());
        }
    }

    /** Follows the bases up to the root, or to one that has been followed before. */
    private void checkBases(Interface type) {
        Set<String> path = new HashSet<>();
        for (Interface at = type; at != null && !rooted.contains(at.name()); at = baseOf(at)) {
            if (!path.add(at.name())) {
                throw new InputException(type.position(), "the bases of " + type.name() + " go round in a circle");
            }
        }
        rooted.addAll(path);
    }

    private @Nullable Interface baseOf(Interface type) {
        return type.base() == null ? null : interfaces.get(type.base());
    }

    private Struct struct(Syntax.Structure struct) {
        List<Struct.Field> fields = struct.fields().stream()
                .map(f -> new Struct.Field(f.name(), types.resolve(f.type()), sizeIs(struct, f)))
                .toList();
        types.layout().struct(struct);
        return new Struct(struct.name(), struct.packing(), fields, struct.position());
    }

    private @Nullable String sizeIs(Syntax.Structure struct, Syntax.Field field) {
        Attributes.Attribute attribute = field.attributes().find("size_is").orElse(null);
        if (attribute == null) {
            return null;
        }
        SizeArgument argument = SizeArgument.parse(attribute);
        if (struct.fields().stream().anyMatch(f -> f.name().equals(argument.shown()))) {
            return argument.name();
        }
        if (symbols.strictness() == Strictness.FOREIGN) {
            return null;
        }
        throw new InputException(
                attribute.position(), "size_is names no field of " + struct.name() + ": " + argument.shown());
    }

    private Library library(Syntax.Module module) {
        return new Library(
                module.name(), module.dll(), methods.methods(module.name(), module.functions()), module.position());
    }
}
