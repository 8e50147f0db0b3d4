package io.github.wmformat.generator.check;

import io.github.wmformat.generator.idl.Idl;
import io.github.wmformat.generator.model.Api;
import io.github.wmformat.generator.model.EnumType;
import io.github.wmformat.generator.model.Interface;
import io.github.wmformat.generator.model.Method;
import io.github.wmformat.generator.model.Struct;
import io.github.wmformat.generator.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Compares our IDL with Wine's, interface by interface; what only one of them has is passed over. */
final class IdlComparison {
    private final Api ours;
    private final Idl theirs;
    private final List<Finding> findings = new ArrayList<>();

    private IdlComparison(Api ours, Idl theirs) {
        this.ours = ours;
        this.theirs = theirs;
    }

    static List<Finding> compare(Api ours, Idl theirs) {
        IdlComparison comparison = new IdlComparison(ours, theirs);
        theirs.interfaces().values().forEach(comparison::type);
        theirs.enums().values().forEach(comparison::enumeration);
        theirs.structs().values().forEach(comparison::struct);
        return comparison.findings;
    }

    private void type(Interface their) {
        Interface our = ours.interfaces().get(their.name());
        if (our == null) {
            return;
        }
        if (!our.iid().equals(their.iid())) {
            add("wine-iid", our.name(), our.iid(), their.iid());
        }
        if (!Objects.equals(our.base(), their.base())) {
            add("wine-base", our.name(), "" + our.base(), "" + their.base());
        }
        if (names(our).equals(names(their))) {
            IntStream.range(0, our.methods().size())
                    .forEach(i ->
                            method(our, our.methods().get(i), their.methods().get(i)));
        } else {
            add("wine-methods", our.name(), onlyIn(our, their), onlyIn(their, our));
        }
    }

    private static List<String> names(Interface type) {
        return type.methods().stream().map(Method::name).toList();
    }

    /** The methods that stand at another slot in the other one. */
    private static String onlyIn(Interface type, Interface other) {
        List<String> otherNames = names(other);
        List<String> odd = IntStream.range(0, type.methods().size())
                .filter(i -> i >= otherNames.size()
                        || !otherNames.get(i).equals(type.methods().get(i).name()))
                .mapToObj(i -> i + " " + type.methods().get(i).name())
                .toList();
        return odd.isEmpty() ? "nothing more" : "at slot " + String.join(", ", odd);
    }

    private void method(Interface owner, Method our, Method their) {
        String subject = owner.name() + "::" + our.name();
        int count = our.parameters().size();
        if (count != their.parameters().size()) {
            add(
                    "wine-parameters",
                    subject,
                    count + " parameters",
                    their.parameters().size() + " parameters");
            return;
        }
        if (!AbiClass.agree(our.returns(), their.returns())) {
            add("wine-result", subject, AbiClass.describe(our.returns()), AbiClass.describe(their.returns()));
        }
        ParameterComparison parameters = new ParameterComparison(theirs.undirected(), subject, this::add);
        IntStream.range(0, count)
                .forEach(i -> parameters.compare(
                        our.parameters().get(i), their.parameters().get(i)));
    }

    private void enumeration(EnumType their) {
        EnumType our = ours.enums().get(their.name());
        if (our != null) {
            their.members().forEach(member -> member(our, member));
        }
    }

    private void member(EnumType our, EnumType.Member their) {
        String value = our.members().stream()
                .filter(m -> m.name().equals(their.name()))
                .findFirst()
                .map(m -> Integer.toString(m.value()))
                .orElse("there is no such member");
        if (!value.equals(Integer.toString(their.value()))) {
            add("wine-enum", our.name() + "::" + their.name(), value, Integer.toString(their.value()));
        }
    }

    private void struct(Struct their) {
        Struct our = ours.structs().get(their.name());
        if (our != null && !shape(our).equals(shape(their))) {
            add("wine-struct", our.name(), shape(our), shape(their));
        }
    }

    /** What decides where a field lies. */
    private static String shape(Struct struct) {
        String fields = struct.fields().stream()
                .map(f -> f.name() + ": " + extent(f.type()))
                .collect(Collectors.joining(", "));
        return "packing " + struct.packing() + ", " + fields;
    }

    private static String extent(Type type) {
        if (type instanceof Type.Scalar scalar) {
            return scalar.size() + (scalar.size() == 1 ? " byte" : " bytes");
        }
        return type instanceof Type.EnumRef ? "4 bytes" : AbiClass.describe(type);
    }

    private void add(String kind, String subject, String ourWord, String theirWord) {
        findings.add(new Finding(kind, subject, "Our IDL says " + ourWord + ", Wine's " + theirWord + "."));
    }
}
