package io.github.wmformat.fallback;

import static io.github.wmformat.fallback.Failures.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.HResult;
import io.github.wmformat.IWMStatusCallback;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.SynchronousReader;
import io.github.wmformat.WMT_STATUS;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of a playlist (WML-RDR-021). */
final class PlaylistBurnTest {
    private record Heard(WMT_STATUS status, HResult result, long context) {}

    private final SynchronousReader reader = new SyncReaderObject();
    private final BlockingQueue<Heard> heard = new ArrayBlockingQueue<>(4);
    private final IWMStatusCallback callback = this::hear;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @AfterEach
    void close() {
        reader.close();
    }

    private void hear(WMT_STATUS status, HResult result, @Nullable AttributeValue value, long context) {
        heard.add(new Heard(status, result, context));
    }

    private Heard next() throws InterruptedException {
        Heard next = heard.poll(10, TimeUnit.SECONDS);
        assertThat(next).as("a status").isNotNull();
        return next;
    }

    @Test
    void eachFileHasAResult() throws IOException, InterruptedException {
        Path plain = Files.write(folder.resolve("plain.wma"), TestFile.fixture().bytes());
        Path text = Files.writeString(folder.resolve("text.wma"), "no such file at all");
        List<String> names = List.of(plain.toString(), text.toString(), plain + ".missing");

        reader.initPlaylistBurn(names, callback, 17);

        assertThat(next()).isEqualTo(new Heard(WMT_STATUS.WMT_INIT_PLAYLIST_BURN, ResultCodes.S_OK, 17));
        assertThat(reader.getInitResults(3))
                .containsExactly(ResultCodes.S_OK, ResultCodes.NS_E_INVALID_DATA, ResultCodes.NS_E_FILE_NOT_FOUND);
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getInitResults(2));
        reader.endPlaylistBurn(ResultCodes.S_OK);
        assertFails(ResultCodes.NS_E_INVALID_REQUEST, () -> reader.getInitResults(3));
    }

    @Test
    void withoutACheckThereIsNothingToTellOrToCancel() {
        assertFails(ResultCodes.NS_E_INVALID_REQUEST, () -> reader.getInitResults(1));
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.initPlaylistBurn(List.of(), callback, 0));
        reader.cancelPlaylistBurn();
        reader.endPlaylistBurn(ResultCodes.S_OK);
        assertThat(heard).isEmpty();
    }

    @Test
    void aCheckCanFollowTheLast() throws InterruptedException {
        for (int round = 0; round < 3; round++) {
            reader.initPlaylistBurn(List.of("missing.wma"), callback, round);
            assertThat(next().context()).isEqualTo(round);
        }
    }
}
