package io.github.wmformat.samples;

import io.github.wmformat.Guid;
import io.github.wmformat.MediaSubtypes;
import io.github.wmformat.MediaTypes;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Names of media types and subtypes, from the api's constants. */
final class GuidNames {
    private static final Map<Guid, SortedSet<String>> TYPES = constants(MediaTypes.class, "WMMEDIATYPE_");
    private static final Map<Guid, SortedSet<String>> SUBTYPES = constants(MediaSubtypes.class, "WMMEDIASUBTYPE_");

    private GuidNames() {}

    /** {@code video}, {@code audio}, {@code fileTransfer} and so on, or the GUID. */
    static String type(Guid type) {
        SortedSet<String> names = TYPES.get(type);
        return names == null
                ? type.toString()
                : Character.toLowerCase(names.first().charAt(0)) + names.first().substring(1);
    }

    /** The SDK's name (all of them where it has several), else the FOURCC or the wave format tag, else the GUID. */
    static String subtype(Guid subtype) {
        SortedSet<String> names = SUBTYPES.get(subtype);
        if (names != null) {
            return String.join("/", names);
        }
        int code = (int) (subtype.high() >>> 32);
        boolean coded = subtype.low() == MediaSubtypes.WMMEDIASUBTYPE_Base.low()
                && (int) subtype.high() == (int) MediaSubtypes.WMMEDIASUBTYPE_Base.high();
        return coded ? code(code) : subtype.toString();
    }

    private static String code(int code) {
        byte[] letters = {(byte) code, (byte) (code >> 8), (byte) (code >> 16), (byte) (code >> 24)};
        String text = new String(letters, StandardCharsets.ISO_8859_1);
        boolean fourcc = text.chars().allMatch(letter -> letter > ' ' && letter < 0x7F);
        return fourcc ? text : "0x%04X".formatted(code);
    }

    private static Map<Guid, SortedSet<String>> constants(Class<?> group, String prefix) {
        Map<Guid, SortedSet<String>> names = new HashMap<>();
        for (Field field : group.getFields()) {
            String name = field.getName().substring(prefix.length());
            names.computeIfAbsent(value(field), guid -> new TreeSet<>()).add(name);
        }
        return names;
    }

    private static Guid value(Field field) {
        try {
            return (Guid) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError("constants are public", e);
        }
    }
}
