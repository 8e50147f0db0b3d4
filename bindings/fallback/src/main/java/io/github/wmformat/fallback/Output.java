package io.github.wmformat.fallback;

import io.github.wmformat.ComException;
import io.github.wmformat.HResult;
import io.github.wmformat.WM_MEDIA_TYPE;
import java.util.List;
import java.util.Optional;

/** An output of the open file: a stream, or several of which one plays, and the format in which they are delivered. */
final class Output {
    private final int number;
    private final List<MediaStream> streams;
    private final OutputFormats formats;
    private final SettingValues settings;
    private final AllocatorSlot allocator = new AllocatorSlot();
    private WM_MEDIA_TYPE type;

    Output(int number, List<MediaStream> streams) {
        MediaStream first = streams.get(0);
        this.number = number;
        this.streams = List.copyOf(streams);
        this.formats = OutputFormats.of(first.asf(), first.type());
        this.settings = new SettingValues(first.type().majortype());
        this.type = formats.offered().get(0);
    }

    int number() {
        return number;
    }

    /** The stream that the output delivers unless the program chooses another of its streams. */
    MediaStream defaultStream() {
        return streams.get(0);
    }

    boolean delivers(MediaStream stream) {
        return streams.contains(stream);
    }

    /** The name of the connection, which a file does not keep: the reader makes one of the number. */
    String connectionName() {
        return Integer.toString(number);
    }

    SettingValues settings() {
        return settings;
    }

    AllocatorSlot allocator() {
        return allocator;
    }

    WM_MEDIA_TYPE type() {
        return type;
    }

    List<WM_MEDIA_TYPE> formats() {
        return formats.offered();
    }

    void setType(SdkMethod method, WM_MEDIA_TYPE wanted) {
        HResult refusal = formats.refusal(wanted);
        if (refusal != null) {
            throw method.failed(refusal, "output " + number + ", subtype " + wanted.subtype());
        }
        type = wanted;
    }

    Optional<Decoder> decoder() {
        return formats.decoder(type);
    }

    ComException codecMissing(SdkMethod method, int streamNum) {
        return method.failed(
                formats.codecMissing(),
                "stream " + streamNum + "; call setReadStreamSamples(" + streamNum
                        + ", true) for its compressed samples, or use a native backend");
    }

    long maxSampleSize() {
        long bySamples =
                streams.stream().mapToLong(MediaStream::maxSampleSize).max().orElse(1);
        return Math.max(1, Math.min(Integer.MAX_VALUE, Math.max(formats.maxSampleSize(type), bySamples)));
    }
}
