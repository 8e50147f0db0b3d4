package io.github.wmformat.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.Guid;
import io.github.wmformat.IUnknown;
import io.github.wmformat.NativeEnum;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated API against what a C compiler makes of headers that are not ours. */
class OracleTest {
    private static final String API = "io.github.wmformat.";
    /** The SDK has its own copies of two structures of the Windows headers. */
    private static final Map<String, String> JAVA_NAMES =
            Map.of("VIDEOINFOHEADER", "WMVIDEOINFOHEADER", "VIDEOINFOHEADER2", "WMVIDEOINFOHEADER2");

    private static Stream<String[]> lines(String kind) {
        return StubLibrary.oracleLines(kind);
    }

    @Test
    void theOracleHasSomethingToSay() {
        for (String kind : List.of("struct", "field", "enum", "slot", "iid")) {
            assertThat(lines(kind)).as(kind).isNotEmpty();
        }
    }

    static Stream<Class<? extends IUnknown>> interfaces() {
        return SdkInterfaces.all().stream();
    }

    @ParameterizedTest
    @MethodSource("interfaces")
    void anInterfacesIidIsThatOfTheHeaders(Class<? extends IUnknown> type) throws ReflectiveOperationException {
        Optional<String> stated = lines("iid")
                .filter(columns -> columns[1].equals(type.getSimpleName()))
                .map(columns -> columns[2])
                .findFirst();

        assertThat(stated).as("the oracle's IID of %s", type.getSimpleName()).isPresent();
        assertThat(type.getField("IID").get(null)).isEqualTo(Guid.of(stated.orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("interfaces")
    void anInterfaceHasAMethodForEachSlot(Class<? extends IUnknown> type) {
        List<String> stated = lines("slot")
                .filter(columns -> columns[1].equals(type.getSimpleName()))
                .map(columns -> columns[2])
                .toList();

        List<String> found = new ArrayList<>(List.of("QueryInterface", "AddRef", "Release"));
        Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(method -> method.getName())
                .forEach(found::add);
        assertThat(found).hasSameSizeAs(stated);
        assertThat(stated.subList(3, stated.size()))
                .allSatisfy(slot -> assertThat(found).anyMatch(name -> NativeMethod.isNamedAfter(name, slot)));
    }

    static Stream<String> flatStructures() {
        return lines("struct")
                .map(columns -> columns[1])
                .filter(name ->
                        javaType(name).filter(type -> size(type).isPresent()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("flatStructures")
    void aStructureHasTheSizeAndOffsetsOfTheHeaders(String name) throws ReflectiveOperationException {
        Class<?> type = javaType(name).orElseThrow();
        int size = size(type).orElseThrow();
        assertThat(size)
                .isEqualTo(lines("struct")
                        .filter(columns -> columns[1].equals(name))
                        .mapToInt(columns -> Integer.parseInt(columns[2]))
                        .findFirst()
                        .orElseThrow());
        List<String> fields = lines("field")
                .filter(columns -> columns[1].equals(name))
                .map(columns -> columns[3] + "+" + columns[4])
                .toList();

        List<String> written = writtenFields(type, size);

        assertThat(fields).containsSubsequence(written);
    }

    /** Where each component goes, found by writing a record whose other components are zero. */
    private static List<String> writtenFields(Class<?> type, int size) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        byte[] none = write(type, size, -1);
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            byte[] one = write(type, size, i);
            int first = -1;
            int last = -1;
            for (int at = 0; at < size; at++) {
                if (one[at] != none[at]) {
                    first = first < 0 ? at : first;
                    last = at;
                }
            }
            int width = components[i].getType() == boolean.class ? 4 : last - first + 1;
            fields.add(first + "+" + width);
        }
        return fields;
    }

    /** Narrow fields refuse numbers that do not fit: the widest one that does has all bits set. */
    private static byte[] write(Class<?> type, int size, int set) throws ReflectiveOperationException {
        for (int ones : new int[] {-1, 0xFFFF, 0xFF}) {
            ByteBuffer target = ByteBuffer.allocate(size);
            try {
                type.getMethod("write", ByteBuffer.class).invoke(record(type, set, ones), target);
                return target.array();
            } catch (InvocationTargetException e) {
                assertThat(e.getCause()).isInstanceOf(IllegalArgumentException.class);
            }
        }
        throw new AssertionError("component " + set + " of " + type + " takes no number");
    }

    /** The number of ones that a component takes. */
    private static int widest(Class<?> type, int size, int component) throws ReflectiveOperationException {
        byte[] written = write(type, size, component);
        int set = 0;
        for (byte one : written) {
            set += one == -1 ? 1 : 0;
        }
        return set == 1 ? 0xFF : set == 2 ? 0xFFFF : -1;
    }

    /** A record of zeros, with all bits set in the one component; -1: in none. */
    private static Object record(Class<?> type, int set, int ones) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(types[i], i == set, ones);
        }
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object value(Class<?> type, boolean set, int ones) throws ReflectiveOperationException {
        if (type == int.class) {
            return set ? ones : 0;
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
        if (!set) {
            return record(type, -1, ones);
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        for (int i = 0; i < values.length; i++) {
            values[i] = value(types[i], true, widest(type, size(type).orElseThrow(), i));
        }
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    static Stream<String> enumerations() {
        return lines("enum")
                .map(columns -> columns[1])
                .distinct()
                .filter(name -> javaType(name).isPresent());
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void anEnumerationHasTheNumbersOfTheHeaders(String name) {
        Class<?> type = javaType(name).orElseThrow();
        Map<String, Integer> stated = lines("enum")
                .filter(columns -> columns[1].equals(name))
                .collect(Collectors.toMap(columns -> columns[2], columns -> Integer.valueOf(columns[3])));

        assertThat(stated)
                .allSatisfy((member, number) -> assertThat(member(type, member)).isEqualTo(number));
    }

    private static int member(Class<?> type, String name) {
        try {
            return ((NativeEnum) type.getField(name).get(null)).value();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Optional<Class<?>> javaType(String name) {
        try {
            return Optional.of(Class.forName(API + JAVA_NAMES.getOrDefault(name, name)));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        } catch (NoClassDefFoundError e) {
            // GUID is not Guid, though the file system may think so.
            return Optional.empty();
        }
    }

    private static Optional<Integer> size(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getName().equals("SIZE"))
                .findFirst()
                .map(OracleTest::number);
    }

    private static int number(Field field) {
        try {
            return field.getInt(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
