package io.github.wmformat.fallback;

import io.github.wmformat.IWMStreamPrioritization;
import io.github.wmformat.WM_STREAM_PRIORITY_RECORD;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A copy of a stream prioritization. */
final class StreamPrioritizationObject extends ComObject implements IWMStreamPrioritization {
    private final AtomicReference<List<WM_STREAM_PRIORITY_RECORD>> records;

    StreamPrioritizationObject(List<WM_STREAM_PRIORITY_RECORD> records) {
        super(() -> {});
        this.records = new AtomicReference<>(List.copyOf(records));
    }

    private StreamPrioritizationObject(StreamPrioritizationObject other) {
        super(other);
        records = other.records;
    }

    @Override
    public List<WM_STREAM_PRIORITY_RECORD> getPriorityRecords() {
        requireOpen();
        return records.get();
    }

    @Override
    public void setPriorityRecords(List<WM_STREAM_PRIORITY_RECORD> records) {
        Objects.requireNonNull(records, "records");
        requireOpen();
        this.records.set(List.copyOf(records));
    }

    @Override
    public StreamPrioritizationObject retain() {
        return new StreamPrioritizationObject(this);
    }
}
