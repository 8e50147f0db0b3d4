package io.github.wmformat.com;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.HResult;
import io.github.wmformat.INSSBuffer;
import io.github.wmformat.IWMReaderCallback;
import io.github.wmformat.IWMReaderCallbackAdvanced;
import io.github.wmformat.WMT_STATUS;
import io.github.wmformat.WMT_STREAM_SELECTION;
import io.github.wmformat.WM_MEDIA_TYPE;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A program's callback with two chains of interfaces, which keeps what it hears. */
class JavaCallback implements IWMReaderCallback, IWMReaderCallbackAdvanced {
    final List<String> heard = new ArrayList<>();

    @Nullable
    INSSBuffer lent;

    @Nullable
    INSSBuffer kept;

    final JavaBuffer allocated = new JavaBuffer(ByteBuffer.allocateDirect(64), 0);

    @Override
    public void onStatus(WMT_STATUS status, HResult hr, @Nullable AttributeValue value, long context) {
        heard.add(status + " " + hr + " " + value + " " + context);
    }

    @Override
    public void onSample(
            int outputNum, long sampleTime, long sampleDuration, int flags, INSSBuffer sample, long context) {
        heard.add(outputNum + " " + sampleTime + " " + sampleDuration + " " + flags + " " + sample.getLength() + " "
                + context);
        lent = sample;
        kept = sample.retain();
    }

    @Override
    public void onStreamSample(
            int streamNum, long sampleTime, long sampleDuration, int flags, INSSBuffer sample, long context) {
        heard.add("stream " + streamNum);
    }

    @Override
    public void onTime(long currentTime, long context) {
        heard.add("time " + currentTime);
    }

    @Override
    public void onStreamSelection(int[] streamNumbers, List<WMT_STREAM_SELECTION> selections, long context) {
        heard.add(Arrays.toString(streamNumbers) + " " + selections);
    }

    @Override
    public void onOutputPropsChanged(int outputNum, WM_MEDIA_TYPE mediaType, long context) {
        heard.add(outputNum + " " + mediaType.majortype() + " " + Arrays.toString(mediaType.format()));
    }

    @Override
    public INSSBuffer allocateForStream(int streamNum, int size, long context) {
        return allocated;
    }

    @Override
    public INSSBuffer allocateForOutput(int outputNum, int size, long context) {
        throw new UnsupportedOperationException("no buffers for outputs");
    }
}
