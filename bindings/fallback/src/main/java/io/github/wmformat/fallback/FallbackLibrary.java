package io.github.wmformat.fallback;

import io.github.wmformat.Reader;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.SynchronousReader;
import io.github.wmformat.WMVCore;

/** The SDK's functions. */
final class FallbackLibrary implements WMVCore {
    /** The rights concern protected files only, which are not read here. */
    @Override
    public SynchronousReader wmCreateSyncReader(int rights) {
        return new SyncReaderObject();
    }

    @Override
    public Reader wmCreateReader(int rights) {
        throw new SdkMethod("WMVCore", "WMCreateReader")
                .failed(
                        ResultCodes.E_NOTIMPL,
                        "the fallback has no asynchronous reader yet; use wmCreateSyncReader, or a native backend");
    }
}
