package io.github.wmformat.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.HResult;
import io.github.wmformat.INSSBuffer4;
import io.github.wmformat.IStream;
import io.github.wmformat.IUnknown;
import io.github.wmformat.IWMReaderAllocatorEx;
import io.github.wmformat.IWMReaderCallback;
import io.github.wmformat.IWMReaderCallbackAdvanced;
import io.github.wmformat.IWMStatusCallback;
import io.github.wmformat.WMT_STATUS;
import io.github.wmformat.WMT_STREAM_SELECTION;
import io.github.wmformat.com.NativeAccess;
import io.github.wmformat.stubs.HeardCalls.Call;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program implements, called by C on a thread of its own. */
class CallbacksTest {
    private static final int S_OK = 0;
    private static final List<Class<? extends IUnknown>> CALLBACKS = List.of(
            IWMStatusCallback.class,
            IWMReaderCallback.class,
            IWMReaderCallbackAdvanced.class,
            IWMReaderAllocatorEx.class);

    private final StubLibrary stubs = StubLibrary.get();

    @BeforeEach
    void reset() {
        stubs.reset();
    }

    static Stream<Method> callbacks() {
        return CALLBACKS.stream().flatMap(type -> SdkInterfaces.slots(type).stream());
    }

    @ParameterizedTest
    @MethodSource("callbacks")
    void aCallbackHearsWhatCPassed(Method method) {
        for (boolean wide : new boolean[] {false, true}) {
            stubs.reset();
            stubs.wideValues(wide);
            HeardCalls heard = new HeardCalls();
            assertThat(fire(method, heard)).isEqualTo(S_OK);

            assertThat(heard.calls()).hasSize(1);
            Call call = heard.calls().get(0);
            assertThat(call.method()).isEqualTo(method);
            assertThat(call.thread()).isNotEqualTo(Thread.currentThread());
            assertHeard(method, call);
        }
    }

    /** Fires through whichever interface declares the method. */
    private int fire(Method method, HeardCalls heard) {
        Class<? extends IUnknown> type = method.getDeclaringClass().asSubclass(IUnknown.class);
        return fireAt(type, method, heard);
    }

    private <T extends IUnknown> int fireAt(Class<T> type, Method method, HeardCalls heard) {
        long pointer = NativeAccess.pointer(HeardCalls.implement(type, heard), type);
        try {
            return stubs.fire(type.getSimpleName() + "::" + sdkName(method), pointer);
        } finally {
            NativeAccess.release(pointer);
        }
    }

    private static String sdkName(Method method) {
        String name = method.getName();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** In the order of the native parameters each argument is the known value of a later one. */
    private static void assertHeard(Method method, Call call) {
        List<RecordLine.Parameter> any = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            any.add(new RecordLine.Parameter("p" + i, ""));
        }
        RecordLine line = new RecordLine(method.getDeclaringClass().getSimpleName(), sdkName(method), any);
        KnownAnswer known = new KnownAnswer(line, Slots.of(line), 0);
        int last = -1;
        for (Object argument : call.arguments()) {
            int index = index(known, argument);
            if (index >= 0) {
                assertThat(index).as("%s of %s", argument, call).isGreaterThan(last);
                last = index;
            }
        }
    }

    private static int index(KnownAnswer known, Object argument) {
        if (argument instanceof List<?> selections) {
            assertThat(selections)
                    .isEqualTo(List.of(
                            WMT_STREAM_SELECTION.WMT_OFF,
                            WMT_STREAM_SELECTION.WMT_CLEANPOINT_ONLY,
                            WMT_STREAM_SELECTION.WMT_ON));
            return -1;
        }
        if (argument instanceof HResult code) {
            assertThat(code.value()).isEqualTo(0xC00D_002B);
            return -1;
        }
        if (argument instanceof WMT_STATUS status) {
            assertThat(status).isEqualTo(WMT_STATUS.WMT_STARTED);
            return -1;
        }
        if (argument instanceof AttributeValue value) {
            return known.index(value.asDword());
        }
        if (argument instanceof String sample) {
            assertThat(sample).isEqualTo("sample of 16 bytes from 176");
            return -1;
        }
        return known.index(argument);
    }

    @ParameterizedTest
    @CsvSource({
        "0, WMT_TYPE_DWORD",
        "1, WMT_TYPE_STRING",
        "3, WMT_TYPE_BOOL",
        "4, WMT_TYPE_QWORD",
        "5, WMT_TYPE_WORD",
        "6, WMT_TYPE_GUID"
    })
    void aStatusCarriesAValueOfAnyType(int type, String name) {
        HeardCalls heard = new HeardCalls();
        long pointer =
                NativeAccess.pointer(HeardCalls.implement(IWMStatusCallback.class, heard), IWMStatusCallback.class);

        stubs.fire("IWMStatusCallback::OnStatus#" + type, pointer);

        NativeAccess.release(pointer);
        AttributeValue value = (AttributeValue) heard.calls().get(0).arguments().get(2);
        assertThat(value.type()).hasToString(name);
        if (type == 1) {
            assertThat(value.asString()).isEqualTo("OnStatus.pValue");
        }
    }

