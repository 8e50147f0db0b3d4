package io.github.wmformat.stubs;

import io.github.wmformat.Guid;
import io.github.wmformat.IUnknown;
import io.github.wmformat.NativeEnum;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A structure that the server made: what each of its fields should hold, in their order.
 *
 * @param fields one test for each field that has a value of its own
 */
record KnownStructure(List<Predicate<Object>> fields) {
    private record Shape(String field, String kind, int size, String nested) {}

    /** Which of the known values the structure is made of; text is of the method that gave it. */
    record Source(String method, int slot, int index, int enumOut) {}

    static KnownStructure of(String name, Source source) {
        return of(name, source, 0);
    }

    /** An element of an array: its numbers are one more than those of the element before. */
    static KnownStructure of(String name, Source source, int place) {
        List<Predicate<Object>> fields = new ArrayList<>();
        add(name, source, place, fields);
        return new KnownStructure(fields);
    }

    /** The places of fields that hold no number count as well; returns the place behind the structure. */
    private static int add(String name, Source source, int first, List<Predicate<Object>> fields) {
        int place = first;
        for (Shape shape : shapes(name)) {
            if (shape.kind.equals("STRUCT")) {
                place = add(shape.nested, source, place, fields);
            } else {
                fields.add(test(shape, source, place++));
            }
        }
        return place;
    }

    /** Whether an array of that name lies inside the structure. */
    static boolean has(String structure, String component) {
        return shapes(structure).stream()
                .filter(shape -> shape.kind.equals("INLINE") || shape.kind.equals("NUMBERS"))
                .anyMatch(shape -> NativeMethod.plain(shape.field).equalsIgnoreCase(component));
    }

    /** The bytes that a field takes; 4 where it is not found by its name. */
    static int size(String structure, String component) {
        return shapes(structure).stream()
                .filter(shape -> NativeMethod.plain(shape.field).equalsIgnoreCase(component))
                .map(shape -> shape.size)
                .findFirst()
                .orElse(4);
    }

    /** How wide the numbers of a field are (an index of {@link Samples}); a WORD where the field is not found by its name. */
    static int width(String structure, String component) {
        return shapes(structure).stream()
                .filter(shape -> NativeMethod.plain(shape.field).equalsIgnoreCase(component))
                .map(shape -> shape.size >= 4 ? 0 : shape.size == 2 ? 1 : 2)
                .findFirst()
                .orElse(1);
    }

    /** How many bytes an array of bytes has: those that lie inside the structure, else any number. */
    static int length(String structure, String component) {
        return shapes(structure).stream()
                .filter(shape -> shape.kind.equals("INLINE")
                        && NativeMethod.plain(shape.field).equalsIgnoreCase(component))
                .map(shape -> shape.size)
                .findFirst()
                .orElse(4);
    }

    /** Whether an array of bytes lies inside the structure. */
    static boolean isInside(String structure, String component) {
        return shapes(structure).stream()
                .anyMatch(shape -> shape.kind.equals("INLINE")
                        && NativeMethod.plain(shape.field).equalsIgnoreCase(component));
    }

    private static List<Shape> shapes(String name) {
        List<Integer> sizes = StubLibrary.oracleLines("field")
                .filter(columns -> columns[1].equals(name))
                .map(columns -> Integer.valueOf(columns[4]))
                .toList();
        List<Shape> shapes = new ArrayList<>();
        StubLibrary.oracleLines("kind")
                .filter(columns -> columns[1].equals(name))
                .forEach(
                        columns -> shapes.add(new Shape(columns[2], columns[3], sizes.get(shapes.size()), columns[4])));
        return shapes;
    }

    private static Predicate<Object> test(Shape shape, Source source, int place) {
        long number = source.slot * 16L + source.index + place;
        KnownAnswer known = new KnownAnswer(source.method, source.slot, source.enumOut, List.of());
        return value -> switch (shape.kind) {
            case "NUMBER", "SIGNED" ->
                value instanceof Number found && withoutTop(found, shape.size) == withoutTop(number, shape.size);
            case "TIME" -> value instanceof Record time && low(time) == number;
            case "FLAG" -> value.equals(true);
            case "ENUM" ->
                value instanceof NativeEnum member ? member.value() == source.enumOut : value.equals(source.enumOut);
            case "TEXT" -> value.equals(source.method + "." + shape.field);
            case "TASK_TEXT" -> value.equals("null") || value.equals(source.method + "." + shape.field);
            case "GUID" -> value.equals(known.guid(source.index));
            case "INLINE", "BYTES" ->
                value instanceof byte[] bytes && HexFormat.of().formatHex(bytes).startsWith(known.bytes(source.index));
            case "GUIDS" -> value instanceof List<?> guids && areGuids(guids, known.guid(source.index));
            case "STRUCTS" -> value instanceof List<?> items && areStructures(items, shape.nested, source, place);
            case "OBJECT" -> value instanceof IUnknown;
            default -> false;
        };
    }

    private static long withoutTop(Number number, int size) {
        long value = size == 8 ? number.longValue() : number.longValue() & ((1L << (8 * size)) - 1);
        return value & ~KnownAnswer.top(size);
    }

    private static long low(Record time) {
        int low = (int) Objects.requireNonNull(KnownAnswer.read(time.getClass().getRecordComponents()[0], time));
        return low & 0x7FFF_FFFFL;
    }

    private static boolean areGuids(List<?> guids, Guid first) {
        for (int i = 0; i < guids.size(); i++) {
            if (!guids.get(i).equals(KnownAnswer.later(first, i))) {
                return false;
            }
        }
        return !guids.isEmpty();
    }

    private static boolean areStructures(List<?> items, String name, Source source, int place) {
        for (int i = 0; i < items.size(); i++) {
            if (!of(name, source, place + i).matches((Record) items.get(i))) {
                return false;
            }
        }
        return !items.isEmpty();
    }

    /** Whether each component is the value of a field behind that of the component before. */
    boolean matches(Record value) {
        List<Object> components = new ArrayList<>();
        flatten(value, components);
        int found = 0;
        for (Predicate<Object> field : fields) {
            if (found < components.size() && field.test(components.get(found))) {
                found++;
            }
        }
        return found == components.size();
    }

    private static void flatten(Record value, List<Object> into) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object part = KnownAnswer.read(component, value);
            if (part instanceof Record nested
                    && !(part instanceof Guid)
                    && !part.getClass().getSimpleName().equals("FILETIME")) {
                flatten(nested, into);
            } else {
                into.add(part == null ? "null" : part);
            }
        }
    }
}
