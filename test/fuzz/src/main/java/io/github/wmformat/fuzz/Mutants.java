package io.github.wmformat.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        Path folder = Files.createTempDirectory("mutants");
        var check = new MutantCheck(folder);
        List<Path> files = new ArrayList<>(files(Path.of(args[0])));
        files.add(made(folder));
        long run = 0;
        for (int i = 0; i < files.size(); i++) {
            long share = (count - run) / (files.size() - i);
            run(files.get(i), firstSeed, share, check, findings);
            run += share;
        }
        findings.forEach((finding, where) -> System.out.println(where + ": " + finding));
        System.out.printf(
                Locale.ROOT,
                "%,d mutants of %d files, %d findings%n%s",
                run,
                files.size(),
                findings.size(),
                check.most());
        delete(folder);
        System.exit(findings.isEmpty() ? 0 : 1);
    }

    private static void run(Path file, long firstSeed, long count, MutantCheck check, Map<String, String> findings)
            throws IOException {
        Mutator mutator = mutator(file);
        for (long seed = firstSeed; seed < firstSeed + count && findings.size() < SHOWN_FINDINGS; seed++) {
            String finding = check.finding(mutator.mutant(seed), seed);
            if (finding != null) {
                findings.putIfAbsent(finding, file.getFileName() + ", seed " + seed);
            }
        }
    }

    /** Mutants of a file, or of its header, first packets and indexes. */
    public static Mutator mutator(Path file) throws IOException {
        return new Mutator(ShortFile.of(Files.readAllBytes(file), LARGEST));
    }

    /** A file of our own in a folder, with what real ones lack. */
    public static Path made(Path folder) throws IOException {
        Path made = folder.resolve("made.wmv");
        MadeFile.write(made);
        return made;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
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
