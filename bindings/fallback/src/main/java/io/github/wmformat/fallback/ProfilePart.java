package io.github.wmformat.fallback;

import io.github.wmformat.IWMStreamPrioritization;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.StreamConfiguration;
import io.github.wmformat.WMT_VERSION;
import io.github.wmformat.WM_STREAM_PRIORITY_RECORD;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.FileProperties;
import io.github.wmformat.asf.header.MutualExclusion;
import io.github.wmformat.asf.header.StreamPrioritization;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The profile of an open file. Nothing of it changes, so any thread may ask; the objects it gives are copies. */
final class ProfilePart {
    private static final long BITS_PER_PACKET_BYTE = 8_000;

    private final AsfHeader header;
    private final MediaFile file;
    private final List<MutualExclusion> exclusions;

    ProfilePart(AsfHeader header, MediaFile file) {
        this.header = header;
        this.file = file;
        this.exclusions = header.findAll(MutualExclusion.class);
    }

    WMT_VERSION version() {
        return WMT_VERSION.WMT_VER_9_0;
    }

    /** Files do not keep the names of profiles. */
    String name() {
        return "";
    }

    String description() {
        return "";
    }

    int maxPacketSize() {
        return (int) header.fileProperties().maxPacketSize();
    }

    int minPacketSize() {
        return (int) header.fileProperties().minPacketSize();
    }

    int streamCount() {
        return file.streams().size();
    }

    StreamConfiguration stream(int index) {
        if (index < 0 || index >= streamCount()) {
            throw new SdkMethod("IWMProfile", "GetStream")
                    .failed(ResultCodes.E_INVALIDARG, "stream " + index + " of " + streamCount() + ", from 0");
        }
        return configuration(file.streams().get(index));
    }

    StreamConfiguration streamByNumber(int number) {
        MediaStream stream = file.findStream(number);
        if (stream == null) {
            throw new SdkMethod("IWMProfile", "GetStreamByNumber")
                    .failed(ResultCodes.NS_E_NO_STREAM, file.name() + " has no stream " + number);
        }
        return configuration(stream);
    }

    private StreamConfiguration configuration(MediaStream stream) {
        return StreamConfigurationObject.of(
                StreamDescription.of(header, stream, file.outputOf(stream).connectionName()));
    }

    int mutualExclusionCount() {
        return exclusions.size();
    }

    MutualExclusionObject mutualExclusion(int index) {
        if (index < 0 || index >= exclusions.size()) {
            throw new SdkMethod("IWMProfile", "GetMutualExclusion")
                    .failed(ResultCodes.E_INVALIDARG, "mutual exclusion " + index + " of " + exclusions.size());
        }
        MutualExclusion exclusion = exclusions.get(index);
        return new MutualExclusionObject(StreamTypes.guid(exclusion.type()), exclusion.groups());
    }

    @Nullable
    IWMStreamPrioritization streamPrioritization() {
        return header.find(StreamPrioritization.class)
                .map(stored -> stored.priorities().stream()
                        .map(priority -> new WM_STREAM_PRIORITY_RECORD(priority.stream(), priority.mandatory()))
                        .toList())
                .map(StreamPrioritizationObject::new)
                .orElse(null);
    }

    /** How many packets content of some milliseconds takes at the file's bit rate. */
    long expectedPacketCount(long milliseconds) {
        FileProperties properties = header.fileProperties();
        double bits = (double) properties.maxBitRate() * Math.max(0, milliseconds);
        double packet = (double) Math.max(1, properties.maxPacketSize()) * BITS_PER_PACKET_BYTE;
        return (long) Math.ceil(bits / packet);
    }
}
