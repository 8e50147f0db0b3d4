package io.github.wmformat.fallback;

import io.github.wmformat.BackupRestorer;
import io.github.wmformat.ComException;
import io.github.wmformat.DeviceRegistration;
import io.github.wmformat.IUnknown;
import io.github.wmformat.IWMDRMTranscryptionManager;
import io.github.wmformat.IWMDRMTranscryptor;
import io.github.wmformat.IWMLicenseRevocationAgent;
import io.github.wmformat.IWMSecureChannel;
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
import java.util.Objects;
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
        Objects.requireNonNull(fileName, "fileName");
        return FileChecks.isProtected(method("WMIsContentProtected"), fileName);
    }

    @Override
    public boolean wmCheckURLExtension(String url) {
        Objects.requireNonNull(url, "url");
        return FileChecks.hasReadableExtension(url);
    }

    @Override
    public boolean wmCheckURLScheme(String urlScheme) {
        Objects.requireNonNull(urlScheme, "urlScheme");
        return FileChecks.isReadableScheme(urlScheme);
    }

    @Override
    public int wmValidateData(byte[] data) {
        Objects.requireNonNull(data, "data");
        return FileChecks.validate(method("WMValidateData"), data);
    }

    /** Nothing is cached here, so that a file is what can be had offline (WML-FN-003). */
    @Override
    public boolean wmIsAvailableOffline(String url, @Nullable String language) {
        Objects.requireNonNull(url, "url");
        return FileChecks.isFile(url);
    }

    @Override
    public BackupRestorer wmCreateBackupRestorer(IUnknown callback) {
        throw protection("WMCreateBackupRestorer");
    }

    @Override
    public DeviceRegistration wmCreateDeviceRegistration() {
        throw protection("WMCreateDeviceRegistration");
    }

    @Override
    public IWMDRMTranscryptor wmCreateDRMTranscryptor() {
        throw protection("WMCreateDRMTranscryptor");
    }

    @Override
    public IWMDRMTranscryptionManager wmCreateDRMTranscryptionManager() {
        throw protection("WMCreateDRMTranscryptionManager");
    }

    @Override
    public IWMLicenseRevocationAgent wmCreateLicenseRevocationAgent() {
        throw protection("WMCreateLicenseRevocationAgent");
    }

    @Override
    public IWMSecureChannel wmCreateSecureChannel() {
        throw protection("WMCreateSecureChannel");
    }

    @Override
    public IWMSecureChannel wmCreateSecureChannel_Certified() {
        throw protection("WMCreateSecureChannel_Certified");
    }

    @Override
    public IWMSecureChannel wmCreateSecureChannel_DES() {
        throw protection("WMCreateSecureChannel_DES");
    }

    @Override
    public IWMSecureChannel wmCreateSecureChannel_Certified_DES() {
        throw protection("WMCreateSecureChannel_Certified_DES");
    }

    /** Protected content is not for this backend, now or later. */
    private static ComException protection(String function) {
        return method(function)
                .failed(ResultCodes.E_NOTIMPL, "the fallback has no part in protected content; use a native backend");
    }

    private static SdkMethod method(String function) {
        return new SdkMethod("WMVCore", function);
    }

    private static ComException missing(String function, String object) {
        return method(function)
                .failed(ResultCodes.E_NOTIMPL, "the fallback has no " + object + " yet; use a native backend");
    }
}
