package io.github.wmformat.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.Guid;
import io.github.wmformat.IUnknown;
import io.github.wmformat.NativeEnum;
import java.lang.reflect.Field;
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
                .filter(name -> javaType(name).filter(OracleTest::isFlat).isPresent());
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

        List<String> written = new WrittenStructure(type, size).fields();

        assertThat(fields).containsSubsequence(written);
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

    /** Text and bytes may stand behind a structure, as many as there are. */
    private static boolean isInside(Class<?> type, RecordComponent component) {
        return component.getType() != String.class
                && (component.getType() != byte[].class
                        || KnownStructure.has(type.getSimpleName(), component.getName()));
    }

    /** Flat structures are written as they stand; what has pointers is not. */
    private static boolean isFlat(Class<?> type) {
        return size(type).isPresent()
                && Arrays.stream(type.getRecordComponents()).allMatch(component -> isInside(type, component))
                && Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.getName().equals("write")
                                && Arrays.equals(method.getParameterTypes(), new Class<?>[] {ByteBuffer.class}))
                && Arrays.stream(type.getRecordComponents()).noneMatch(part -> isOpen(type, part));
    }

    /** Whether the size of the structure follows from this part: text or bytes at its end. */
    private static boolean isOpen(Class<?> type, RecordComponent part) {
        return part.getType() == String.class
                || (part.getType() == byte[].class && !KnownStructure.isInside(type.getSimpleName(), part.getName()));
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
