package io.github.wmformat.asf.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.asf.Corpus;
import io.github.wmformat.asf.MemorySource;
import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteSource;
import io.github.wmformat.asf.bytes.ChannelSource;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.Attribute;
import io.github.wmformat.asf.header.FileProperties;
import io.github.wmformat.asf.header.HeaderExtension;
import io.github.wmformat.asf.header.HeaderObject;
import io.github.wmformat.asf.header.Padding;
import io.github.wmformat.asf.shift.MemoryStorage;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Headers that are damaged and can still be read are edited without losing anything that was not edited. */
class MutatedHeaderTest {
    private static final int MUTANTS = 1000;

    @Test
    void anEditOfADamagedHeaderChangesNothingElse() throws IOException {
        List<byte[]> headers = headers();
        var random = new Random(7);
        int planned = 0;
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = mutate(headers.get(random.nextInt(headers.size())), random);
            try {
                planned += edit(AsfHeader.read(new MemorySource(mutant)), "mutant " + i) ? 1 : 0;
            } catch (AsfException malformed) {
                assertThat(malformed).hasMessageContaining("ASF: ");
            }
        }
        assertThat(planned).isGreaterThan(MUTANTS / 10);
    }

    private static List<byte[]> headers() throws IOException {
        List<byte[]> headers = new ArrayList<>();
        for (Path file : Corpus.files()) {
            try (ByteSource source = new ChannelSource(FileChannel.open(file))) {
                headers.add(AsfHeader.read(source).stored().toArray());
            } catch (AsfException malformed) {
                assertThat(malformed).hasMessageStartingWith("malformed ASF: ");
            }
        }
        return headers;
    }

    private static byte[] mutate(byte[] header, Random random) {
        byte[] mutant = header.clone();
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            int at = random.nextInt(mutant.length - Long.BYTES);
            switch (random.nextInt(4)) {
                case 0 -> mutant[at] = (byte) random.nextInt();
                case 1 -> mutant[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
                case 2 -> System.arraycopy(mutant, random.nextInt(at + 1), mutant, at, Long.BYTES);
                default -> mutant[at] = mutant[at + 1] = (byte) -random.nextInt(2);
            }
        }
        return mutant;
    }

    private static boolean edit(AsfHeader header, String name) throws AsfException, IOException {
        var edit = new HeaderEdit(header);
        edit.set(Attribute.ofString("Title", name));
        edit.remove(attribute -> attribute.stream() != 0);
        edit.draft().dropSignatures();
        List<HeaderObject> expected = edit.draft().slots().stream()
                .filter(slot -> slot.content() != null)
                .map(Slot::result)
                .toList();
        assertThat(objects(new GrownHeader(edit.draft(), 1 << 20).withPadding(1000)))
                .as(name)
                .containsAll(without(expected));
        Optional<List<HeaderStep>> steps = PaddingRewrite.plan(edit.draft());
        if (steps.isPresent()) {
            var storage = new MemoryStorage(header.stored().toArray());
            AsfEditor.write(steps.get(), storage);
            assertThat(objects(AsfHeader.read(new MemorySource(storage.bytes()))))
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(without(expected));
        }
        return steps.isPresent();
    }

    private static List<String> objects(AsfHeader header) {
        List<HeaderObject> all = new ArrayList<>();
        boolean extended = false;
        for (HeaderObject object : header.objects()) {
            all.add(object);
            if (object.content() instanceof HeaderExtension extension && !extended) {
                all.addAll(extension.objects());
                extended = true;
            }
        }
        return without(all);
    }

    /** The stored objects, but not padding and what holds others: they change their sizes. */
    private static List<String> without(List<HeaderObject> objects) {
        return objects.stream()
                .filter(object -> !(object.content() instanceof Padding || object.content() instanceof HeaderExtension))
                .filter(object -> !(object.content() instanceof FileProperties))
                .map(object -> object.id() + " " + Arrays.hashCode(object.body().toArray()))
                .toList();
    }
}
