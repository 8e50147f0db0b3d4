package io.github.wmformat.fallback;

import io.github.wmformat.ResultCodes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The records of a mutual exclusion: groups of streams of which one is played, each with a name. */
final class ExclusionRecords {
    private static final class Group {
        private String name = "";
        private final Set<Integer> streams = new LinkedHashSet<>();
    }

    private final List<Group> records = new ArrayList<>();

    /** Only groups of several streams are records; single streams are the list of the older interface. */
    ExclusionRecords(List<List<Integer>> groups) {
        if (groups.stream().anyMatch(group -> group.size() > 1)) {
            for (List<Integer> group : groups) {
                Group record = new Group();
                record.streams.addAll(group);
                records.add(record);
            }
        }
    }

    synchronized int count() {
        return records.size();
    }

    synchronized void add() {
        records.add(new Group());
    }

    synchronized void remove(int number) {
        records.remove(record("RemoveRecord", number));
    }

    synchronized String name(int number) {
        return record("GetRecordName", number).name;
    }

    synchronized void setName(int number, String name) {
        record("SetRecordName", number).name = name;
    }

    synchronized int[] streams(int number) {
        return record("GetStreamsForRecord", number).streams.stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    synchronized void addStream(int number, int stream) {
        Group record = record("AddStreamForRecord", number);
        StreamNumbers.require(new SdkMethod("IWMMutualExclusion2", "AddStreamForRecord"), stream);
        record.streams.add(stream);
    }

    synchronized void removeStream(int number, int stream) {
        if (!record("RemoveStreamForRecord", number).streams.remove(stream)) {
            throw new SdkMethod("IWMMutualExclusion2", "RemoveStreamForRecord")
                    .failed(ResultCodes.NS_E_NOMATCHING_ELEMENT, "record " + number + " has no stream " + stream);
        }
    }

    private Group record(String method, int number) {
        if (number < 0 || number >= records.size()) {
            throw new SdkMethod("IWMMutualExclusion2", method)
                    .failed(ResultCodes.E_INVALIDARG, "record " + number + " of " + records.size() + ", from 0");
        }
        return records.get(number);
    }
}
