package io.github.wmformat.fallback;

import io.github.wmformat.Guid;
import io.github.wmformat.IWMMutualExclusion;
import io.github.wmformat.ResultCodes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A copy of a mutual exclusion: streams of which one is played. */
final class MutualExclusionObject extends ComObject implements IWMMutualExclusion {
    private final Set<Integer> streams;
    private Guid type;

    MutualExclusionObject(Guid type, List<Integer> streams) {
        this.type = type;
        this.streams = new LinkedHashSet<>(streams);
    }

    @Override
    public synchronized Guid getType() {
        requireOpen();
        return type;
    }

    @Override
    public synchronized void setType(Guid type) {
        requireOpen();
        this.type = type;
    }

    @Override
    public synchronized int[] getStreams() {
        requireOpen();
        return streams.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public synchronized void addStream(int streamNum) {
        requireOpen();
        StreamNumbers.require(new SdkMethod("IWMStreamList", "AddStream"), streamNum);
        streams.add(streamNum);
    }

    @Override
    public synchronized void removeStream(int streamNum) {
        requireOpen();
        if (!streams.remove(streamNum)) {
            throw new SdkMethod("IWMStreamList", "RemoveStream")
                    .failed(ResultCodes.NS_E_NO_STREAM, "stream " + streamNum + " is not in the list");
        }
    }

    @Override
    public MutualExclusionObject retain() {
        addReference();
        return this;
    }
}
