package io.github.wmformat.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.BITMAPINFOHEADER;
import io.github.wmformat.Guid;
import io.github.wmformat.HResult;
import io.github.wmformat.IUnknown;
import io.github.wmformat.MediaTypes;
import io.github.wmformat.NativeEnum;
import io.github.wmformat.RECT;
import io.github.wmformat.WMVIDEOINFOHEADER;
import io.github.wmformat.WM_MEDIA_TYPE;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rule of the server's values (native-stubs/README.md): each tells the parameter that it belongs to.
 *
 * @param method the SDK's name of the method
 * @param slot the method's slot
 * @param enumOut the number that the server gives for every enumeration
 * @param parameters the native parameters, in their order
 */
record KnownAnswer(String method, int slot, int enumOut, List<NativeMethod.Parameter> parameters) {
    private static final int ANYWHERE = -1;
    private static final int MOST = 16;

    static KnownAnswer of(NativeMethod method, int enumOut) {
        return new KnownAnswer(method.name(), method.slot(), enumOut, method.parameters());
    }

    /** The index of the parameter that the value came from, -1 where it cannot tell; fails where it is no known value. */
    int index(@Nullable Object value) {
        return switch (value) {
            case Integer number -> number == enumOut ? ANYWHERE : ofNumber(withoutTop(number));
            case Long number -> ofNumber(number & ~top(8));
            case Float number -> ofNumber((long) (number - 0.25f));
            case Double number -> ofNumber((long) (number - 0.25));
            case HResult code -> ofNumber(withoutTop(code.value()));
            case Boolean flag -> anywhere(flag);
            case String text -> ofText(text);
            case byte[] bytes -> ofBytes(bytes);
            case int[] numbers -> ofNumbers(numbers);
            case Guid guid -> ofGuid(guid);
            case AttributeValue attribute -> ofBytes(attribute.bytes());
            case NativeEnum member -> anywhere(member.value() == enumOut);
            case WM_MEDIA_TYPE type -> ofMediaType(type);
            case Record structure -> ofStructure(structure);
            case List<?> items -> ofList(items);
            case IUnknown object -> given(object);
            case null -> throw new AssertionError(method + " answered null");
            default -> ofNumber(Position.frames(value) & ~top(8));
        };
    }

    /** The bits that the server adds to numbers of so many bytes, to prove their width. */
    static long top(int size) {
        return size == 8 ? 0x8000_0000_8000_0000L : 1L << (8 * size - 1);
    }

    private static long withoutTop(int number) {
        return Integer.toUnsignedLong(number) & ~(top(2) | top(4));
    }

    private int ofNumber(long number) {
        long index = number - slot * 16L;
        assertThat(index)
                .as("%s has slot * 16 + index, this is %d", method, number)
                .isBetween(0L, Math.max(parameters.size(), 1) - 1L);
        return (int) index;
    }

    private static int anywhere(boolean right) {
        assertThat(right).isTrue();
        return ANYWHERE;
    }

    private static int given(IUnknown object) {
        object.close();
        return ANYWHERE;
    }

    private int ofText(String text) {
        assertThat(text).startsWith(method + ".");
        String name = text.substring(method.length() + 1).replaceAll("[012+]$", "");
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new AssertionError(text + " names no parameter of " + method);
    }

    private int ofBytes(byte[] bytes) {
        assertThat(bytes).hasSizeGreaterThanOrEqualTo(4);
        assertThat(new int[] {bytes[0] & 0xFF, bytes[2] & 0xFF, bytes[3] & 0xFF})
                .containsExactly(slot, 0xA5, 0x5A);
        return bytes[1];
    }

    /** The beginning of the bytes of a parameter, in hexadecimal digits. */
    String bytes(int index) {
        return String.format("%02x%02xa55a", slot, index);
    }

    private int ofNumbers(int[] numbers) {
        assertThat(numbers).isNotEmpty();
        for (int i = 1; i < numbers.length; i++) {
            assertThat(numbers[i]).isEqualTo(numbers[0] + i);
        }
        return ofNumber(withoutTop(numbers[0]));
    }

    Guid guid(int index) {
        long high = (0x5755_0000L + slot * 16L + index) << 32 | (long) slot << 16 | index;
        long low = (long) slot << 56 | (long) index << 48 | 0xA55A_0102_0304L;
        return new Guid(high, low);
    }

    /** The element of an array of identifiers that many further. */
    static Guid later(Guid guid, int step) {
        return new Guid(guid.high() + ((long) step << 32), guid.low());
    }

    private int ofGuid(Guid guid) {
        int index = ofNumber((guid.high() >>> 32) - 0x5755_0000L);
        assertThat(guid).isEqualTo(guid(index));
        return index;
    }

    private int ofMediaType(WM_MEDIA_TYPE type) {
        assertThat(type.majortype()).isEqualTo(MediaTypes.WMMEDIATYPE_Video);
        assertThat(type.fixedSizeSamples()).isFalse();
        assertThat(type.temporalCompression()).isTrue();
        assertThat(type.videoInfoHeader())
                .hasValue(new WMVIDEOINFOHEADER(
                        new RECT(1, 2, 321, 242),
                        new RECT(3, 4, 323, 244),
                        1_500_000,
                        7,
                        333_667,
                        new BITMAPINFOHEADER(40, 320, 240, 1, 24, 0x3356_4D57, 230_400, 11, 12, 13, 14)));
        return ofNumber(type.sampleSize());
    }

    /** A structure whose fields could be those of several parameters is taken for the last. */
    private int ofStructure(Record value) {
        String name = value.getClass().getSimpleName();
        for (int index = MOST; index >= 0; index--) {
            if (KnownStructure.of(name, source(index)).matches(value)) {
                return index;
            }
        }
        throw new AssertionError(method + " has no known " + name + " like " + value);
    }

    private KnownStructure.Source source(int index) {
        return new KnownStructure.Source(method, slot, index, enumOut);
    }

    private int ofList(List<?> items) {
        assertThat(items).hasSizeGreaterThan(1);
        Object first = items.get(0);
        if (first instanceof NativeEnum) {
            assertThat(items).map(item -> ((NativeEnum) item).value()).containsExactly(0, 1, 2);
            return ANYWHERE;
        }
        int index = index(first);
        for (int i = 1; i < items.size(); i++) {
            assertThat(isElement(items.get(i), first, index, i))
                    .as("%s is element %d of %s", items.get(i), i, items)
                    .isTrue();
        }
        return index;
    }

    private boolean isElement(Object item, Object first, int index, int i) {
        return switch (item) {
            case Guid guid -> guid.equals(later((Guid) first, i));
            case HResult code -> code.value() == ((HResult) first).value() + i;
            case String text -> text.endsWith(Integer.toString(i)) && index(text) == index;
            case Record structure ->
                KnownStructure.of(structure.getClass().getSimpleName(), source(index), i)
                        .matches(structure);
            default -> false;
        };
    }

    static @Nullable Object read(RecordComponent component, Object result) {
        try {
            return component.getAccessor().invoke(result);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
