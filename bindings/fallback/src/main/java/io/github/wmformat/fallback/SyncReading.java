package io.github.wmformat.fallback;

import io.github.wmformat.ComException;
import io.github.wmformat.IWMOutputMediaProps;
import io.github.wmformat.IWMReaderAllocatorEx;
import io.github.wmformat.MediaTypes;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.WMT_STREAM_SELECTION;
import io.github.wmformat.WM_MEDIA_TYPE;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The synchronous reading of one open file: what the reader object keeps from open to close. */
final class SyncReading {
    private final MediaFile file;
    private final SampleReader samples;

    SyncReading(MediaFile file) {
        this.file = file;
        this.samples = new SampleReader(file);
    }

    MediaFile file() {
        return file;
    }

    SampleReader samples() {
        return samples;
    }

    void close() {
        file.close();
    }

    void setRange(SdkMethod method, long start, long duration) {
        if (duration < 0) {
            throw method.failed(ResultCodes.E_INVALIDARG, "a duration of " + duration);
        }
        samples.setRange(Math.max(0, start), duration);
    }

    /** All or nothing: one wrong number, and no stream changes (WM-SSEL-004). */
    void select(SdkMethod method, int[] numbers, List<WMT_STREAM_SELECTION> selections) {
        if (numbers.length == 0) {
            throw method.failed(ResultCodes.E_INVALIDARG, "no stream is named");
        }
        List<MediaStream> streams = new ArrayList<>();
        for (int number : numbers) {
            MediaStream stream = file.findStream(number);
            if (stream == null) {
                throw method.failed(ResultCodes.NS_E_INVALID_REQUEST, file.name() + " has no stream " + number);
            }
            streams.add(stream);
        }
        for (int i = 0; i < numbers.length; i++) {
            streams.get(i).select(selections.get(i));
        }
    }

    IWMOutputMediaProps props(SdkMethod method, int outputNum) {
        Output output = file.output(method, outputNum);
        return props(output, output.type());
    }

    IWMOutputMediaProps format(SdkMethod method, int outputNum, int formatNum) {
        Output output = file.output(method, outputNum);
        List<WM_MEDIA_TYPE> formats = output.formats();
        if (formatNum < 0 || formatNum >= formats.size()) {
            throw method.failed(
                    ResultCodes.NS_E_INVALID_OUTPUT_FORMAT,
                    "format " + Integer.toUnsignedString(formatNum) + " of " + formats.size() + ", from 0");
        }
        return props(output, formats.get(formatNum));
    }

    private static IWMOutputMediaProps props(Output output, WM_MEDIA_TYPE type) {
        return type.majortype().equals(MediaTypes.WMMEDIATYPE_Video)
                ? new VideoOutputPropsObject(output.connectionName(), type)
                : new OutputPropsObject(output.connectionName(), type);
    }

    void setAllocator(SdkMethod method, AllocatorSlot slot, @Nullable IWMReaderAllocatorEx allocator) {
        if (samples.allocatorsUsed()) {
            throw method.failed(ResultCodes.NS_E_INVALID_REQUEST, "an allocator was used already");
        }
        slot.set(allocator);
    }

    /** Indexes by frame or time code are not read: as for a file without one. */
    ComException noFrameIndex(SdkMethod method, int streamNum) {
        file.stream(method, streamNum);
        return method.failed(
                ResultCodes.NS_E_INVALID_REQUEST, "stream " + streamNum + " has no index that can be used");
    }
}
