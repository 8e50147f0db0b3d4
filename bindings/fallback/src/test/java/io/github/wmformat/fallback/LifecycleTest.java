package io.github.wmformat.fallback;

import static io.github.wmformat.fallback.Failures.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.wmformat.ChannelStream;
import io.github.wmformat.HResult;
import io.github.wmformat.IWMProfile;
import io.github.wmformat.IWMReader;
import io.github.wmformat.IWMSyncReader;
import io.github.wmformat.IWMVideoMediaProps;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.SynchronousReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening, closing and reference counts. */
final class LifecycleTest {
    private final SynchronousReader reader = new FallbackBackend().wmvcore().wmCreateSyncReader(0);

    /** WM-SFIL-001, 002, 003, 004. */
    @Test
    void fileIsOpenedClosedAndOpenedAgain(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("test.wmv"), TestFile.fixture().bytes());
        reader.open(file.toString());
        assertThat(reader.getOutputCount()).isEqualTo(2);
        reader.closeFile();
        assertFails(ResultCodes.NS_E_INVALID_REQUEST, reader::closeFile);
        reader.open(file.toString());
        reader.close();
        Files.delete(file);
    }

    /** WM-STM-006, 007, WM-SYNC-023, 024, 025, WML-SYN-006. */
    @Test
    void streamIsGivenBack() {
        var stream = new CountedStream(TestFile.fixture().stream());
        reader.openStream(stream);
        assertThat(stream.references()).isGreaterThan(1);
        reader.closeFile();
        assertThat(stream.references()).isEqualTo(1);
        reader.openStream(stream);
        reader.openStream(stream);
        reader.close();
        assertThat(stream.references()).isEqualTo(1);
    }

    @Test
    void streamIsGivenBackWhereOpeningFails() {
        var stream = new CountedStream(new ChannelStream(new MemoryChannel(new byte[100])));
        assertFails(ResultCodes.NS_E_INVALID_DATA, () -> reader.openStream(stream));
        assertThat(stream.references()).isEqualTo(1);
    }

    /** WM-STM-002, 003, 004, 005: the mock fails on anything else. */
    @Test
    void streamIsUsedAsWindowsUsesIt() {
        reader.openStream(new CountedStream(TestFile.fixture().stream()));
        assertThat(Samples.all(Samples.compressed(reader), 0)).hasSize(94);
        reader.close();
    }

    @Test
    void failureOfTheStreamKeepsItsCode() {
        var stream = new CountedStream(TestFile.fixture().stream());
        stream.failWith(ResultCodes.STG_E_READFAULT);
        assertFails(ResultCodes.STG_E_READFAULT, () -> reader.openStream(stream));
        assertThat(stream.references()).isEqualTo(1);
    }

    /** WM-SYNC-025. */
    @Test
    void interfacesShareOneCount() {
        reader.openStream(TestFile.fixture().stream());
        IWMProfile profile = reader.queryInterface(IWMProfile.class);
        reader.close();
        assertThat(profile.getStreamCount()).isEqualTo(2);
        profile.close();
        assertThatIllegalStateException().isThrownBy(profile::getStreamCount);
        profile.close();
    }

    @Test
    void retainIsClosedOnItsOwn() {
        SynchronousReader second = reader.retain();
        reader.close();
        second.openStream(TestFile.fixture().stream());
        second.close();
        assertThatIllegalStateException().isThrownBy(second::retain);
    }

    /** WM-QI-008, 009. */
    @Test
    void interfacesThatAreNotThereAreRefused() {
        assertThat(reader.tryQueryInterface(IWMReader.class)).isEmpty();
        assertFails(ResultCodes.E_NOINTERFACE, () -> reader.queryInterface(IWMVideoMediaProps.class));
        reader.queryInterface(IWMSyncReader.class).close();
        reader.close();
    }

    @Test
    void nothingOpen() {
        assertFails(ResultCodes.NS_E_INVALID_REQUEST, reader::closeFile);
        assertFails(ResultCodes.NS_E_INVALID_REQUEST, () -> reader.getNextSample(0));
        assertFails(ResultCodes.E_UNEXPECTED, () -> reader.setRange(0, 0));
        assertFails(ResultCodes.E_UNEXPECTED, () -> reader.getOutputSetting(0, "EarlyDataDelivery"));
        assertFails(ResultCodes.E_UNEXPECTED, reader::getStreamCount);
        assertFails(ResultCodes.E_UNEXPECTED, () -> reader.getAttributeCount(0));
    }

    @Test
    void wrongFilesAreRefused(@TempDir Path folder) throws Exception {
        assertFails(
                ResultCodes.NS_E_FILE_NOT_FOUND,
                () -> reader.open(folder.resolve("absent.wmv").toString()));
        assertFails(ResultCodes.NS_E_FILE_OPEN_FAILED, () -> reader.open(folder.toString()));
        assertFails(ResultCodes.NS_E_FILE_OPEN_FAILED, () -> reader.open("\0"));
        assertOpens(ResultCodes.NS_E_INVALID_DATA, folder, new byte[0]);
        assertOpens(
                ResultCodes.NS_E_INVALID_DATA, folder, "RIFF is something else".getBytes(StandardCharsets.US_ASCII));
        byte[] cutShort = Arrays.copyOf(TestFile.fixture().bytes(), 100);
        assertOpens(ResultCodes.ASF_E_INVALIDHEADER, folder, cutShort);
        byte[] protectedFile = TestFile.fixture()
                .header("2211B3FB-BD23-11D2-B4B7-00A0C955FC6E", new byte[16])
                .bytes();
        assertOpens(ResultCodes.NS_E_PROTECTED_CONTENT, folder, protectedFile);
        reader.close();
    }

    private void assertOpens(HResult code, Path folder, byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("wrong.wmv"), bytes);
        assertFails(code, () -> reader.open(file.toString()));
        assertFails(ResultCodes.NS_E_INVALID_REQUEST, reader::closeFile);
        Files.delete(file);
    }

    @Test
    void asynchronousReaderIsNotThereYet() {
        assertFails(ResultCodes.E_NOTIMPL, () -> new FallbackBackend().wmvcore().wmCreateReader(0));
    }
}
