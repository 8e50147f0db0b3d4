package io.github.wmformat.fallback;

import static io.github.wmformat.fallback.Failures.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.Backends;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.WMVCore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The functions that look at a file or an address and make no object. */
final class FileChecksTest {
    private final WMVCore wmvcore = Backends.select("fallback").wmvcore();

    /** WM-URL-003, 004, 005, WML-FN-001. */
    @ParameterizedTest
    @ValueSource(strings = {"test.mp3", "abcd://test/test.wmv", "http://test/t.asf?alt=t.mkv", "c:\\foo.WMV"})
    void extensionsOfReadableFiles(String url) {
        assertThat(wmvcore.wmCheckURLExtension(url)).isTrue();
    }

    /** WM-URL-002. */
    @ParameterizedTest
    @ValueSource(strings = {"test.mkv", "", "a.wmv/b", "a.wmvx", "a?b.wmv"})
    void otherExtensions(String url) {
        assertThat(wmvcore.wmCheckURLExtension(url)).isFalse();
    }

    /** WML-FN-002. */
    @Test
    void schemes() {
        assertThat(wmvcore.wmCheckURLScheme("HTTP")).isTrue();
        assertThat(wmvcore.wmCheckURLScheme("ptth")).isFalse();
    }

    /** WM-PROT-004, WML-FN-004, WML-FN-005. */
    @Test
    void protection(@TempDir Path folder) throws IOException {
        assertThat(wmvcore.wmIsContentProtected("missing.mp3")).isFalse();
        assertFails(ResultCodes.NS_E_INVALID_NAME, () -> wmvcore.wmIsContentProtected("missing.wmv"));
        Path damaged = Files.write(folder.resolve("damaged.wmv"), new byte[100]);
        assertFails(ResultCodes.NS_E_INVALID_DATA, () -> wmvcore.wmIsContentProtected(damaged.toString()));
        Path file = Files.write(folder.resolve("plain.wmv"), TestFile.fixture().bytes());
        assertThat(wmvcore.wmIsContentProtected(file.toString())).isFalse();
        byte[] protection = TestFile.fixture()
                .header("2211B3FB-BD23-11D2-B4B7-00A0C955FC6E", new byte[16])
                .bytes();
        Path protectedFile = Files.write(folder.resolve("protected.wma"), protection);
        assertThat(wmvcore.wmIsContentProtected(protectedFile.toString())).isTrue();
    }

    /** WML-FN-006. */
    @Test
    void beginningsOfFiles() {
        int needed = wmvcore.wmValidateData(new byte[0]);
        assertThat(needed).isEqualTo(512);
        byte[] data = Arrays.copyOf(TestFile.fixture().bytes(), needed);
        assertThat(wmvcore.wmValidateData(data)).isEqualTo(needed);
        data[0]++;
        assertFails(ResultCodes.NS_E_INVALID_DATA, () -> wmvcore.wmValidateData(data));
        assertFails(ResultCodes.ASF_E_BUFFERTOOSMALL, () -> wmvcore.wmValidateData(new byte[511]));
    }

    /** WML-FN-003. */
    @Test
    void whatCanBeHadOffline(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("plain.wmv"), TestFile.fixture().bytes());
        assertThat(wmvcore.wmIsAvailableOffline(file.toString(), null)).isTrue();
        assertThat(wmvcore.wmIsAvailableOffline("http://localhost/a.wmv", "en-us"))
                .isFalse();
    }
}
