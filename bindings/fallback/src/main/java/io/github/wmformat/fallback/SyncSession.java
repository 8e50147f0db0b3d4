package io.github.wmformat.fallback;

import io.github.wmformat.HResult;
import io.github.wmformat.ResultCodes;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the references to a synchronous reader share: the open file. It is the lock of them all. */
final class SyncSession {
    private final PlaylistBurn playlistBurn = new PlaylistBurn();
    private @Nullable SyncReading reading;

    /** Opens a file in place of the one that is open; if that fails, nothing is open. */
    synchronized void open(Supplier<MediaFile> file) {
        end();
        reading = new SyncReading(file.get());
    }

    synchronized void close(SdkMethod method) {
        reading(method, ResultCodes.NS_E_INVALID_REQUEST);
        end();
    }

    synchronized void end() {
        SyncReading open = reading;
        reading = null;
        if (open != null) {
            open.close();
        }
    }

    PlaylistBurn playlistBurn() {
        return playlistBurn;
    }

    synchronized SyncReading reading(SdkMethod method, HResult codeOfNone) {
        SyncReading open = reading;
        if (open == null) {
            throw method.failed(codeOfNone, "no file is open");
        }
        return open;
    }
}
