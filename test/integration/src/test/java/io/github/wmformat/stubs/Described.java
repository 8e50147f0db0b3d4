package io.github.wmformat.stubs;

import io.github.wmformat.Guid;
import io.github.wmformat.IUnknown;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value as text, the same for equal values: arrays and records by what is in them, objects as objects. */
final class Described {
    private Described() {}

    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case byte[] bytes -> Arrays.toString(bytes);
            case int[] numbers -> Arrays.toString(numbers);
            case IUnknown object -> "object";
            case ByteBuffer buffer -> "buffer of " + buffer.remaining() + " bytes";
            case Guid guid -> guid.toString();
            case List<?> list -> list.stream().map(Described::of).toList().toString();
            case Record structure -> ofRecord(structure);
            default -> value.toString();
        };
    }

    private static String ofRecord(Record value) {
        List<String> parts = new ArrayList<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            parts.add(component.getName() + "=" + of(KnownAnswer.read(component, value)));
        }
        return value.getClass().getSimpleName() + parts;
    }
}