    @Test
    void aStatusWithoutAValueIsHeard() {
        HeardCalls heard = new HeardCalls();
        long pointer =
                NativeAccess.pointer(HeardCalls.implement(IWMStatusCallback.class, heard), IWMStatusCallback.class);

        assertThat(stubs.fire("IWMStatusCallback::OnStatus#-1", pointer)).isEqualTo(S_OK);

        NativeAccess.release(pointer);
        assertThat(heard.calls().get(0).arguments().get(2)).isEqualTo("null");
    }

    @Test
    void aStatusThatIsNotKnownSurvives() {
        HeardCalls heard = new HeardCalls();
        long pointer =
                NativeAccess.pointer(HeardCalls.implement(IWMStatusCallback.class, heard), IWMStatusCallback.class);
        stubs.enumOut(9999);

        stubs.fire("IWMStatusCallback::OnStatus", pointer);

        NativeAccess.release(pointer);
        assertThat(heard.calls().get(0).arguments().get(0)).isEqualTo(WMT_STATUS.of(9999));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AllocateForStreamEx", "AllocateForOutputEx"})
    void cWritesIntoTheBufferThatItAskedFor(String method) {
        HeardCalls heard = new HeardCalls();
        long pointer = NativeAccess.pointer(
                HeardCalls.implement(IWMReaderAllocatorEx.class, heard), IWMReaderAllocatorEx.class);

        stubs.fire("IWMReaderAllocatorEx::" + method, pointer);

        NativeAccess.release(pointer);
        int size = (int) heard.calls().get(0).arguments().get(1);
        assertThat(stubs.records())
                .anyMatch(line -> line.contains("ppBuffer=set")
                        && line.contains("max=" + size + " length=" + size + " bytes=set"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ISequentialStream::Read    | Read 16                        | pv=3:010203 pcbRead=3
            ISequentialStream::Write   | Write 0400a55a                 | pcbWritten=4
            IStream::Seek              | Seek 80 STREAM_SEEK_SET        | plibNewPosition=123456789012
            IStream::SetSize           | SetSize 96                     |
            IStream::CopyTo            | CopyTo 8                       | pcbRead=7 pcbWritten=6
            IStream::Commit            | Commit 1                       |
            IStream::Revert            | Revert                         |
            IStream::LockRegion        | LockRegion 160 161 2           |
            IStream::UnlockRegion      | UnlockRegion 176 177 2         |
            IStream::Clone             | Clone                          | ppstm=set
            """)
    void aProgramsStreamIsUsedByC(String method, String heard, String noted) {
        StubbedStream stream = new StubbedStream();
        long pointer = NativeAccess.pointer(stream, IStream.class);

        int result = stubs.fire(method, pointer);

        NativeAccess.release(pointer);
        // S_FALSE says that fewer bytes were read than asked for.
        assertThat(result).isBetween(0, 1);
        assertThat(stream.heard()).containsExactly(heard);
        assertThat(stubs.records())
                .anyMatch(line -> line.startsWith(method + " returned=") && (noted == null || line.contains(noted)));
    }

    @Test
    void aProgramsStreamTellsItsState() {
        StubbedStream stream = new StubbedStream();
        long pointer = NativeAccess.pointer(stream, IStream.class);

        assertThat(stubs.fire("IStream::Stat", pointer)).isEqualTo(S_OK);

        NativeAccess.release(pointer);
        assertThat(stubs.records())
                .anyMatch(line -> line.contains("pwcsName=\"name\"")
                        && line.contains("type=2 cbSize=5000000000")
                        && line.contains("mtime=" + (2L << 32 | 1))
                        && line.contains("grfMode=10 grfLocksSupported=11 grfStateBits=12"));
        assertThat(stubs.liveTaskMemory()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INSSBuffer::GetLength            | GetLength                     | pdwLength=5
            INSSBuffer::SetLength            | SetLength 4                   |
            INSSBuffer::GetMaxLength         | GetMaxLength                  | pdwLength=40
            INSSBuffer::GetBuffer            | GetBuffer                     | ppdwBuffer=set
            INSSBuffer::GetBufferAndLength   | GetBufferAndLength            | ppdwBuffer=5:1122334455
            INSSBuffer2::GetSampleProperties | GetSampleProperties 4         | pbProperties=4:01020304
            INSSBuffer2::SetSampleProperties | SetSampleProperties 0901a55a  |
            INSSBuffer3::SetProperty         | SetProperty 0a01a55a          |
            INSSBuffer3::GetProperty         | GetProperty                   | pvBufferProperty=3:070809 pdwBufferPropertySize=3
            INSSBuffer4::GetPropertyCount    | GetPropertyCount              | pcBufferProperties=17
            INSSBuffer4::GetPropertyByIndex  | GetPropertyByIndex 0          | pvBufferProperty=3:070809 pdwBufferPropertySize=3
            """)
    void aProgramsBufferIsUsedByC(String method, String heard, String noted) {
        StubbedBuffer buffer = new StubbedBuffer();
        long pointer = NativeAccess.pointer(buffer, INSSBuffer4.class);

        assertThat(stubs.fire(method, pointer)).isEqualTo(S_OK);

        NativeAccess.release(pointer);
        assertThat(buffer.heard()).contains(heard);
        assertThat(stubs.records())
                .anyMatch(line ->
                        line.startsWith(method + " returned=0x00000000") && (noted == null || line.contains(noted)));
    }
}
