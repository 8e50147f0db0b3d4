package io.github.wmformat.stubs;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.FILETIME;
import io.github.wmformat.Guid;
import io.github.wmformat.HResult;
import io.github.wmformat.IUnknown;
import io.github.wmformat.IWMMediaProps;
import io.github.wmformat.NativeEnum;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Makes samples of every type that the SDK's methods take and give.
 *
 * @param seed sets the values of one parameter apart from those of others
 * @param width how wide numbers are: a parameter that is narrower refuses the wide ones
 * @param objects where interfaces come from
 */
record Samples(int seed, int width, Function<Class<? extends IUnknown>, IUnknown> objects) {
    /** The values of integers of decreasing width; the first that the method takes is passed. */
    static final int WIDTHS = 3;

    private static final int[] NUMBERS = {0x9ABC_0000, 0xF000, 0xA0};

    /** Whether a value of the type may be a number that is too wide. */
    static boolean hasWidth(Type type) {
        return type == int.class;
    }

    Sample of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? list(generic.getActualTypeArguments()[0])
                    : Sample.noted(IWMMediaProps.class, IWMMediaProps.IID.toString());
        }
        Class<?> raw = type instanceof TypeVariable<?> any ? (Class<?>) any.getBounds()[0] : (Class<?>) type;
        if (IUnknown.class.isAssignableFrom(raw)) {
            return Sample.noted(objects.apply(raw.asSubclass(IUnknown.class)), "set");
        }
        if (NativeEnum.class.isAssignableFrom(raw)) {
            return enumeration(raw);
        }
        if (raw == FILETIME.class) {
            return Sample.number(new FILETIME(seed, 0x8123_4567), 0x8123_4567L << 32 | seed);
        }
        if (raw.isRecord() && raw != Guid.class && raw != HResult.class) {
            return structure(raw);
        }
        return raw.isPrimitive() || raw == Integer.class || raw == Long.class ? primitive(raw) : simple(raw);
    }

    private Samples next(int step) {
        return new Samples(seed + step, width, objects);
    }

    private Sample primitive(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            int value = NUMBERS[type == int.class ? width : Math.max(width, 1)] + (width == 2 ? seed % 64 : seed);
            return Sample.number(value, value);
        }
        if (type == long.class || type == Long.class) {
            long value = 0x8123_4567_0000_0000L + seed;
            return Sample.number(value, value);
        }
        if (type == boolean.class) {
            return Sample.noted(seed % 2 == 0, seed % 2 == 0 ? "1" : "0");
        }
        String real = String.format(Locale.ROOT, "%d.25", seed);
        return type == float.class ? Sample.noted(seed + 0.25f, real) : Sample.noted(seed + 0.25, real);
    }

    private Sample simple(Class<?> type) {
        if (type == String.class) {
            String text = "text \"" + seed + "\" \u00e4 \ud83c\udfb5";
            return Sample.noted(text, quoted(text));
        }
        if (type == byte[].class) {
            return bytes(4);
        }
        if (type == int[].class) {
            int first = 0xF200 + seed;
            return Sample.noted(new int[] {first, 1, 2}, "[" + first + ",1,2]");
        }
        if (type == Guid.class) {
            Guid guid = new Guid(0x0123_4567_89AB_CDEFL + seed, 0x8899_AABB_CCDD_EEFFL);
            return Sample.noted(guid, guid.toString());
        }
        if (type == HResult.class) {
            return Sample.number(HResult.of(0xC00D_0000 + seed), 0xC00D_0000 + seed);
        }
        if (type == AttributeValue.class) {
            AttributeValue value = AttributeValue.ofQword(0x1122_3344_5566_7700L + seed);
            return Sample.noted(value, text(value.bytes()));
        }
        if (type == ByteBuffer.class) {
            return new Sample(ByteBuffer.allocateDirect(4), "4 bytes", text -> text.startsWith("4:"));
        }
        if (Position.is(type)) {
            return Sample.number(Position.of(type, 0x1_0000_0000L + seed), 0x1_0000_0000L + seed);
        }
        throw new AssertionError("no test value of type " + type.getName());
    }

    private Sample bytes(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (seed - 31 * i);
        }
        return Sample.noted(bytes, text(bytes));
    }

    /** A number that the enumeration does not know: it must survive. */
    private Sample enumeration(Class<?> type) {
        try {
            Object member = type.getMethod("of", int.class).invoke(null, 70 + seed);
            return Sample.number(member, 70 + seed);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private Sample list(Type element) {
        List<Sample> elements = List.of(next(0).of(element), next(40).of(element), next(80).of(element));
        return Sample.array(elements.stream().map(Sample::value).toList(), elements);
    }

    private Sample structure(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Sample> values = Arrays.stream(components)
                .map(component -> component(
                        type, component, 8 * (1 + Arrays.asList(components).indexOf(component))))
                .toList();
        return Sample.structure(make(type, components, values), values);
    }

    /** A field's numbers are as wide as the field. */
    private Sample component(Class<?> type, RecordComponent component, int step) {
        String name = type.getSimpleName();
        Samples samples = new Samples(seed + step, KnownStructure.width(name, component.getName()), objects);
        return component.getType() == byte[].class
                ? samples.bytes(KnownStructure.length(name, component.getName()))
                : samples.of(component.getGenericType());
    }

    private static Object make(Class<?> type, RecordComponent[] components, List<Sample> values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values.stream().map(Sample::value).toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + ": " + e.getCause(), e);
        }
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static String text(byte[] bytes) {
        return bytes.length + ":" + HexFormat.of().formatHex(bytes);
    }
}
