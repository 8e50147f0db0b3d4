package io.github.wmformat.generator.projection;

import io.github.wmformat.generator.input.InputException;
import io.github.wmformat.generator.model.Api;
import io.github.wmformat.generator.model.Interface;
import io.github.wmformat.generator.model.Library;
import io.github.wmformat.generator.model.Method;
import io.github.wmformat.generator.model.Tables.ObjectRow;
import io.github.wmformat.generator.model.Tables.ResultRow;
import io.github.wmformat.generator.model.Tables.ResultRow.Meaning;
import io.github.wmformat.generator.projection.JavaMethod.JavaResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the model into its Java shape. */
public final class Projector {
    private final Api api;
    private final Idioms idioms;
    private final Map<String, String> createdObjects = new HashMap<>();

    private Projector(Api api) {
        this.api = api;
        this.idioms = new Idioms(api.tables().idioms());
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
        Layouts layouts = new Layouts(api);
        Projection projection = new Projection(
                api,
                interfaces,
                api.structs().values().stream()
                        .map(struct -> new StructProjector(struct, idioms, layouts).project())
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
        return api.tables().interfaces().stream()
                .filter(row -> row.name().equals(name))
                .flatMap(row -> row.implementedBy().stream())
                .anyMatch(by -> by.contains("application"));
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
        MethodProjector roles = new MethodProjector(
                        method, subject, idioms, Optional.ofNullable(createdObjects.get(subject)))
                .project();
        String name = idioms.detail(subject, "", "name");
        return new JavaMethod(
                owner,
                method,
                slot,
                name != null ? name : Naming.method(method.name()),
                roles.parameters(),
                result(subject, method, roles.components()),
                roles.arguments(),
                rows(subject)
                        .filter(row -> row.meaning() != Meaning.SUCCESS)
                        .map(ResultRow::code)
                        .toList(),
                idioms.detail(owner, method.name(), "tooSmall", "ASF_E_BUFFERTOOSMALL"),
                idioms.detail(owner, method.name(), "nullPointer", "E_POINTER"));
    }

    private JavaResult result(String subject, Method method, List<JavaValue> components) {
        boolean nullable = rows(subject).anyMatch(row -> row.meaning() != Meaning.SUCCESS);
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
