package io.github.wmformat.stubs;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.Guid;
import io.github.wmformat.HResult;
import io.github.wmformat.IUnknown;
import io.github.wmformat.NativeEnum;
import io.github.wmformat.WMT_STREAM_SELECTION;
import io.github.wmformat.WMT_TIMECODE_EXTENSION_DATA;
import io.github.wmformat.WM_MEDIA_TYPE;
import io.github.wmformat.WM_READER_CLIENTINFO;
import io.github.wmformat.WM_STREAM_PRIORITY_RECORD;
import io.github.wmformat.com.NativeAccess;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A value that no other parameter of the call has, and how the server notes it.
 *
 * @param value what is passed
 * @param texts any of these is right: the SDK's type may be signed or not
 */
record Argument(@Nullable Object value, List<String> texts) {
    /** The values of integers of decreasing width; the first that the method takes is passed. */
    static final int WIDTHS = 3;

    static Argument of(Parameter parameter, int seed, int width) {
        if (seed % 2 == 1 && parameter.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return new Argument(null, List.of("null"));
        }
        Class<?> type = parameter.getType();
        if (type == int.class) {
            return number(new int[] {0x9ABC_0000, 0xF000, 0xA0}[width] + seed);
        }
        if (type == List.class) {
            return list(((ParameterizedType) parameter.getParameterizedType()).getActualTypeArguments()[0]);
        }
        if (IUnknown.class.isAssignableFrom(type)) {
            return object(type.asSubclass(IUnknown.class));
        }
        return type.isRecord() && type != Guid.class && type != HResult.class
                ? structure(type, seed)
                : simple(type, seed);
    }

    private static Argument number(int value) {
        return new Argument(value, List.of(Integer.toString(value), Integer.toUnsignedString(value)));
    }

    private static Argument simple(Class<?> type, int seed) {
        if (type == Integer.class) {
            return number(0xF100 + seed);
        }
        if (type == long.class) {
            long value = 0x8123_4567_0000_0000L + seed;
            return new Argument(value, List.of(Long.toString(value), Long.toUnsignedString(value)));
        }
        if (type == boolean.class) {
            return new Argument(seed % 2 == 0, List.of(seed % 2 == 0 ? "1" : "0"));
        }
        if (type == float.class) {
            return new Argument(seed + 0.25f, List.of(String.format(Locale.ROOT, "%d.25", seed)));
        }
        if (type == String.class) {
            String text = "text \"" + seed + "\" \u00e4 \ud83c\udfb5";
            return new Argument(text, List.of(quoted(text)));
        }
        if (type == byte[].class) {
            byte[] bytes = {(byte) seed, 2, (byte) 0xFE};
            return new Argument(bytes, List.of(text(bytes)));
        }
        if (type == int[].class) {
            int first = 0xF200 + seed;
            return new Argument(new int[] {first, 1}, List.of("[" + first + ",1]"));
        }
        if (type == Guid.class) {
            Guid guid = new Guid(0x0123_4567_89AB_CDEFL + seed, 0x8899_AABB_CCDD_EEFFL);
            return new Argument(guid, List.of(guid.toString()));
        }
        if (type == HResult.class) {
            return new Argument(HResult.of(0xC00D_0000 + seed), number(0xC00D_0000 + seed).texts);
        }
        if (type == AttributeValue.class) {
            AttributeValue value = AttributeValue.ofQword(0x1122_3344_5566_7700L + seed);
            return new Argument(value, List.of(text(value.bytes())));
        }
        if (type == ByteBuffer.class) {
            return new Argument(ByteBuffer.allocate(4), List.of());
        }
        if (NativeEnum.class.isAssignableFrom(type)) {
            return enumeration(type, 70 + seed);
        }
        throw new AssertionError("no test value for a parameter of type " + type.getName());
    }

    /** A number that the enumeration does not know: it must survive. */
    private static Argument enumeration(Class<?> type, int value) {
        try {
            Object member = type.getMethod("of", int.class).invoke(null, value);
            return new Argument(member, List.of(Integer.toString(value)));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Argument list(Type element) {
        if (element == WMT_STREAM_SELECTION.class) {
            return new Argument(List.of(WMT_STREAM_SELECTION.WMT_ON, WMT_STREAM_SELECTION.of(9)), List.of("[2,9]"));
        }
        if (element == WM_STREAM_PRIORITY_RECORD.class) {
            return new Argument(
                    List.of(new WM_STREAM_PRIORITY_RECORD(0xF001, true), new WM_STREAM_PRIORITY_RECORD(2, false)),
                    List.of("[{61441,1},{2,0}]"));
        }
        throw new AssertionError("no test value for a list of " + element);
    }

    private static Argument structure(Class<?> type, int seed) {
        if (type == WMT_TIMECODE_EXTENSION_DATA.class) {
            return new Argument(
                    new WMT_TIMECODE_EXTENSION_DATA(0xF000 + seed, -2, 3, 4),
                    List.of("{wRange=" + (0xF000 + seed) + " dwTimecode=4294967294 dwUserbits=3 dwAmFlags=4}"));
        }
        if (type == WM_MEDIA_TYPE.class) {
            Guid guid = new Guid(1, seed);
            byte[] format = {1, 2, 3};
            return new Argument(
                    new WM_MEDIA_TYPE(guid, Guid.NULL, true, false, -7, guid, format),
                    List.of("{majortype=" + guid + " subtype=" + Guid.NULL
                            + " bFixedSizeSamples=1 bTemporalCompression=0 lSampleSize=4294967289 formattype=" + guid
                            + " pUnk=null cbFormat=3 pbFormat=" + text(format) + "}"));
        }
        if (type == WM_READER_CLIENTINFO.class) {
            return new Argument(
                    new WM_READER_CLIENTINFO("de", null, "page", "host", 0x0009_0000_0000_0001L, "player"),
                    List.of("{cbSize=72 wszLang=\"de\" wszBrowserUserAgent=null wszBrowserWebPage=\"page\" qwReserved=0"
                            + " pReserved=null wszHostExe=\"host\" qwHostVersion=" + 0x0009_0000_0000_0001L
                            + " wszPlayerUserAgent=\"player\"}"));
        }
        throw new AssertionError("no test value for a parameter of type " + type.getName());
    }

    /** An object of the server, which the callee may keep: the test ends before it is given back. */
    private static Argument object(Class<? extends IUnknown> type) {
        long pointer = StubLibrary.get().create(type.getSimpleName());
        return new Argument(NativeAccess.owned(pointer, type), List.of("set"));
    }

    void close() {
        if (value instanceof IUnknown object) {
            object.close();
        }
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static String text(byte[] bytes) {
        return bytes.length + ":" + HexFormat.of().formatHex(bytes);
    }

    boolean matches(String noted) {
        return texts.contains(noted);
    }
}
