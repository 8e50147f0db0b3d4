package io.github.wmformat.fallback;

import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.MutualExclusion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which streams share an output: those that exclude each other, and are of one kind. Every other stream has its own,
 * streams of commands, images or data too.
 */
final class StreamGroups {
    private StreamGroups() {}

    /** The groups in the order of their first streams. */
    static List<List<MediaStream>> of(AsfHeader header, List<MediaStream> streams) {
        List<Set<Integer>> exclusions = header.findAll(MutualExclusion.class).stream()
                .filter(exclusion -> exclusion.groups().stream().allMatch(group -> group.size() == 1))
                .map(StreamGroups::numbers)
                .toList();
        List<List<MediaStream>> groups = new ArrayList<>();
        for (MediaStream stream : streams) {
            groups.stream()
                    .filter(group -> excludes(exclusions, group.get(0), stream))
                    .findFirst()
                    .orElseGet(() -> appended(groups))
                    .add(stream);
        }
        return groups;
    }

    private static Set<Integer> numbers(MutualExclusion exclusion) {
        Set<Integer> numbers = new HashSet<>();
        exclusion.groups().forEach(numbers::addAll);
        return numbers;
    }

    private static List<MediaStream> appended(List<List<MediaStream>> groups) {
        groups.add(new ArrayList<>());
        return groups.get(groups.size() - 1);
    }

    private static boolean excludes(List<Set<Integer>> exclusions, MediaStream one, MediaStream other) {
        return one.asf().kind() == other.asf().kind()
                && exclusions.stream()
                        .anyMatch(numbers -> numbers.contains(one.number()) && numbers.contains(other.number()));
    }
}
