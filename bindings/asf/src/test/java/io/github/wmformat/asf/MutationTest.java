package io.github.wmformat.asf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.Attribute;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Files cut off and files with noise: only the documented exception, and never more data than the file holds. */
class MutationTest {
    private static final int CUTS = 60;
    private static final int MUTANTS = 120;
    private static final int MUTANT_SIZE = 100_000;
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @Test
    void builtFilesCutAnywhereAndWithNoiseAreSafe() {
        byte[] fragment =
                new PacketBuilder().fragment(1, 0, 1000, 60, 0, new byte[30]).build();
        byte[] rest =
                new PacketBuilder().fragment(1, 0, 1000, 60, 30, new byte[30]).build();
        byte[] compressed = new PacketBuilder()
                .compressed(2, 0, 1000, 9, new byte[9], new byte[9])
                .build();
        byte[] file = AsfBuilder.file(fragment, rest, compressed, fragment).bytes();

        assertTimeout(LIMIT, () -> {
            for (int length = 0; length < file.length; length++) {
                exercise(Arrays.copyOf(file, length));
            }
            mutate(file, 3000, 1);
        });
    }

    @Test
    void realFilesCutOffAreSafe() {
        assertTimeout(LIMIT, () -> {
            for (Path path : Corpus.files()) {
                byte[] file = Files.readAllBytes(path);
                var random = new Random(file.length);
                for (int i = 0; i < CUTS; i++) {
                    int room = i % 2 == 0 ? Math.min(file.length, 10_000) : Math.min(file.length, MUTANT_SIZE);
                    exercise(Arrays.copyOf(file, random.nextInt(room)));
                }
            }
        });
    }

    @Test
    void realFilesWithNoiseAreSafe() {
        assertTimeout(LIMIT, () -> {
            for (Path path : Corpus.files()) {
                byte[] file = Files.readAllBytes(path);
                mutate(Arrays.copyOf(file, Math.min(file.length, MUTANT_SIZE)), MUTANTS, file.length);
            }
        });
    }

    private static void mutate(byte[] file, int mutants, long seed) throws IOException {
        var random = new Random(seed);
        for (int i = 0; i < mutants; i++) {
            byte[] mutant = file.clone();
            int changes = 1 + random.nextInt(12);
            for (int change = 0; change < changes; change++) {
                change(mutant, random);
            }
            exercise(mutant);
        }
    }

    /** One change in three is a field of extreme value; half of all hit the header. */
    private static void change(byte[] mutant, Random random) {
        int at = random.nextInt(random.nextBoolean() ? Math.min(mutant.length, 4096) : mutant.length);
        if (random.nextInt(3) == 0) {
            int width = Math.min(1 << random.nextInt(4), mutant.length - at);
            Arrays.fill(mutant, at, at + width, random.nextBoolean() ? 0 : (byte) 0xFF);
        } else {
            mutant[at] = (byte) random.nextInt();
        }
    }

    private static void exercise(byte[] bytes) throws IOException {
        try (AsfFile file = AsfFile.open(new MemorySource(bytes))) {
            file.header().streams().forEach(AsfStream::format);
            file.header().attributes().forEach(MutationTest::value);
            file.trailingObjects();
            MediaObjectReader reader = file.reader();
            assertThat(size(reader)).isLessThanOrEqualTo(bytes.length);
            reader.seek(20_000_000);
            assertThat(size(reader)).isLessThanOrEqualTo(bytes.length);
        } catch (AsfException documented) {
            assertThat(documented).hasMessageContaining(" ASF: ");
        }
    }

    private static Object value(Attribute attribute) {
        return switch (attribute.type()) {
            case STRING -> attribute.string();
            case BOOL, WORD, DWORD, QWORD -> attribute.number();
            case GUID -> String.valueOf(attribute.guid());
            case BYTES, UNKNOWN -> attribute.value();
        };
    }

    private static long size(MediaObjectReader reader) throws IOException {
        long size = 0;
        for (MediaObject object = reader.next(); object != null; object = reader.next()) {
            size += object.data().size();
        }
        return size;
    }
}
