package io.github.wmformat.fallback;

import io.github.wmformat.Guid;
import io.github.wmformat.IWMMutualExclusion;
import io.github.wmformat.ResultCodes;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** A copy of a mutual exclusion: streams of which one is played. */
final class MutualExclusionObject extends ComObject implements IWMMutualExclusion {
    private final AtomicReference<Guid> type;
    private final Set<Integer> streams;

    MutualExclusionObject(Guid type, List<Integer> streams) {
        super(() -> {});
        this.type = new AtomicReference<>(type);
        this.streams = Collections.synchronizedSet(new LinkedHashSet<>(streams));
    }

    private MutualExclusionObject(MutualExclusionObject other) {
        super(other);
        type = other.type;
        streams = other.streams;
    }

    @Override
    public Guid getType() {
        requireOpen();
        return type.get();
    }

    @Override
    public void setType(Guid type) {
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
    public MutualExclusionObject retain() {
        return new MutualExclusionObject(this);
    }
}
