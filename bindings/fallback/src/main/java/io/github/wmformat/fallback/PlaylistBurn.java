package io.github.wmformat.fallback;

import io.github.wmformat.ComException;
import io.github.wmformat.HResult;
import io.github.wmformat.IUnknown;
import io.github.wmformat.IWMStatusCallback;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.WMT_STATUS;
import io.github.wmformat.asf.AsfFile;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The check before a playlist is burnt. There are no licences here: what is protected must not be burnt. */
final class PlaylistBurn {
    private static final SdkMethod CHECK = new SdkMethod("IWMReaderPlaylistBurn", "InitPlaylistBurn");

    private @Nullable Thread checking;
    private @Nullable List<HResult> results;

    /** Begins to check the files on a thread of its own, which tells the callback at the end. */
    synchronized void begin(List<String> filenames, IWMStatusCallback callback, long context) {
        if (filenames.isEmpty()) {
            throw CHECK.failed(ResultCodes.E_INVALIDARG, "there is no file to check");
        }
        if (checking != null) {
            throw CHECK.failed(ResultCodes.NS_E_BUSY, "another playlist is being checked");
        }
        results = null;
        List<String> names = List.copyOf(filenames);
        IWMStatusCallback kept = IUnknown.retained(callback);
        checking = new Thread(() -> check(names, kept, context), "playlist check");
        checking.setDaemon(true);
        checking.start();
    }

    private void check(List<String> filenames, IWMStatusCallback callback, long context) {
        try (callback) {
            List<HResult> found = new ArrayList<>();
            while (found.size() < filenames.size() && !Thread.currentThread().isInterrupted()) {
                found.add(result(filenames.get(found.size())));
            }
            boolean complete = found.size() == filenames.size();
            end(complete ? found : null);
            HResult outcome = complete ? ResultCodes.S_OK : ResultCodes.E_ABORT;
            callback.onStatus(WMT_STATUS.WMT_INIT_PLAYLIST_BURN, outcome, null, context);
        }
    }

    private static HResult result(String filename) {
        try (AsfFile file = AsfFile.open(Path.of(filename))) {
            return file.header().isProtected() ? ResultCodes.NS_E_LICENSE_REQUIRED : ResultCodes.S_OK;
        } catch (InvalidPathException invalid) {
            return ResultCodes.NS_E_FILE_OPEN_FAILED;
        } catch (IOException failure) {
            ComException opening = FileFailure.opening(CHECK, filename, failure);
            return opening.hresult();
        }
    }

    private synchronized void end(@Nullable List<HResult> found) {
        checking = null;
        results = found;
    }

    /** What the last check has found, for as many files as it was given. */
    synchronized List<HResult> results(int files) {
        SdkMethod method = new SdkMethod("IWMReaderPlaylistBurn", "GetInitResults");
        List<HResult> found = results;
        if (found == null) {
            throw method.failed(ResultCodes.NS_E_INVALID_REQUEST, "no playlist was checked");
        }
        if (found.size() != files) {
            throw method.failed(ResultCodes.E_INVALIDARG, files + " files asked for, " + found.size() + " checked");
        }
        return List.copyOf(found);
    }

    /** Breaks a check off, between two files; nothing happens where there is none (WML-RDR-021). */
    synchronized void cancel() {
        if (checking != null) {
            checking.interrupt();
        }
    }

    /** Burning is over: the results no longer hold. */
    synchronized void forget() {
        results = null;
    }
}
