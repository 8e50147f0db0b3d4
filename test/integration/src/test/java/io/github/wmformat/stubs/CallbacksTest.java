package io.github.wmformat.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.INSSBuffer;
import io.github.wmformat.INSSBuffer4;
import io.github.wmformat.ISequentialStream;
import io.github.wmformat.IStream;
import io.github.wmformat.IWMReaderAllocatorEx;
import io.github.wmformat.IWMStatusCallback;
import io.github.wmformat.WMT_STATUS;
import io.github.wmformat.com.NativeAccess;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program implements, called by C on a thread of its own. */
class CallbacksTest {
    private static final int S_OK = 0;
    private final StubLibrary stubs = StubLibrary.get();

    @BeforeEach
    void reset() {
        stubs.reset();
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
        Recorder heard = new Recorder(0, 1);
        long pointer =
                NativeAccess.pointer(Recorder.implement(IWMStatusCallback.class, heard), IWMStatusCallback.class);

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
        Recorder heard = new Recorder(0, 1);
        long pointer =
                NativeAccess.pointer(Recorder.implement(IWMStatusCallback.class, heard), IWMStatusCallback.class);

        assertThat(stubs.fire("IWMStatusCallback::OnStatus#-1", pointer)).isEqualTo(S_OK);

        NativeAccess.release(pointer);
        assertThat(heard.calls().get(0).arguments().get(2)).isEqualTo("null");
    }

    @Test
    void aStatusThatIsNotKnownSurvives() {
        Recorder heard = new Recorder(0, 1);
        long pointer =
                NativeAccess.pointer(Recorder.implement(IWMStatusCallback.class, heard), IWMStatusCallback.class);
        stubs.enumOut(9999);

        stubs.fire("IWMStatusCallback::OnStatus", pointer);

        NativeAccess.release(pointer);
        assertThat(heard.calls().get(0).arguments().get(0)).isEqualTo(WMT_STATUS.of(9999));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AllocateForStreamEx", "AllocateForOutputEx"})
    void cWritesIntoTheBufferThatItAskedFor(String method) {
        Recorder heard = new Recorder(0, 1);
        long pointer =
                NativeAccess.pointer(Recorder.implement(IWMReaderAllocatorEx.class, heard), IWMReaderAllocatorEx.class);

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

    /** FiredCallsTest leaves these to this class. */
    @AfterAll
    static void called() {
        for (Class<?> type : List.of(INSSBuffer.class, ISequentialStream.class)) {
            SdkInterfaces.slots(type).forEach(method -> Coverage.add(Coverage.Way.C_CALLS_JAVA, method));
        }
        Coverage.report(Coverage.Way.C_CALLS_JAVA);
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
                        && line.contains("grfMode=10 grfLocksSupported=11")
                        && line.contains("grfStateBits=12"));
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
            INSSBuffer4::GetPropertyByIndex  | GetPropertyByIndex 208        | pvBufferProperty=3:070809 pdwBufferPropertySize=3
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
