package io.github.wmformat.samples;

import io.github.wmformat.ComException;
import io.github.wmformat.HResult;
import io.github.wmformat.INSSBuffer;
import io.github.wmformat.IWMSyncReader.NextSample;
import io.github.wmformat.MediaTypes;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.StreamConfiguration;
import io.github.wmformat.SynchronousReader;
import io.github.wmformat.WMVCore;
import io.github.wmformat.spi.Backend;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A backend of little: it has no attributes, does not tell formats, gives two samples of 10 bytes of stream 1 and then
 * fails on a file called damaged.
 */
public final class FakeBackend implements Backend {
    /** References that were given out and not given back. */
    static final AtomicInteger OPEN = new AtomicInteger();

    @Override
    public String name() {
        return "fake";
    }

    @Override
    public Optional<String> unavailableReason() {
        return Optional.empty();
    }

    @Override
    public WMVCore wmvcore() {
        return (WMVCore) Proxy.newProxyInstance(
                FakeBackend.class.getClassLoader(), new Class<?>[] {WMVCore.class}, FakeBackend::core);
    }

    private static Object core(Object proxy, Method method, Object @Nullable [] arguments) {
        if (method.getName().equals("wmCreateSyncReader")) {
            return fake(SynchronousReader.class, new FakeReader()::call);
        }
        throw failure(ResultCodes.E_NOTIMPL, method.getName());
    }

    private static final class FakeReader {
        private String file = "";
        private int samples;

        @Nullable
        Object call(Object proxy, Method method, Object @Nullable [] arguments) {
            return switch (method.getName()) {
                case "open" -> open(arguments == null ? "" : arguments[0].toString());
                case "getStreamCount" -> 1;
                case "getStream" -> fake(StreamConfiguration.class, FakeBackend::configuration);
                case "getNextSample" -> next();
                case "setStreamsSelected", "setReadStreamSamples" -> null;
                default -> throw failure(ResultCodes.E_NOTIMPL, method.getName());
            };
        }

        private @Nullable Object open(String name) {
            if (name.equals("absent")) {
                throw failure(ResultCodes.NS_E_FILE_NOT_FOUND, "Open");
            }
            file = name;
            return null;
        }

        private @Nullable NextSample next() {
            samples++;
            if (samples <= 2) {
                INSSBuffer sample = fake(INSSBuffer.class, (proxy, method, arguments) -> ByteBuffer.allocate(10));
                return new NextSample(sample, samples * 10_000L, 10_000, 1, 0, 1);
            }
            if (file.equals("damaged")) {
                throw failure(ResultCodes.NS_E_INVALID_DATA, "GetNextSample");
            }
            return null;
        }
    }

    private static Object configuration(Object proxy, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "getStreamNumber" -> 1;
            case "getStreamType" -> MediaTypes.WMMEDIATYPE_Video;
            case "getMediaType" -> throw failure(ResultCodes.E_NOINTERFACE, "GetMediaType");
            default -> throw failure(ResultCodes.E_NOTIMPL, method.getName());
        };
    }

    private static ComException failure(HResult code, String method) {
        return new ComException(code, "Fake", method, "");
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        OPEN.incrementAndGet();
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        OPEN.decrementAndGet();
                        return null;
                    }
                    return handler.invoke(proxy, method, arguments);
                }));
    }
}
