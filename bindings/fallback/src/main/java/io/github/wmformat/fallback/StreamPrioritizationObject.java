package io.github.wmformat.fallback;

import io.github.wmformat.IWMStreamPrioritization;
import io.github.wmformat.WM_STREAM_PRIORITY_RECORD;
import java.util.List;

/** A copy of a stream prioritization. */
final class StreamPrioritizationObject extends ComObject implements IWMStreamPrioritization {
    private List<WM_STREAM_PRIORITY_RECORD> records;

    StreamPrioritizationObject(List<WM_STREAM_PRIORITY_RECORD> records) {
        this.records = List.copyOf(records);
    }

    @Override
    public synchronized List<WM_STREAM_PRIORITY_RECORD> getPriorityRecords() {
        requireOpen();
        return records;
    }

    @Override
    public synchronized void setPriorityRecords(List<WM_STREAM_PRIORITY_RECORD> records) {
        requireOpen();
        this.records = List.copyOf(records);
    }

    @Override
    public StreamPrioritizationObject retain() {
        addReference();
        return this;
    }
}
