package io.github.wmformat.fallback;

import io.github.wmformat.ComException;
import io.github.wmformat.Indexer;
import io.github.wmformat.MetadataEditor;
import io.github.wmformat.ProfileManager;
import io.github.wmformat.Reader;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.SynchronousReader;
import io.github.wmformat.WMVCore;
import io.github.wmformat.Writer;
import io.github.wmformat.WriterFileSink;
import io.github.wmformat.WriterNetworkSink;
import io.github.wmformat.WriterPushSink;
import org.jspecify.annotations.Nullable;

/** The SDK's functions. */
final class FallbackLibrary implements WMVCore {
    /** The rights concern protected files only, which are not read here. */
    @Override
    public SynchronousReader wmCreateSyncReader(int rights) {
        return new SyncReaderObject();
    }

    @Override
    public Reader wmCreateReader(int rights) {
        throw method("WMCreateReader")
                .failed(
                        ResultCodes.E_NOTIMPL,
                        "the fallback has no asynchronous reader yet; use wmCreateSyncReader, or a native backend");
    }

    @Override
    public Writer wmCreateWriter() {
        throw missing("WMCreateWriter", "writer");
    }

    @Override
    public WriterFileSink wmCreateWriterFileSink() {
        throw missing("WMCreateWriterFileSink", "file sink");
    }

    @Override
    public WriterNetworkSink wmCreateWriterNetworkSink() {
        throw missing("WMCreateWriterNetworkSink", "network sink");
    }

    @Override
    public WriterPushSink wmCreateWriterPushSink() {
        throw missing("WMCreateWriterPushSink", "push sink");
    }

    @Override
    public ProfileManager wmCreateProfileManager() {
        throw missing("WMCreateProfileManager", "profile manager");
    }

    @Override
    public MetadataEditor wmCreateEditor() {
        throw missing("WMCreateEditor", "metadata editor");
    }

    @Override
    public Indexer wmCreateIndexer() {
        throw missing("WMCreateIndexer", "indexer");
    }

    @Override
    public boolean wmIsContentProtected(String fileName) {
        return FileChecks.isProtected(method("WMIsContentProtected"), fileName);
    }

    @Override
    public void wmCheckURLExtension(String url) {
        FileChecks.requireExtension(method("WMCheckURLExtension"), url);
    }

    @Override
    public void wmCheckURLScheme(String urlScheme) {
        FileChecks.requireScheme(method("WMCheckURLScheme"), urlScheme);
    }

    /** Nothing is cached here, so that a file is what can be had offline (WML-FN-003). */
    @Override
    public boolean wmIsAvailableOffline(String url, @Nullable String language) {
        return FileChecks.isFile(url);
    }

    private static SdkMethod method(String function) {
        return new SdkMethod("WMVCore", function);
    }

    private static ComException missing(String function, String object) {
        return method(function)
                .failed(ResultCodes.E_NOTIMPL, "the fallback has no " + object + " yet; use a native backend");
    }
}
