package io.github.wmformat.fallback;

import io.github.wmformat.IWMOutputMediaProps;
import io.github.wmformat.IWMReaderAllocatorEx;
import io.github.wmformat.IWMReaderTimecode.TimecodeRangeBounds;
import io.github.wmformat.MediaTypes;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.WMT_STREAM_SELECTION;
import io.github.wmformat.WMT_TIMECODE_EXTENSION_DATA;
import io.github.wmformat.WM_MEDIA_TYPE;
import java.io.IOException;
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
        long from = Math.max(0, start);
        samples.setRange(
                from, duration == 0 || duration > SampleCursor.NO_END - from ? SampleCursor.NO_END : from + duration);
    }

    /** What an index of the file tells of a stream; null where none tells it. */
    private interface IndexQuestion<T> {
        @Nullable
        T ask(MediaStream stream) throws IOException;
    }

    private <T> @Nullable T ask(SdkMethod method, int streamNum, IndexQuestion<T> question) {
        MediaStream stream = file.stream(method, streamNum);
        try {
            return question.ask(stream);
        } catch (IOException failure) {
            throw FileFailure.reading(method, file.name(), failure);
        }
    }

    /**
     * Chooses frames, counted from 1, and tells when the first of them is presented.
     *
     * <p>Decision: a frame behind the last is answered as one of a file without an index.
     */
    long setRangeByFrame(SdkMethod method, int streamNum, long first, long count) {
        if (first == 0 || count < 0) {
            throw method.failed(ResultCodes.E_INVALIDARG, count + " frames from frame " + first + " on, from 1");
        }
        return setRange(method, streamNum, stream -> stream.frameIndex().range(first - 1, count));
    }

    void setRangeByTimecode(
            SdkMethod method, int streamNum, WMT_TIMECODE_EXTENSION_DATA start, WMT_TIMECODE_EXTENSION_DATA end) {
        setRange(method, streamNum, stream -> stream.timecodeSearch().range(start, end));
    }

    private long setRange(SdkMethod method, int streamNum, IndexQuestion<StreamRange> search) {
        StreamRange range = ask(method, streamNum, search);
        if (range == null) {
            throw method.failed(
                    ResultCodes.NS_E_INVALID_REQUEST,
                    "no index of " + file.name() + " tells where in stream " + streamNum + " this is");
        }
        if (range.end() <= range.start()) {
            throw method.failed(ResultCodes.E_INVALIDARG, "the range ends before it starts");
        }
        samples.setRange(file.stream(method, streamNum), range);
        return range.start();
    }

    int timecodeRangeCount(SdkMethod method, int streamNum) {
        Integer count = ask(method, streamNum, stream -> stream.timecodeRanges().count());
        return count == null ? 0 : count;
    }

    TimecodeRangeBounds timecodeRangeBounds(SdkMethod method, int streamNum, int rangeNum) {
        TimecodeRangeBounds bounds =
                ask(method, streamNum, stream -> stream.timecodeRanges().bounds(rangeNum));
        if (bounds == null) {
            throw method.failed(
                    ResultCodes.E_INVALIDARG, "stream " + streamNum + " has no range " + rangeNum + " of timecodes");
        }
        return bounds;
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
}
