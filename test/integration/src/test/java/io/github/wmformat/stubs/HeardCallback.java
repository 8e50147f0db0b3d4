package io.github.wmformat.stubs;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.HResult;
import io.github.wmformat.INSSBuffer;
import io.github.wmformat.IWMReaderCallback;
import io.github.wmformat.WMT_STATUS;
import org.jspecify.annotations.Nullable;

/** A callback that counts. */
final class HeardCallback implements IWMReaderCallback {
    volatile int statuses;

    @Override
    public synchronized void onStatus(WMT_STATUS status, HResult hr, @Nullable AttributeValue value, long context) {
        statuses++;
    }

    @Override
    public void onSample(
            int outputNum, long sampleTime, long sampleDuration, int flags, INSSBuffer sample, long context) {
        // Samples are not counted.
    }
}
