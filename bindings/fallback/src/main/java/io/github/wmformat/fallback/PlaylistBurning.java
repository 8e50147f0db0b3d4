package io.github.wmformat.fallback;

import io.github.wmformat.HResult;
import io.github.wmformat.IWMReaderPlaylistBurn;
import io.github.wmformat.IWMStatusCallback;
import java.util.List;
import java.util.Objects;

/** A reader's checks of playlists, which need no open file. */
interface PlaylistBurning extends IWMReaderPlaylistBurn {
    /** The reader's part; fails where the reader was closed. */
    PlaylistBurn playlistBurn();

    @Override
    default void initPlaylistBurn(List<String> filenames, IWMStatusCallback callback, long context) {
        Objects.requireNonNull(filenames, "filenames");
        Objects.requireNonNull(callback, "callback");
        playlistBurn().begin(filenames, callback, context);
    }

    @Override
    default List<HResult> getInitResults(int files) {
        return playlistBurn().results(files);
    }

    @Override
    default void cancelPlaylistBurn() {
        playlistBurn().cancel();
    }

    @Override
    default void endPlaylistBurn(HResult burnResult) {
        Objects.requireNonNull(burnResult, "burnResult");
        playlistBurn().forget();
    }
}
