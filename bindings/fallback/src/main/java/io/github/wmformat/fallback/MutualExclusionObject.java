package io.github.wmformat.fallback;

import io.github.wmformat.Guid;
import io.github.wmformat.MutualExclusion;
import io.github.wmformat.ResultCodes;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** A copy of a mutual exclusion: streams of which one is played. */
final class MutualExclusionObject extends ComObject implements MutualExclusion {
    private final AtomicReference<Guid> type;
    private final AtomicReference<String> name;
    private final Set<Integer> streams;
    private final ExclusionRecords records;

    MutualExclusionObject(Guid type, List<List<Integer>> groups) {
        super(() -> {});
        this.type = new AtomicReference<>(type);
        name = new AtomicReference<>("");
        streams = Collections.synchronizedSet(new LinkedHashSet<>());
        groups.forEach(streams::addAll);
        records = new ExclusionRecords(groups);
    }

    private MutualExclusionObject(MutualExclusionObject other) {
        super(other);
        type = other.type;
        name = other.name;
        streams = other.streams;
        records = other.records;
    }

    @Override
    public Guid getType() {
        requireOpen();
        return type.get();
    }

    @Override
    public void setType(Guid type) {
        Objects.requireNonNull(type, "type");
        requireOpen();
        this.type.set(type);
    }

    @Override
    public int[] getStreams() {
        requireOpen();
        return Stream.of(streams.toArray(new Integer[0]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    @Override
    public void addStream(int streamNum) {
        requireOpen();
        StreamNumbers.require(new SdkMethod("IWMStreamList", "AddStream"), streamNum);
        streams.add(streamNum);
    }

    @Override
    public void removeStream(int streamNum) {
        requireOpen();
        if (!streams.remove(streamNum)) {
            throw new SdkMethod("IWMStreamList", "RemoveStream")
                    .failed(ResultCodes.NS_E_NO_STREAM, "stream " + streamNum + " is not in the list");
        }
    }

    @Override
    public String getName() {
        requireOpen();
        return name.get();
    }

    @Override
    public void setName(String name) {
        Objects.requireNonNull(name, "name");
        requireOpen();
        this.name.set(name);
    }

    @Override
    public int getRecordCount() {
        requireOpen();
        return records.count();
    }

    @Override
    public void addRecord() {
        requireOpen();
        records.add();
    }

    @Override
    public void removeRecord(int recordNum) {
        requireOpen();
        records.remove(recordNum);
    }

    @Override
    public String getRecordName(int recordNum) {
        requireOpen();
        return records.name(recordNum);
    }

    @Override
    public void setRecordName(int recordNum, String recordName) {
        Objects.requireNonNull(recordName, "recordName");
        requireOpen();
        records.setName(recordNum, recordName);
    }

    @Override
    public int[] getStreamsForRecord(int recordNum) {
        requireOpen();
        return records.streams(recordNum);
    }

    @Override
    public void addStreamForRecord(int recordNum, int streamNum) {
        requireOpen();
        records.addStream(recordNum, streamNum);
    }

    @Override
    public void removeStreamForRecord(int recordNum, int streamNum) {
        requireOpen();
        records.removeStream(recordNum, streamNum);
    }

    @Override
    public MutualExclusionObject retain() {
        return new MutualExclusionObject(this);
    }
}
