package io.github.wmformat.fallback;

import io.github.wmformat.IWMStreamConfig2.DataUnitExtension;
import io.github.wmformat.WMT_TRANSPORT_TYPE;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the references to a stream configuration share. Each field stands for itself, so any thread may set it. */
final class StreamFields {
    final MediaTypeSlot type;
    final List<DataUnitExtension> extensions;
    final PropertyValues properties = new PropertyValues();
    volatile int number;
    volatile String name;
    volatile String connectionName;
    volatile int bitrate;
    volatile int bufferWindow;
    volatile String language;
    volatile WMT_TRANSPORT_TYPE transport;

    StreamFields(StreamDescription description) {
        type = new MediaTypeSlot(description.type());
        extensions = new CopyOnWriteArrayList<>(description.extensions());
        number = description.number();
        name = description.name();
        connectionName = description.connectionName();
        bitrate = description.bitRate();
        bufferWindow = description.bufferWindow();
        language = description.language();
        transport = description.transport();
    }
}
