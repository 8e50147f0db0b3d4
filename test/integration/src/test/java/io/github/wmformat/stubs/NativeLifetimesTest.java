package io.github.wmformat.stubs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.wmformat.Backends;
import io.github.wmformat.ComException;
import io.github.wmformat.INSSBuffer;
import io.github.wmformat.IUnknown;
import io.github.wmformat.IWMProfile;
import io.github.wmformat.IWMReaderCallback;
import io.github.wmformat.IWMSyncReader2;
import io.github.wmformat.Reader;
import io.github.wmformat.SynchronousReader;
import io.github.wmformat.WMVCore;
import io.github.wmformat.com.NativeAccess;
import io.github.wmformat.kit.Fixture;
import io.github.wmformat.kit.MemoryStream;
import io.github.wmformat.kit.ProgramAllocator;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who owns what: references on both sides come back to zero. */
class NativeLifetimesTest {
    private static final int MANY = 100_000;

    private final StubLibrary stubs = StubLibrary.get();
    private long objectsBefore;
    private int heldBefore;

    @BeforeEach
    void reset() {
        stubs.reset();
        objectsBefore = stubs.liveObjects();
        heldBefore = NativeAccess.held();
    }

    @AfterEach
    void nothingIsLeft() {
        assertThat(stubs.liveObjects()).isEqualTo(objectsBefore);
        assertThat(stubs.overReleases()).isZero();
        assertThat(NativeAccess.held()).isEqualTo(heldBefore);
    }

    /** The backend on the stub server in place of wmvcore.dll. */
    private static WMVCore wmvcore() {
        System.setProperty("wmformat.library", StubLibrary.file().toString());
        return Backends.select(NativeAccess.BACKEND).wmvcore();
    }

    @Test
    void closingAReaderClosesItsFileAndReleasesItOnce() {
        SynchronousReader reader = wmvcore().wmCreateSyncReader(1);
        reader.getStreamCount();
        reader.getAttributeCount(0);
        stubs.clear();

        reader.close();
        reader.close();

        assertThat(stubs.records()).filteredOn(line -> line.contains("::Close")).hasSize(1);
        assertThat(stubs.liveObjects()).isEqualTo(objectsBefore);
        assertThatThrownBy(reader::getStreamCount).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theRightsArrive() {
        stubs.clear();
        wmvcore().wmCreateSyncReader(0x1234_5678).close();
        wmvcore().wmCreateReader(0x8765_4321).close();

        assertThat(stubs.records())
                .anyMatch(line -> line.startsWith("WMVCore::WMCreateSyncReader")
                        && line.contains("pUnkCert=null dwRights=305419896 ppSyncReader=set"))
                .anyMatch(line -> line.startsWith("WMVCore::WMCreateReader")
                        && line.contains("pUnkCert=null dwRights=" + Integer.toUnsignedString(0x8765_4321)));
    }

    @Test
    void aSecondReferenceKeepsTheObject() {
        SynchronousReader reader = wmvcore().wmCreateSyncReader(0);
        IWMProfile profile = reader.queryInterface(IWMProfile.class);
        SynchronousReader second = reader.retain();

        reader.close();

        assertThat(profile.getStreamCount()).isPositive();
        assertThat(second.getOutputCount()).isPositive();
        profile.close();
        assertThat(stubs.liveObjects()).isEqualTo(objectsBefore + 1);
        second.close();
    }

    @Test
    void aSamplesViewEndsWithTheSample() {
        try (SynchronousReader reader = wmvcore().wmCreateSyncReader(0)) {
            INSSBuffer sample = Objects.requireNonNull(reader.getNextSample(1)).sample();
            ByteBuffer bytes = sample.getBufferAndLength();
            sample.close();

            if (NativeAccess.BACKEND.equals("jna")) {
                assertThat(bytes.isDirect())
                        .as("a copy, which outlives the sample")
                        .isFalse();
            } else {
                assertThatThrownBy(() -> bytes.get(0)).isInstanceOf(IllegalStateException.class);
            }
            assertThatThrownBy(sample::getLength).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void whatTheRuntimeKeepsIsHeldUntilItLetsGo() {
        IWMReaderCallback callback = Recorder.implement(IWMReaderCallback.class, new Recorder(0, 1));
        try (Reader reader = wmvcore().wmCreateReader(0)) {
            reader.open("file.wmv", callback, 77);
            assertThat(NativeAccess.held()).isEqualTo(heldBefore + 1);

            reader.closeFile();

            assertThat(NativeAccess.held()).isEqualTo(heldBefore);
        }
    }

    @Test
    void anAllocatorComesBackAsTheObjectItIs() {
        ProgramAllocator allocator = ProgramAllocator.exact();
        try (SynchronousReader reader = wmvcore().wmCreateSyncReader(0)) {
            reader.setAllocateForStream(1, allocator);

            assertThat(reader.getAllocateForStream(1)).isSameAs(allocator);
        }
    }

    @Test
    void aStreamIsHeldWhileItIsOpen() {
        MemoryStream stream = MemoryStream.of(Fixture.CLIP);
        try (IWMSyncReader2 reader = wmvcore().wmCreateSyncReader(0)) {
            reader.openStream(stream);
            assertThat(NativeAccess.held()).isEqualTo(heldBefore + 1);
        }
    }

    @Test
    void aReleaseThatComesLateIsHarmless() {
        IWMReaderCallback callback = Recorder.implement(IWMReaderCallback.class, new Recorder(0, 1));
        long pointer = NativeAccess.pointer(callback, IWMReaderCallback.class);
        assertThat(stubs.keepReference(pointer)).isPositive();

        NativeAccess.release(pointer);
        assertThat(NativeAccess.held()).isEqualTo(heldBefore + 1);

        assertThat(stubs.releaseKept()).isZero();
        assertThat(NativeAccess.held()).isEqualTo(heldBefore);
    }

    @Test
    void anExceptionOfACallbackIsThrownFromTheNextCall() {
        IllegalStateException broken = new IllegalStateException("the callback is broken");
        IWMReaderCallback callback = BrokenCallback.throwing(broken);
        try (Reader reader = wmvcore().wmCreateReader(0)) {
            reader.open("file.wmv", callback, 0);

            int result = stubs.fireKept("IWMStatusCallback::OnStatus");

            assertThat(result).isNegative();
            Throwable thrown = catchThrowable(reader::getOutputCount);
            assertThat(thrown).isInstanceOf(ComException.class).hasCause(broken);
            assertThat(reader.getOutputCount()).isPositive();
        }
    }

    @Test
    void manyObjectsComeAndGoWithoutGrowth() {
        WMVCore wmvcore = wmvcore();
        comeAndGo(wmvcore, MANY / 10);
        long before = usedMemory();

        comeAndGo(wmvcore, MANY);

        assertThat(usedMemory() - before).isLessThan(16L << 20);
    }

    @Test
    void manyExportsComeAndGoWithoutGrowth() {
        for (int i = 0; i < MANY; i++) {
            IWMReaderCallback callback = new SilentCallback();
            NativeAccess.release(NativeAccess.pointer(callback, IWMReaderCallback.class));
        }

        assertThat(NativeAccess.held()).isEqualTo(heldBefore);
        assertThat(NativeAccess.exportBlocks()).isLessThan(MANY);
    }

    private static void comeAndGo(WMVCore wmvcore, int times) {
        StubLibrary.get().recording(false);
        for (int i = 0; i < times; i++) {
            try (IUnknown reader = wmvcore.wmCreateSyncReader(0)) {
                assertThat(reader).isNotNull();
            }
        }
        StubLibrary.get().recording(true);
    }

    private static long usedMemory() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
