package io.github.wmformat.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The command of {@code mutants.sh}: exercises any number of mutants of the files in a folder. */
public final class Mutants {
    /** More of a file brings no further kinds of damage, only fewer mutants. */
    private static final int LARGEST = 16_000;

    private static final int SHOWN_FINDINGS = 50;

    private Mutants() {}

    /** Arguments: a folder of ASF files, how many mutants, and the first seed (0 if left out). */
    public static void main(String[] args) throws IOException {
        long count = Long.parseLong(args[1]);
        long firstSeed = args.length > 2 ? Long.parseLong(args[2]) : 0;
        Map<String, String> findings = new TreeMap<>();
        var check = new MutantCheck();
        List<Path> files = files(Path.of(args[0]));
        long run = 0;
        for (int i = 0; i < files.size(); i++) {
            long share = (count - run) / (files.size() - i);
            run(files.get(i), firstSeed, share, check, findings);
            run += share;
        }
        findings.forEach((finding, where) -> System.out.println(where + ": " + finding));
        System.out.printf(
                Locale.ROOT,
                "%,d mutants of %d files, %d findings; most: %s%n",
                run,
                files.size(),
                findings.size(),
                check.most());
        System.exit(findings.isEmpty() ? 0 : 1);
    }

    private static void run(Path file, long firstSeed, long count, MutantCheck check, Map<String, String> findings)
            throws IOException {
        Mutator mutator = mutator(file);
        for (long seed = firstSeed; seed < firstSeed + count && findings.size() < SHOWN_FINDINGS; seed++) {
            String finding = check.finding(mutator.mutant(seed));
            if (finding != null) {
                findings.putIfAbsent(finding, file.getFileName() + ", seed " + seed);
            }
        }
    }

    /** Mutants of a file, or of its first part, in which its header and packets are. */
    public static Mutator mutator(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return new Mutator(Arrays.copyOf(bytes, Math.min(bytes.length, LARGEST)));
    }

    /** The ASF files in a folder. */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(asf|wma|wmv)"))
                    .sorted()
                    .toList();
        }
    }
}
