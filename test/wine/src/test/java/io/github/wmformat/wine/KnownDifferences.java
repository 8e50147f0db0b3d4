package io.github.wmformat.wine;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The tests that are known to fail on Wine, each with its reason: {@code known-differences.csv}, and beside it
 * {@code known-differences-wine-8.csv} for what only that version does.
 */
record KnownDifferences(Map<Key, Entry> entries) {
    static final String HEADER = "test class,test method,fact,reason";

    /** Class and method as {@link TestEvent} names them. */
    record Key(String className, String test) {}

    record Entry(Key key, String fact, String reason) {}

    static KnownDifferences read(Path directory, int wineVersion) throws IOException {
        KnownDifferences always = parse(Files.readAllLines(directory.resolve("known-differences.csv")));
        Path own = directory.resolve("known-differences-wine-" + wineVersion + ".csv");
        return Files.exists(own) ? always.and(parse(Files.readAllLines(own))) : always;
    }

    static KnownDifferences parse(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new IllegalArgumentException("The first line must be: " + HEADER);
        }
        return new KnownDifferences(lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(KnownDifferences::entry)
                .collect(toUnmodifiableMap(Entry::key, Function.identity())));
    }

    KnownDifferences and(KnownDifferences others) {
        return new KnownDifferences(Stream.concat(entries.values().stream(), others.entries.values().stream())
                .collect(toUnmodifiableMap(Entry::key, Function.identity())));
    }

    Optional<Entry> find(TestEvent outcome) {
        return Optional.ofNullable(entries.get(new Key(outcome.className(), outcome.test())));
    }

    private static Entry entry(String line) {
        // The reason comes last and may contain commas.
        List<String> fields =
                List.of(line.split(",", 4)).stream().map(String::strip).toList();
        if (fields.size() < 4 || fields.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("Four columns are needed (" + HEADER + "): " + line);
        }
        return new Entry(new Key(fields.get(0), fields.get(1)), fields.get(2), fields.get(3));
    }
}
