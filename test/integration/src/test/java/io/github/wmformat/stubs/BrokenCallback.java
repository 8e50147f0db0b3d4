package io.github.wmformat.stubs;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.HResult;
import io.github.wmformat.INSSBuffer;
import io.github.wmformat.IWMReaderCallback;
import io.github.wmformat.WMT_STATUS;
import org.jspecify.annotations.Nullable;

/** A callback that throws whatever happens. */
record BrokenCallback(RuntimeException failure) implements IWMReaderCallback {
    static IWMReaderCallback throwing(RuntimeException failure) {
        return new BrokenCallback(failure);
    }

    @Override
    public void onStatus(WMT_STATUS status, HResult hr, @Nullable AttributeValue value, long context) {
        throw failure;
    }

    @Override
    public void onSample(
            int outputNum, long sampleTime, long sampleDuration, int flags, INSSBuffer sample, long context) {
        throw failure;
    }
}
