package io.github.wmformat.generator.projection;

import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.model.Api;
import io.github.wmformat.generator.model.Interface;
import io.github.wmformat.generator.model.Library;
import io.github.wmformat.generator.model.Method;
import io.github.wmformat.generator.model.Tables.ObjectRow;
import io.github.wmformat.generator.model.Tables.ResultRow;
import io.github.wmformat.generator.model.Tables.ResultRow.Meaning;
import io.github.wmformat.generator.projection.JavaMethod.Conduct;
import io.github.wmformat.generator.projection.JavaMethod.JavaResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Turns the model into its Java shape. */
public final class Projector {
    private final Api api;
    private final Idioms idioms;
    private final Layouts layouts;
    private final Map<String, String> createdObjects = new HashMap<>();

    private Projector(Api api) {
        this.api = api;
        this.idioms = new Idioms(api.tables().idioms());
        this.layouts = new Layouts(api);
        for (ObjectRow row : api.tables().objects()) {
            if (!row.java().isEmpty()) {
                row.creators().forEach(creator -> createdObjects.put(creator, row.java()));
            }
        }
    }

    /**
     * Projects a whole API.
     *
     * @throws InputException where a declaration cannot be understood without a further row of a table
     */
    public static Projection project(Api api) {
        return new Projector(api).project();
    }

    private Projection project() {
        Map<String, JavaInterface> interfaces = new LinkedHashMap<>();
        for (Interface source : api.interfaces().values()) {
            api.chain(source).stream()
                    .filter(i -> i.base() != null)
                    .forEach(i -> interfaces.computeIfAbsent(i.name(), name -> javaInterface(i)));
        }
        Pointers pointers = new Pointers(api, idioms);
        Projection projection = new Projection(
                api,
                interfaces,
                api.structs().values().stream()
                        .map(struct -> new StructProjector(struct, idioms, layouts, pointers).project())
                        .toList(),
                api.tables().objects().stream()
                        .filter(row -> !row.java().isEmpty())
                        .map(this::javaObject)
                        .toList(),
                api.libraries().stream().map(this::javaLibrary).toList());
        Collisions.check(projection);
        return projection;
    }

    private JavaInterface javaInterface(Interface source) {
        int slot = api.firstSlot(source);
        List<JavaMethod> methods = new ArrayList<>();
        for (Method method : source.methods()) {
            methods.add(javaMethod(source.name(), method, slot++));
        }
        return new JavaInterface(source, methods, forPrograms(source.name()));
    }

    private boolean forPrograms(String name) {
        return api.tables().objects().stream()
                .filter(row -> row.object().contains("application"))
                .anyMatch(row -> row.interfaces().contains(name));
    }

    private JavaLibrary javaLibrary(Library source) {
        return new JavaLibrary(
                source,
                source.functions().stream()
                        .map(function -> javaMethod(source.name(), function, -1))
                        .toList());
    }

    /** An object's interfaces, without those that another one of them extends. */
    private JavaObject javaObject(ObjectRow row) {
        List<String> leaves = row.interfaces().stream()
                .filter(name -> row.interfaces().stream()
                        .noneMatch(other -> !other.equals(name) && extendsInterface(other, name)))
                .toList();
        return new JavaObject(row.object(), row.java(), leaves);
    }

    private boolean extendsInterface(String name, String base) {
        return api.chain(api.interfaceNamed(name)).stream()
                .anyMatch(i -> i.name().equals(base));
    }

    private JavaMethod javaMethod(String owner, Method method, int slot) {
        String subject = slot < 0 ? method.name() : owner + "::" + method.name();
        Signature signature = new Signature(method, subject, idioms);
        List<String> noCodes = codes(subject, Set.of(Meaning.NO));
        List<Argument> arguments = new MethodProjector(
                        signature,
                        new InRoles(signature, layouts),
                        new OutRoles(signature, Optional.ofNullable(createdObjects.get(subject))))
                .project(!noCodes.isEmpty());
        if (!noCodes.isEmpty() && signature.components().size() > 1) {
            throw new InputException(method.position(), subject + " gives more than yes or no");
        }
        String name = idioms.detail(subject, "", "name");
        return new JavaMethod(
                owner,
                method,
                slot,
                name != null ? name : Naming.method(method.name()),
                signature.parameters(),
                result(subject, method, signature.components()),
                arguments,
                codes(subject, Set.of(Meaning.END, Meaning.ABSENT)),
                noCodes,
                idioms.detail(owner, method.name(), "tooSmall", "ASF_E_BUFFERTOOSMALL"),
                idioms.detail(owner, method.name(), "nullPointer", "E_POINTER"),
                new Conduct(idioms.hasWhole(subject, owner, "blocks"), idioms.hasWhole(subject, owner, "callsBack")));
    }

    private List<String> codes(String subject, Set<Meaning> meanings) {
        return rows(subject)
                .filter(row -> meanings.contains(row.meaning()))
                .map(ResultRow::code)
                .toList();
    }

    private JavaResult result(String subject, Method method, List<JavaValue> components) {
        boolean nullable = !codes(subject, Set.of(Meaning.END, Meaning.ABSENT)).isEmpty();
        String record = idioms.detail(subject, "", "record");
        return new JavaResult(
                components,
                components.size() < 2 ? null : record != null ? record : Naming.record(method.name()),
                nullable,
                rows(subject)
                        .filter(row -> row.meaning() == Meaning.END)
                        .map(ResultRow::detail)
                        .findFirst()
                        .orElse(null));
    }

    private Stream<ResultRow> rows(String subject) {
        return api.tables().results().stream().filter(row -> row.method().equals(subject));
    }
}
