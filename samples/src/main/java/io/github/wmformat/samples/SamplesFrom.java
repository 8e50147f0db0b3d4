package io.github.wmformat.samples;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.HResult;
import io.github.wmformat.INSSBuffer;
import io.github.wmformat.IWMReaderCallback;
import io.github.wmformat.WMT_STATUS;
import org.jspecify.annotations.Nullable;

/**
 * A callback in front of another that keeps samples from before a time away from it. A reader that is started in the
 * middle begins at the clean point before, because decoding has to; a player shows nothing of that. To copy, with its
 * test, which replaces the other callback with a mock.
 */
public final class SamplesFrom implements IWMReaderCallback {
    private final long start;
    private final IWMReaderCallback next;

    /**
     * A callback that passes on samples from a time on.
     *
     * @param start the time in 100-ns units
     * @param next who gets the samples from then on, and all statuses
     */
    public SamplesFrom(long start, IWMReaderCallback next) {
        this.start = start;
        this.next = next;
    }

    @Override
    public void onStatus(WMT_STATUS status, HResult hr, @Nullable AttributeValue value, long context) {
        next.onStatus(status, hr, value, context);
    }

    @Override
    public void onSample(
            int outputNum, long sampleTime, long sampleDuration, int flags, INSSBuffer sample, long context) {
        if (sampleTime + sampleDuration > start) {
            next.onSample(outputNum, sampleTime, sampleDuration, flags, sample, context);
        }
    }
}
