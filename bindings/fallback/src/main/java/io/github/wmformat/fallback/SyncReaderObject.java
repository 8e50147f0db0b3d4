package io.github.wmformat.fallback;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.IStream;
import io.github.wmformat.IWMOutputMediaProps;
import io.github.wmformat.IWMReaderAllocatorEx;
import io.github.wmformat.IWMReaderTimecode;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.SynchronousReader;
import io.github.wmformat.WMT_STREAM_SELECTION;
import io.github.wmformat.WMT_TIMECODE_EXTENSION_DATA;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The synchronous reader. Its methods exclude each other, so several threads may share one.
 *
 * <p>Decision: where no file is open, Close and GetNextSample fail with NS_E_INVALID_REQUEST and everything else with
 * E_UNEXPECTED, which the tests on Windows have for SetRange and GetOutputSetting.
 */
final class SyncReaderObject extends ComObject
        implements SynchronousReader,
                IWMReaderTimecode,
                ReadOnlyHeader,
                ReadOnlyProfile,
                ReadOnlyPackets,
                ReadOnlyLanguages,
                PlaylistBurning {
    private static final String READER = "IWMSyncReader";
    private static final String READER2 = "IWMSyncReader2";
    private static final String TIMECODE = "IWMReaderTimecode";

    private final SyncSession session;

    SyncReaderObject() {
        this(new SyncSession());
    }

    private SyncReaderObject(SyncSession session) {
        super(session::end);
        this.session = session;
    }

    private SyncReaderObject(SyncReaderObject other) {
        super(other);
        this.session = other.session;
    }

    @Override
    public void open(String filename) {
        Objects.requireNonNull(filename, "filename");
        requireOpen();
        session.open(() -> MediaFile.open(method("Open"), filename));
    }

    @Override
    public void openStream(IStream stream) {
        Objects.requireNonNull(stream, "stream");
        requireOpen();
        session.open(() -> MediaFile.open(method("OpenStream"), stream));
    }

    @Override
    public void closeFile() {
        requireOpen();
        session.close(method("Close"));
    }

    private SyncReading reading(SdkMethod method) {
        requireOpen();
        return session.reading(method, ResultCodes.E_UNEXPECTED);
    }

    private static SdkMethod method(String name) {
        return new SdkMethod(READER, name);
    }

    @Override
    public HeaderInfoPart headerInfo(SdkMethod method) {
        synchronized (session) {
            return reading(method).file().headerInfo();
        }
    }

    @Override
    public ProfilePart profile(SdkMethod method) {
        synchronized (session) {
            return reading(method).file().profile();
        }
    }

    @Override
    public PlaylistBurn playlistBurn() {
        requireOpen();
        return session.playlistBurn();
    }

    @Override
    public void setRange(long startTime, long duration) {
        synchronized (session) {
            SdkMethod method = method("SetRange");
            reading(method).setRange(method, startTime, duration);
        }
    }

    @Override
    public void setRangeByFrame(int streamNum, long frameNumber, long framesToRead) {
        synchronized (session) {
            SdkMethod method = method("SetRangeByFrame");
            reading(method).setRangeByFrame(method, streamNum, frameNumber, framesToRead);
        }
    }

    @Override
    public long setRangeByFrameEx(int streamNum, long frameNumber, long framesToRead) {
        synchronized (session) {
            SdkMethod method = new SdkMethod(READER2, "SetRangeByFrameEx");
            return reading(method).setRangeByFrame(method, streamNum, frameNumber, framesToRead);
        }
    }

    @Override
    public void setRangeByTimecode(int streamNum, WMT_TIMECODE_EXTENSION_DATA start, WMT_TIMECODE_EXTENSION_DATA end) {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        synchronized (session) {
            SdkMethod method = new SdkMethod(READER2, "SetRangeByTimecode");
            reading(method).setRangeByTimecode(method, streamNum, start, end);
        }
    }

    @Override
    public int getTimecodeRangeCount(int streamNum) {
        synchronized (session) {
            SdkMethod method = new SdkMethod(TIMECODE, "GetTimecodeRangeCount");
            return reading(method).timecodeRangeCount(method, streamNum);
        }
    }

    @Override
    public TimecodeRangeBounds getTimecodeRangeBounds(int streamNum, int rangeNum) {
        synchronized (session) {
            SdkMethod method = new SdkMethod(TIMECODE, "GetTimecodeRangeBounds");
            return reading(method).timecodeRangeBounds(method, streamNum, rangeNum);
        }
    }

    @Override
    public @Nullable NextSample getNextSample(int streamNum) {
        synchronized (session) {
            requireOpen();
            return session.reading(method("GetNextSample"), ResultCodes.NS_E_INVALID_REQUEST)
                    .samples()
                    .next(streamNum);
        }
    }

    @Override
    public void setStreamsSelected(int[] streamNumbers, List<WMT_STREAM_SELECTION> selections) {
        Objects.requireNonNull(streamNumbers, "streamNumbers");
        Objects.requireNonNull(selections, "selections");
        synchronized (session) {
            SdkMethod method = method("SetStreamsSelected");
            if (streamNumbers.length != selections.size()) {
                throw new IllegalArgumentException(
                        streamNumbers.length + " streams, " + selections.size() + " selections");
            }
            reading(method).select(method, streamNumbers, selections);
        }
    }

    @Override
    public WMT_STREAM_SELECTION getStreamSelected(int streamNum) {
        synchronized (session) {
            return stream(method("GetStreamSelected"), streamNum).selection();
        }
    }

    @Override
    public void setReadStreamSamples(int streamNum, boolean compressed) {
        synchronized (session) {
            stream(method("SetReadStreamSamples"), streamNum).setCompressed(compressed);
        }
    }

    @Override
    public boolean getReadStreamSamples(int streamNum) {
        synchronized (session) {
            return stream(method("GetReadStreamSamples"), streamNum).compressed();
        }
    }

    @Override
    public AttributeValue getOutputSetting(int outputNum, String name) {
        Objects.requireNonNull(name, "name");
        synchronized (session) {
            SdkMethod method = method("GetOutputSetting");
            return output(method, outputNum).settings().get(method, name);
        }
    }

    @Override
    public void setOutputSetting(int outputNum, String name, AttributeValue value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        synchronized (session) {
            SdkMethod method = method("SetOutputSetting");
            output(method, outputNum).settings().set(method, name, value);
        }
    }

    @Override
    public int getOutputCount() {
        synchronized (session) {
            return reading(method("GetOutputCount")).file().outputs().size();
        }
    }

    @Override
    public IWMOutputMediaProps getOutputProps(int outputNum) {
        synchronized (session) {
            SdkMethod method = method("GetOutputProps");
            return reading(method).props(method, outputNum);
        }
    }

    @Override
    public void setOutputProps(int outputNum, IWMOutputMediaProps output) {
        Objects.requireNonNull(output, "output");
        synchronized (session) {
            SdkMethod method = method("SetOutputProps");
            output(method, outputNum).setType(method, output.getMediaType());
        }
    }

    @Override
    public int getOutputFormatCount(int outputNum) {
        synchronized (session) {
            return output(method("GetOutputFormatCount"), outputNum).formats().size();
        }
    }

    @Override
    public IWMOutputMediaProps getOutputFormat(int outputNum, int formatNum) {
        synchronized (session) {
            SdkMethod method = method("GetOutputFormat");
            return reading(method).format(method, outputNum, formatNum);
        }
    }

    @Override
    public int getOutputNumberForStream(int streamNum) {
        synchronized (session) {
            SdkMethod method = method("GetOutputNumberForStream");
            MediaStream stream = stream(method, streamNum);
            return reading(method).file().outputOf(stream).number();
        }
    }

    @Override
    public int getStreamNumberForOutput(int outputNum) {
        synchronized (session) {
            return output(method("GetStreamNumberForOutput"), outputNum)
                    .defaultStream()
                    .number();
        }
    }

    @Override
    public int getMaxOutputSampleSize(int outputNum) {
        synchronized (session) {
            return (int) output(method("GetMaxOutputSampleSize"), outputNum).maxSampleSize();
        }
    }

    @Override
    public int getMaxStreamSampleSize(int streamNum) {
        synchronized (session) {
            return (int) stream(method("GetMaxStreamSampleSize"), streamNum).maxSampleSize();
        }
    }

    @Override
    public void setAllocateForOutput(int outputNum, @Nullable IWMReaderAllocatorEx allocator) {
        synchronized (session) {
            SdkMethod method = new SdkMethod(READER2, "SetAllocateForOutput");
            reading(method).setAllocator(method, output(method, outputNum).allocator(), allocator);
        }
    }

    @Override
    public @Nullable IWMReaderAllocatorEx getAllocateForOutput(int outputNum) {
        synchronized (session) {
            return output(new SdkMethod(READER2, "GetAllocateForOutput"), outputNum)
                    .allocator()
                    .get();
        }
    }

    @Override
    public void setAllocateForStream(int streamNum, @Nullable IWMReaderAllocatorEx allocator) {
        synchronized (session) {
            SdkMethod method = new SdkMethod(READER2, "SetAllocateForStream");
            reading(method).setAllocator(method, stream(method, streamNum).allocator(), allocator);
        }
    }

    @Override
    public @Nullable IWMReaderAllocatorEx getAllocateForStream(int streamNum) {
        synchronized (session) {
            return stream(new SdkMethod(READER2, "GetAllocateForStream"), streamNum)
                    .allocator()
                    .get();
        }
    }

    private MediaStream stream(SdkMethod method, int streamNum) {
        return reading(method).file().stream(method, streamNum);
    }

    private Output output(SdkMethod method, int outputNum) {
        return reading(method).file().output(method, outputNum);
    }

    @Override
    public SyncReaderObject retain() {
        return new SyncReaderObject(this);
    }
}
