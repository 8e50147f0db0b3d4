package io.github.wmformat.fallback;

import io.github.wmformat.Guid;
import io.github.wmformat.MediaTypes;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.StreamConfiguration;
import io.github.wmformat.WMT_TRANSPORT_TYPE;
import io.github.wmformat.WM_MEDIA_TYPE;
import java.util.ArrayList;
import java.util.List;

/** A copy of a stream's configuration. Changes stay in the copy until it is handed back to a profile. */
class StreamConfigurationObject extends ComObject implements StreamConfiguration {
    private static final int GREATEST_WINDOW = 100_000;
    private static final int VARIABLE_SIZE = 0xFFFF;

    private final MediaTypeSlot type;
    private final List<DataUnitExtension> extensions;
    private int number;
    private String name;
    private String connectionName;
    private int bitrate;
    private int bufferWindow;
    private String language;
    private WMT_TRANSPORT_TYPE transport;

    StreamConfigurationObject(StreamDescription description) {
        this.type = new MediaTypeSlot(description.type());
        this.extensions = new ArrayList<>(description.extensions());
        this.number = description.number();
        this.name = description.name();
        this.connectionName = description.connectionName();
        this.bitrate = description.bitRate();
        this.bufferWindow = description.bufferWindow();
        this.language = description.language();
        this.transport = description.transport();
    }

    /** A copy with IWMVideoMediaProps where the stream is video. */
    static StreamConfigurationObject of(StreamDescription description) {
        return description.type().majortype().equals(MediaTypes.WMMEDIATYPE_Video)
                ? new VideoStreamConfigurationObject(description)
                : new StreamConfigurationObject(description);
    }

    @Override
    public Guid getStreamType() {
        return getType();
    }

    @Override
    public synchronized int getStreamNumber() {
        requireOpen();
        return number;
    }

    @Override
    public synchronized void setStreamNumber(int streamNum) {
        requireOpen();
        StreamNumbers.require(new SdkMethod("IWMStreamConfig", "SetStreamNumber"), streamNum);
        number = streamNum;
    }

    @Override
    public synchronized String getStreamName() {
        requireOpen();
        return name;
    }

    @Override
    public synchronized void setStreamName(String streamName) {
        requireOpen();
        name = streamName;
    }

    @Override
    public synchronized String getConnectionName() {
        requireOpen();
        return connectionName;
    }

    @Override
    public synchronized void setConnectionName(String inputName) {
        requireOpen();
        connectionName = inputName;
    }

    @Override
    public synchronized int getBitrate() {
        requireOpen();
        return bitrate;
    }

    @Override
    public synchronized void setBitrate(int bitrate) {
        requireOpen();
        this.bitrate = bitrate;
    }

    @Override
    public synchronized int getBufferWindow() {
        requireOpen();
        return bufferWindow;
    }

    @Override
    public synchronized void setBufferWindow(int bufferWindow) {
        requireOpen();
        if (bufferWindow < 0 || bufferWindow > GREATEST_WINDOW) {
            throw new SdkMethod("IWMStreamConfig", "SetBufferWindow")
                    .failed(ResultCodes.E_INVALIDARG, Integer.toUnsignedString(bufferWindow) + " milliseconds");
        }
        this.bufferWindow = bufferWindow;
    }

    @Override
    public synchronized WMT_TRANSPORT_TYPE getTransportType() {
        requireOpen();
        return transport;
    }

    @Override
    public synchronized void setTransportType(WMT_TRANSPORT_TYPE transportType) {
        requireOpen();
        if (!(transportType instanceof WMT_TRANSPORT_TYPE.Known)) {
            throw new SdkMethod("IWMStreamConfig2", "SetTransportType")
                    .failed(ResultCodes.E_INVALIDARG, transportType.toString());
        }
        transport = transportType;
    }

    @Override
    public synchronized void addDataUnitExtension(
            Guid extensionSystemID, int extensionDataSize, byte[] extensionSystemInfo) {
        requireOpen();
        if (extensionDataSize < 0 || extensionDataSize > VARIABLE_SIZE) {
            throw new SdkMethod("IWMStreamConfig2", "AddDataUnitExtension")
                    .failed(ResultCodes.E_INVALIDARG, "a size of " + extensionDataSize);
        }
        extensions.add(new DataUnitExtension(extensionSystemID, extensionDataSize, extensionSystemInfo));
    }

    @Override
    public synchronized int getDataUnitExtensionCount() {
        requireOpen();
        return extensions.size();
    }

    @Override
    public synchronized DataUnitExtension getDataUnitExtension(int dataUnitExtensionNumber) {
        requireOpen();
        if (dataUnitExtensionNumber < 0 || dataUnitExtensionNumber >= extensions.size()) {
            throw new SdkMethod("IWMStreamConfig2", "GetDataUnitExtension")
                    .failed(
                            ResultCodes.E_INVALIDARG,
                            "extension " + dataUnitExtensionNumber + " of " + extensions.size() + ", from 0");
        }
        return extensions.get(dataUnitExtensionNumber);
    }

    @Override
    public synchronized void removeAllDataUnitExtensions() {
        requireOpen();
        extensions.clear();
    }

    @Override
    public synchronized String getLanguage() {
        requireOpen();
        return language;
    }

    /** Any text will do (WML-PRF-020). */
    @Override
    public synchronized void setLanguage(String languageString) {
        requireOpen();
        language = languageString;
    }

    @Override
    public Guid getType() {
        requireOpen();
        return type.get().majortype();
    }

    @Override
    public WM_MEDIA_TYPE getMediaType() {
        requireOpen();
        return type.get();
    }

    @Override
    public void setMediaType(WM_MEDIA_TYPE type) {
        requireOpen();
        this.type.set(type);
    }

    @Override
    public StreamConfigurationObject retain() {
        addReference();
        return this;
    }
}
