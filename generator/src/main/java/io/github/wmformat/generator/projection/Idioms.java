package io.github.wmformat.generator.projection;

import io.github.wmformat.generator.model.Tables.IdiomRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of {@code idioms.csv}, found by what they are about. */
final class Idioms {
    private record Key(String subject, String part, String idiom) {}

    private final Map<Key, IdiomRow> rows = new HashMap<>();

    Idioms(List<IdiomRow> rows) {
        rows.forEach(row -> this.rows.put(new Key(row.method(), row.parameter(), row.idiom()), row));
    }

    /** The detail of an idiom on a method, structure, parameter or field; null where it is not used there. */
    @Nullable
    String detail(String subject, String part, String idiom) {
        IdiomRow row = rows.get(new Key(subject, part, idiom));
        return row == null ? null : row.detail();
    }

    boolean has(String subject, String part, String idiom) {
        return rows.containsKey(new Key(subject, part, idiom));
    }

    /** Whether an idiom is used on a method or function, or on the method's whole interface. */
    boolean hasWhole(String subject, String owner, String idiom) {
        return has(subject, "", idiom) || has(owner + "::*", "", idiom);
    }

    /** The detail for a method, else for its whole interface ({@code IWMProfile::*}), else the given one. */
    String detail(String owner, String method, String idiom, String otherwise) {
        String own = detail(owner + "::" + method, "", idiom);
        String whole = own != null ? own : detail(owner + "::*", "", idiom);
        return whole != null ? whole : otherwise;
    }
}
