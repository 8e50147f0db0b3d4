package io.github.wmformat.fallback;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.HResult;
import io.github.wmformat.IStream;
import io.github.wmformat.IWMOutputMediaProps;
import io.github.wmformat.IWMReaderAllocatorEx;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.SynchronousReader;
import io.github.wmformat.WMT_STREAM_SELECTION;
import io.github.wmformat.WMT_TIMECODE_EXTENSION_DATA;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The synchronous reader. Its methods exclude each other, so several threads may share one.
 *
 * <p>Decision: where no file is open, Close and GetNextSample fail with NS_E_INVALID_REQUEST and everything else with
 * E_UNEXPECTED, which the tests on Windows have for SetRange and GetOutputSetting.
 */
final class SyncReaderObject extends ComObject implements SynchronousReader, ReadOnlyHeader, ReadOnlyProfile {
    private static final String READER = "IWMSyncReader";
    private static final String READER2 = "IWMSyncReader2";

    private @Nullable SyncReading reading;

    @Override
    public synchronized void open(String filename) {
        requireOpen();
        closeReading();
        reading = new SyncReading(MediaFile.open(method("Open"), filename));
    }

    @Override
    public synchronized void openStream(IStream stream) {
        requireOpen();
        closeReading();
        SdkMethod method = method("OpenStream");
        try {
            reading = new SyncReading(MediaFile.open(method, new IStreamSource(stream.retain())));
        } catch (IOException failure) {
            throw FileFailure.opening(method, "the stream", failure);
        }
    }

    @Override
    public synchronized void closeFile() {
        reading(method("Close"), ResultCodes.NS_E_INVALID_REQUEST);
        closeReading();
    }

    @Override
    synchronized void released() {
        closeReading();
    }

    private void closeReading() {
        SyncReading open = reading;
        reading = null;
        if (open != null) {
            open.close();
        }
    }

    private SyncReading reading(SdkMethod method) {
        return reading(method, ResultCodes.E_UNEXPECTED);
    }

    private SyncReading reading(SdkMethod method, HResult code) {
        requireOpen();
        SyncReading open = reading;
        if (open == null) {
            throw method.failed(code, "no file is open");
        }
        return open;
    }

    private static SdkMethod method(String name) {
        return new SdkMethod(READER, name);
    }

    @Override
    public synchronized HeaderInfoPart headerInfo(SdkMethod method) {
        return reading(method).file().headerInfo();
    }

    @Override
    public synchronized ProfilePart profile(SdkMethod method) {
        return reading(method).file().profile();
    }

    @Override
    public synchronized void setRange(long startTime, long duration) {
        SdkMethod method = method("SetRange");
        reading(method).setRange(method, startTime, duration);
    }

    @Override
    public synchronized void setRangeByFrame(int streamNum, long frameNumber, long framesToRead) {
        SdkMethod method = method("SetRangeByFrame");
        throw reading(method).noFrameIndex(method, streamNum);
    }

    @Override
    public synchronized long setRangeByFrameEx(int streamNum, long frameNumber, long framesToRead) {
        SdkMethod method = new SdkMethod(READER2, "SetRangeByFrameEx");
        throw reading(method).noFrameIndex(method, streamNum);
    }

    @Override
    public synchronized void setRangeByTimecode(
            int streamNum, WMT_TIMECODE_EXTENSION_DATA start, WMT_TIMECODE_EXTENSION_DATA end) {
        SdkMethod method = new SdkMethod(READER2, "SetRangeByTimecode");
        throw reading(method).noFrameIndex(method, streamNum);
    }

    @Override
    public synchronized @Nullable NextSample getNextSample(int streamNum) {
        return reading(method("GetNextSample"), ResultCodes.NS_E_INVALID_REQUEST)
                .samples()
                .next(streamNum);
    }

    @Override
    public synchronized void setStreamsSelected(int[] streamNumbers, List<WMT_STREAM_SELECTION> selections) {
        SdkMethod method = method("SetStreamsSelected");
        if (streamNumbers.length != selections.size()) {
            throw new IllegalArgumentException(streamNumbers.length + " streams, " + selections.size() + " selections");
        }
        reading(method).select(method, streamNumbers, selections);
    }

