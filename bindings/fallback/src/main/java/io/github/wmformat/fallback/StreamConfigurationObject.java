package io.github.wmformat.fallback;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.Guid;
import io.github.wmformat.IWMPropertyVault;
import io.github.wmformat.MediaTypes;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.StreamConfiguration;
import io.github.wmformat.WMT_TRANSPORT_TYPE;
import io.github.wmformat.WM_MEDIA_TYPE;
import java.util.Objects;

/** A copy of a stream's configuration. Changes stay in the copy until it is handed back to a profile. */
class StreamConfigurationObject extends ComObject implements StreamConfiguration {
    private static final int GREATEST_WINDOW = 100_000;
    private static final int VARIABLE_SIZE = 0xFFFF;

    private final StreamFields fields;

    StreamConfigurationObject(StreamDescription description) {
        super(() -> {});
        fields = new StreamFields(description);
    }

    StreamConfigurationObject(StreamConfigurationObject other) {
        super(other);
        fields = other.fields;
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
    public int getStreamNumber() {
        requireOpen();
        return fields.number;
    }

    @Override
    public void setStreamNumber(int streamNum) {
        requireOpen();
        StreamNumbers.require(new SdkMethod("IWMStreamConfig", "SetStreamNumber"), streamNum);
        fields.number = streamNum;
    }

    @Override
    public String getStreamName() {
        requireOpen();
        return fields.name;
    }

    @Override
    public void setStreamName(String streamName) {
        Objects.requireNonNull(streamName, "streamName");
        requireOpen();
        fields.name = streamName;
    }

    @Override
    public String getConnectionName() {
        requireOpen();
        return fields.connectionName;
    }

    @Override
    public void setConnectionName(String inputName) {
        Objects.requireNonNull(inputName, "inputName");
        requireOpen();
        fields.connectionName = inputName;
    }

    @Override
    public int getBitrate() {
        requireOpen();
        return fields.bitrate;
    }

    @Override
    public void setBitrate(int bitrate) {
        requireOpen();
        fields.bitrate = bitrate;
    }

    @Override
    public int getBufferWindow() {
        requireOpen();
        return fields.bufferWindow;
    }

    @Override
    public void setBufferWindow(int bufferWindow) {
        requireOpen();
        if (bufferWindow < 0 || bufferWindow > GREATEST_WINDOW) {
            throw new SdkMethod("IWMStreamConfig", "SetBufferWindow")
                    .failed(ResultCodes.E_INVALIDARG, Integer.toUnsignedString(bufferWindow) + " milliseconds");
        }
        fields.bufferWindow = bufferWindow;
    }

    @Override
    public WMT_TRANSPORT_TYPE getTransportType() {
        requireOpen();
        return fields.transport;
    }

    @Override
    public void setTransportType(WMT_TRANSPORT_TYPE transportType) {
        Objects.requireNonNull(transportType, "transportType");
        requireOpen();
        if (!(transportType instanceof WMT_TRANSPORT_TYPE.Known)) {
            throw new SdkMethod("IWMStreamConfig2", "SetTransportType")
                    .failed(ResultCodes.E_INVALIDARG, transportType.toString());
        }
        fields.transport = transportType;
    }

    /** -1 is the other spelling of a size that varies (WML-PRF-019). */
    @Override
    public void addDataUnitExtension(Guid extensionSystemID, int extensionDataSize, byte[] extensionSystemInfo) {
        Objects.requireNonNull(extensionSystemID, "extensionSystemID");
        Objects.requireNonNull(extensionSystemInfo, "extensionSystemInfo");
        requireOpen();
        if (extensionDataSize < -1 || extensionDataSize > VARIABLE_SIZE) {
            throw new SdkMethod("IWMStreamConfig2", "AddDataUnitExtension")
                    .failed(ResultCodes.E_INVALIDARG, "a size of " + extensionDataSize);
        }
        fields.extensions.add(
                new DataUnitExtension(extensionSystemID, extensionDataSize & VARIABLE_SIZE, extensionSystemInfo));
    }

    @Override
    public int getDataUnitExtensionCount() {
        requireOpen();
        return fields.extensions.size();
    }

    @Override
    public DataUnitExtension getDataUnitExtension(int dataUnitExtensionNumber) {
        requireOpen();
        if (dataUnitExtensionNumber < 0 || dataUnitExtensionNumber >= fields.extensions.size()) {
            throw new SdkMethod("IWMStreamConfig2", "GetDataUnitExtension")
                    .failed(
                            ResultCodes.E_INVALIDARG,
                            "extension " + dataUnitExtensionNumber + " of " + fields.extensions.size() + ", from 0");
        }
        return fields.extensions.get(dataUnitExtensionNumber);
    }

    @Override
    public void removeAllDataUnitExtensions() {
        requireOpen();
        fields.extensions.clear();
    }

    @Override
    public String getLanguage() {
        requireOpen();
        return fields.language;
    }

    /** Any text will do (WML-PRF-020). */
    @Override
    public void setLanguage(String languageString) {
        Objects.requireNonNull(languageString, "languageString");
        requireOpen();
        fields.language = languageString;
    }

    @Override
    public Guid getType() {
        requireOpen();
        return fields.type.get().majortype();
    }

    @Override
    public WM_MEDIA_TYPE getMediaType() {
        requireOpen();
        return fields.type.get();
    }

    @Override
    public void setMediaType(WM_MEDIA_TYPE type) {
        Objects.requireNonNull(type, "type");
        requireOpen();
        fields.type.set(type);
    }

    @Override
    public int getPropertyCount() {
        requireOpen();
        return fields.properties.count();
    }

    @Override
    public AttributeValue getPropertyByName(String name) {
        Objects.requireNonNull(name, "name");
        requireOpen();
        return fields.properties.get(new SdkMethod("IWMPropertyVault", "GetPropertyByName"), name);
    }

    @Override
    public void setProperty(String name, AttributeValue value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        requireOpen();
        fields.properties.set(name, value);
    }

    @Override
    public PropertyByIndex getPropertyByIndex(int index) {
        requireOpen();
        return fields.properties.get(new SdkMethod("IWMPropertyVault", "GetPropertyByIndex"), index);
    }

    @Override
    public void copyPropertiesFrom(IWMPropertyVault source) {
        Objects.requireNonNull(source, "source");
        requireOpen();
        fields.properties.copyFrom(source);
    }

    @Override
    public void clear() {
        requireOpen();
        fields.properties.clear();
    }

    @Override
    public StreamConfigurationObject retain() {
        return new StreamConfigurationObject(this);
    }
}
