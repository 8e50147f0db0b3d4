package io.github.wmformat.generator.idl;

import io.github.wmformat.generator.idl.Syntax.Declaration;
import io.github.wmformat.generator.idl.Syntax.EnumMember;
import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.model.Position;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that the files declare. */
final class Symbols {
    private static final Set<String> KNOWN_FOREIGN = Set.of(
            "VARIANT",
            "VARIANTARG",
            "ITypeInfo",
            "ITypeLib",
            "IAMVideoAccelerator",
            "AM_MEDIA_TYPE",
            "DISPPARAMS",
            "EXCEPINFO",
            "SAFEARRAY",
            "DECIMAL",
            "IRecordInfo");

    private final Strictness strictness;
    private final Map<String, Declaration> declared = new LinkedHashMap<>();
    private final Map<String, Position> functions = new HashMap<>();
    private final Map<String, Long> constants = new HashMap<>();
    private final Set<String> announced = new HashSet<>(KNOWN_FOREIGN);
    private final Set<String> announcedInterfaces = new HashSet<>();
    private boolean importMissing;

    Symbols(Strictness strictness) {
        this.strictness = strictness;
    }

    Strictness strictness() {
        return strictness;
    }

    /** Enters a declaration; false where it adds nothing to what is known. */
    boolean add(Declaration declaration) {
        if (BaseTypes.find(declaration.name()) != null) {
            return false;
        }
        if (declaration instanceof Syntax.Function function) {
            return functions.putIfAbsent(function.name(), function.position()) == null;
        }
        Declaration before =
                declaration.name().isEmpty() ? null : declared.putIfAbsent(declaration.name(), declaration);
        if (before != null && (strictness == Strictness.OWN || declaration instanceof Syntax.Interface)) {
            String what = declaration instanceof Syntax.Interface ? "interface " : "name ";
            throw new InputException(
                    declaration.position(),
                    "duplicate " + what + declaration.name() + ", first at " + before.position());
        }
        return before == null;
    }

    void announce(String name) {
        announced.add(name);
    }

    void announceInterface(String name) {
        announced.add(name);
        announcedInterfaces.add(name);
    }

    void importMissing() {
        importMissing = true;
    }

    @Nullable
    Declaration find(String name) {
        return declared.get(name);
    }

    /** Whether a name that is not declared may be another SDK's. */
    boolean foreign(String name) {
        return importMissing || announced.contains(name);
    }

    /** Whether a name that is not declared is known to be an interface's. */
    boolean foreignInterface(String name) {
        return announcedInterfaces.contains(name);
    }

    /** Enters a constant or an enumeration's member. */
    void constant(String name, long value, Position position) {
        Long before = constants.putIfAbsent(name, value);
        if (before != null && strictness == Strictness.OWN) {
            throw new InputException(position, "duplicate constant " + name);
        }
    }

    void constant(EnumMember member, long value) {
        constant(member.name(), value, member.position());
    }

    @Nullable
    Long constant(String name) {
        return constants.get(name);
    }

    long value(Expression expression) {
        return expression.value(this::constant);
    }
}