    @Override
    public synchronized WMT_STREAM_SELECTION getStreamSelected(int streamNum) {
        return stream(method("GetStreamSelected"), streamNum).selection();
    }

    @Override
    public synchronized void setReadStreamSamples(int streamNum, boolean compressed) {
        stream(method("SetReadStreamSamples"), streamNum).setCompressed(compressed);
    }

    @Override
    public synchronized boolean getReadStreamSamples(int streamNum) {
        return stream(method("GetReadStreamSamples"), streamNum).compressed();
    }

    @Override
    public synchronized AttributeValue getOutputSetting(int outputNum, String name) {
        SdkMethod method = method("GetOutputSetting");
        return output(method, outputNum).settings().get(method, name);
    }

    @Override
    public synchronized void setOutputSetting(int outputNum, String name, AttributeValue value) {
        SdkMethod method = method("SetOutputSetting");
        output(method, outputNum).settings().set(method, name, value);
    }

    @Override
    public synchronized int getOutputCount() {
        return reading(method("GetOutputCount")).file().outputs().size();
    }

    @Override
    public synchronized IWMOutputMediaProps getOutputProps(int outputNum) {
        SdkMethod method = method("GetOutputProps");
        return reading(method).props(method, outputNum);
    }

    @Override
    public synchronized void setOutputProps(int outputNum, IWMOutputMediaProps output) {
        SdkMethod method = method("SetOutputProps");
        output(method, outputNum).setType(method, output.getMediaType());
    }

    @Override
    public synchronized int getOutputFormatCount(int outputNum) {
        return output(method("GetOutputFormatCount"), outputNum).formats().size();
    }

    @Override
    public synchronized IWMOutputMediaProps getOutputFormat(int outputNum, int formatNum) {
        SdkMethod method = method("GetOutputFormat");
        return reading(method).format(method, outputNum, formatNum);
    }

    @Override
    public synchronized int getOutputNumberForStream(int streamNum) {
        SdkMethod method = method("GetOutputNumberForStream");
        MediaStream stream = stream(method, streamNum);
        return reading(method).file().outputOf(stream).number();
    }

    @Override
    public synchronized int getStreamNumberForOutput(int outputNum) {
        return output(method("GetStreamNumberForOutput"), outputNum)
                .defaultStream()
                .number();
    }

    @Override
    public synchronized int getMaxOutputSampleSize(int outputNum) {
        return (int) output(method("GetMaxOutputSampleSize"), outputNum).maxSampleSize();
    }

    @Override
    public synchronized int getMaxStreamSampleSize(int streamNum) {
        return (int) stream(method("GetMaxStreamSampleSize"), streamNum).maxSampleSize();
    }

    @Override
    public synchronized void setAllocateForOutput(int outputNum, @Nullable IWMReaderAllocatorEx allocator) {
        SdkMethod method = new SdkMethod(READER2, "SetAllocateForOutput");
        reading(method).setAllocator(method, output(method, outputNum).allocator(), allocator);
    }

    @Override
    public synchronized @Nullable IWMReaderAllocatorEx getAllocateForOutput(int outputNum) {
        return output(new SdkMethod(READER2, "GetAllocateForOutput"), outputNum)
                .allocator()
                .get();
    }

    @Override
    public synchronized void setAllocateForStream(int streamNum, @Nullable IWMReaderAllocatorEx allocator) {
        SdkMethod method = new SdkMethod(READER2, "SetAllocateForStream");
        reading(method).setAllocator(method, stream(method, streamNum).allocator(), allocator);
    }

    @Override
    public synchronized @Nullable IWMReaderAllocatorEx getAllocateForStream(int streamNum) {
        return stream(new SdkMethod(READER2, "GetAllocateForStream"), streamNum)
                .allocator()
                .get();
    }

    private MediaStream stream(SdkMethod method, int streamNum) {
        return reading(method).file().stream(method, streamNum);
    }

    private Output output(SdkMethod method, int outputNum) {
        return reading(method).file().output(method, outputNum);
    }

    @Override
    public SynchronousReader retain() {
        addReference();
        return this;
    }
}
