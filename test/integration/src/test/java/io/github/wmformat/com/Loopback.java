package io.github.wmformat.com;

import io.github.wmformat.BackupRestorer;
import io.github.wmformat.DeviceRegistration;
import io.github.wmformat.IUnknown;
import io.github.wmformat.IWMDRMTranscryptionManager;
import io.github.wmformat.IWMDRMTranscryptor;
import io.github.wmformat.IWMDeviceRegistration;
import io.github.wmformat.IWMIndexer;
import io.github.wmformat.IWMLicenseBackup;
import io.github.wmformat.IWMLicenseRevocationAgent;
import io.github.wmformat.IWMMetadataEditor;
import io.github.wmformat.IWMProfileManager;
import io.github.wmformat.IWMReader;
import io.github.wmformat.IWMSecureChannel;
import io.github.wmformat.IWMSyncReader;
import io.github.wmformat.IWMWriter;
import io.github.wmformat.IWMWriterFileSink;
import io.github.wmformat.IWMWriterNetworkSink;
import io.github.wmformat.IWMWriterPushSink;
import io.github.wmformat.Indexer;
import io.github.wmformat.MetadataEditor;
import io.github.wmformat.ProfileManager;
import io.github.wmformat.Reader;
import io.github.wmformat.SynchronousReader;
import io.github.wmformat.WMVCore;
import io.github.wmformat.Writer;
import io.github.wmformat.WriterFileSink;
import io.github.wmformat.WriterNetworkSink;
import io.github.wmformat.WriterPushSink;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The objects of another backend, exported to native pointers and called back through the proxies, in one process. */
public final class Loopback implements WMVCore {
    private final WMVCore behind;

    /** A way round over the given backend. */
    public Loopback(WMVCore behind) {
        this.behind = behind;
    }

    /** The object as a native caller of its main interface gets it. */
    private static <M extends IUnknown, T extends M> T round(T object, Class<M> main, Class<T> type) {
        long pointer = Wrapping.give(NativeAccess.machine(), object, Types.of(main), new Identity());
        return Objects.requireNonNull(Wrapping.owned(NativeAccess.machine(), pointer, Types.of(type)));
    }

    @Override
    public SynchronousReader wmCreateSyncReader(int rights) {
        return round(behind.wmCreateSyncReader(rights), IWMSyncReader.class, SynchronousReader.class);
    }

    @Override
    public Reader wmCreateReader(int rights) {
        return round(behind.wmCreateReader(rights), IWMReader.class, Reader.class);
    }

    @Override
    public Writer wmCreateWriter() {
        return round(behind.wmCreateWriter(), IWMWriter.class, Writer.class);
    }

    @Override
    public WriterFileSink wmCreateWriterFileSink() {
        return round(behind.wmCreateWriterFileSink(), IWMWriterFileSink.class, WriterFileSink.class);
    }

    @Override
    public WriterNetworkSink wmCreateWriterNetworkSink() {
        return round(behind.wmCreateWriterNetworkSink(), IWMWriterNetworkSink.class, WriterNetworkSink.class);
    }

    @Override
    public WriterPushSink wmCreateWriterPushSink() {
        return round(behind.wmCreateWriterPushSink(), IWMWriterPushSink.class, WriterPushSink.class);
    }

    @Override
    public ProfileManager wmCreateProfileManager() {
        return round(behind.wmCreateProfileManager(), IWMProfileManager.class, ProfileManager.class);
    }

    @Override
    public MetadataEditor wmCreateEditor() {
        return round(behind.wmCreateEditor(), IWMMetadataEditor.class, MetadataEditor.class);
    }

    @Override
    public Indexer wmCreateIndexer() {
        return round(behind.wmCreateIndexer(), IWMIndexer.class, Indexer.class);
    }

    @Override
    public boolean wmIsContentProtected(String fileName) {
        return behind.wmIsContentProtected(fileName);
    }

    @Override
    public boolean wmCheckURLExtension(String url) {
        return behind.wmCheckURLExtension(url);
    }

    @Override
    public boolean wmCheckURLScheme(String urlScheme) {
        return behind.wmCheckURLScheme(urlScheme);
    }

    @Override
    public int wmValidateData(byte[] data) {
        return behind.wmValidateData(data);
    }

    @Override
    public boolean wmIsAvailableOffline(String url, @Nullable String language) {
        return behind.wmIsAvailableOffline(url, language);
    }

    @Override
    public BackupRestorer wmCreateBackupRestorer(IUnknown callback) {
        return round(behind.wmCreateBackupRestorer(callback), IWMLicenseBackup.class, BackupRestorer.class);
    }

    @Override
    public DeviceRegistration wmCreateDeviceRegistration() {
        return round(behind.wmCreateDeviceRegistration(), IWMDeviceRegistration.class, DeviceRegistration.class);
    }

    @Override
    public IWMDRMTranscryptor wmCreateDRMTranscryptor() {
        return round(behind.wmCreateDRMTranscryptor(), IWMDRMTranscryptor.class, IWMDRMTranscryptor.class);
    }

    @Override
    public IWMDRMTranscryptionManager wmCreateDRMTranscryptionManager() {
        return round(
                behind.wmCreateDRMTranscryptionManager(),
                IWMDRMTranscryptionManager.class,
                IWMDRMTranscryptionManager.class);
    }

    @Override
    public IWMLicenseRevocationAgent wmCreateLicenseRevocationAgent() {
        return round(
                behind.wmCreateLicenseRevocationAgent(),
                IWMLicenseRevocationAgent.class,
                IWMLicenseRevocationAgent.class);
    }

    @Override
    public IWMSecureChannel wmCreateSecureChannel() {
        return round(behind.wmCreateSecureChannel(), IWMSecureChannel.class, IWMSecureChannel.class);
    }

    @Override
    public IWMSecureChannel wmCreateSecureChannel_Certified() {
        return round(behind.wmCreateSecureChannel_Certified(), IWMSecureChannel.class, IWMSecureChannel.class);
    }

    @Override
    public IWMSecureChannel wmCreateSecureChannel_DES() {
        return round(behind.wmCreateSecureChannel_DES(), IWMSecureChannel.class, IWMSecureChannel.class);
    }

    @Override
    public IWMSecureChannel wmCreateSecureChannel_Certified_DES() {
        return round(behind.wmCreateSecureChannel_Certified_DES(), IWMSecureChannel.class, IWMSecureChannel.class);
    }
}
