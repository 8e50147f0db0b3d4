package io.github.wmformat.generator.check;

import io.github.wmformat.generator.model.Api;
import io.github.wmformat.generator.model.Position;
import io.github.wmformat.generator.model.Tables.FallbackRow;
import io.github.wmformat.generator.model.Tables.IdiomRow;
import io.github.wmformat.generator.model.Tables.ObjectRow;
import io.github.wmformat.generator.model.Tables.ResultRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every name that a table refers to must be one that the IDL declares. */
public final class References {
    private static final Set<String> ON_STRUCTURES = Set.of("view-type", "value", "status");

    private final Names names;
    private final Set<String> objects = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private References(Api api) {
        this.names = new Names(api);
    }

    /** What is wrong, in the order of the tables; empty where all is well. */
    public static List<Problem> check(Api api) {
        References references = new References(api);
        api.tables().objects().forEach(references::object);
        api.tables().results().forEach(references::result);
        api.tables().idioms().forEach(references::idiom);
        api.tables().fallback().forEach(references::fallback);
        return references.problems;
    }

    private void object(ObjectRow row) {
        List<String> interfaces = new ArrayList<>(row.interfaces());
        interfaces.addAll(row.atTimes());
        for (String name : interfaces) {
            require(names.isInterface(name), row.position(), "there is no interface " + name);
        }
        for (String creator : row.creators()) {
            require(names.isMethod(creator), row.position(), "there is no method or function " + creator);
        }
        if (!row.java().isEmpty()) {
            require(!names.isDescribed(row.java()), row.position(), "the name " + row.java() + " is taken by the IDL");
            require(objects.add(row.java()), row.position(), "the name " + row.java() + " is taken by another object");
        }
    }

    private void result(ResultRow row) {
        require(names.isMethod(row.method()), row.position(), "there is no method or function " + row.method());
        requireCode(row.code(), row.position());
    }

    private void fallback(FallbackRow row) {
        require(names.isInterface(row.name()), row.position(), "there is no interface " + row.name());
    }

    private void idiom(IdiomRow row) {
        String owner = row.method();
        boolean answer = row.idiom().equals("tooSmall") || row.idiom().equals("nullPointer");
        boolean whole = answer || row.idiom().equals("blocks") || row.idiom().equals("callsBack");
        if (ON_STRUCTURES.contains(row.idiom())) {
            require(names.isStruct(owner), row.position(), "there is no structure " + owner);
        } else if (row.parameter().isEmpty()) {
            boolean known = names.isMethod(owner) || (whole && names.isAllMethods(owner));
            require(known, row.position(), "there is no method or function " + owner);
        } else {
            part(row);
        }
        if (answer) {
            requireCode(row.detail(), row.position());
        }
    }

    private void part(IdiomRow row) {
        String owner = row.method();
        if (!names.isMethod(owner) && !names.isStruct(owner)) {
            require(false, row.position(), "there is no method, function or structure " + owner);
            return;
        }
        require(names.hasPart(owner, row.parameter()), row.position(), owner + " has no " + row.parameter());
        for (String detail : partsInDetail(row)) {
            require(names.hasPart(owner, detail), row.position(), owner + " has no " + detail);
        }
    }

    /** The other parameters that an idiom's detail names. */
    private List<String> partsInDetail(IdiomRow row) {
        return switch (row.idiom()) {
            case "attribute", "fill", "drain", "trailing", "textBytes", "bytes" ->
                List.of(row.detail().split(" ", -1));
            case "tagged" -> List.of(row.detail().split(" ", -1)[0]);
            case "view" -> sibling(row) ? List.of() : List.of(row.detail());
            default -> List.of();
        };
    }

    /** A view's length may also come from another method of the same interface. */
    private boolean sibling(IdiomRow row) {
        int colons = row.method().indexOf("::");
        return colons > 0 && names.isMethod(row.method().substring(0, colons + 2) + row.detail());
    }

    private void requireCode(String code, Position position) {
        boolean known = names.isCode(code);
        require(known, position, "the result code " + code + " is not in codes.csv");
    }

    private void require(boolean good, Position position, String rule) {
        if (!good) {
            problems.add(new Problem(position, rule));
        }
    }
}
