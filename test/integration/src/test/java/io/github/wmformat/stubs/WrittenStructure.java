package io.github.wmformat.stubs;

import io.github.wmformat.NativeEnum;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where each component of a record goes, found by writing one whose other components are zero. */
record WrittenStructure(Class<?> type, int size) {
    private static final int[] ALL_BITS = {-1, 0xFFFF, 0xFF};

    /** {@code offset+size} of each component. */
    List<String> fields() throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        byte[] none = write(null);
        List<String> fields = new ArrayList<>();
        for (RecordComponent component : components) {
            fields.add(changed(none, write(component), component.getType() == boolean.class));
        }
        return fields;
    }

    private static String changed(byte[] before, byte[] after, boolean flag) {
        int first = Arrays.mismatch(before, after);
        int last = first;
        for (int at = Math.max(first, 0); at < before.length; at++) {
            last = before[at] == after[at] ? last : at;
        }
        return first + "+" + (flag ? 4 : last - first + 1);
    }

    private byte[] write(@Nullable RecordComponent set) throws ReflectiveOperationException {
        ByteBuffer target = ByteBuffer.allocate(size);
        type.getMethod("write", ByteBuffer.class).invoke(make(type, set, false), target);
        return target.array();
    }

    /** A record of zeros, with all bits set in the one component, or in all. */
    private static Object make(Class<?> type, @Nullable RecordComponent set, boolean all)
            throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        for (int i = 0; i < values.length; i++) {
            values[i] = value(type, components[i], all || isThe(components[i], set));
        }
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    /** Each question for the components makes them anew. */
    private static boolean isThe(RecordComponent component, @Nullable RecordComponent set) {
        return set != null && component.getName().equals(set.getName());
    }

    private static Object value(Class<?> owner, RecordComponent component, boolean set)
            throws ReflectiveOperationException {
        Class<?> type = component.getType();
        int size = KnownStructure.size(owner.getSimpleName(), component.getName());
        if (type == int.class) {
            return set ? ALL_BITS[size == 1 ? 2 : size == 2 ? 1 : 0] : 0;
        }
        if (type == long.class) {
            return set ? -1L : 0L;
        }
        if (type == boolean.class) {
            return set;
        }
        if (type == float.class) {
            return set ? Float.intBitsToFloat(-1) : 0F;
        }
        if (type == byte[].class) {
            byte[] bytes = new byte[size];
            Arrays.fill(bytes, (byte) (set ? -1 : 0));
            return bytes;
        }
        if (type == int[].class) {
            int[] numbers = new int[size / Integer.BYTES];
            Arrays.fill(numbers, set ? -1 : 0);
            return numbers;
        }
        if (NativeEnum.class.isAssignableFrom(type)) {
            return type.getMethod("of", int.class).invoke(null, set ? -1 : 0);
        }
        return type == List.class ? list(component, size, set) : make(type, null, set);
    }

    private static List<Object> list(RecordComponent component, int size, boolean set)
            throws ReflectiveOperationException {
        Class<?> element = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        int one = element.getField("SIZE").getInt(null);
        return Collections.nCopies(size / one, make(element, null, set));
    }
}
