package io.github.wmformat.asf.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.asf.Corpus;
import io.github.wmformat.asf.MemorySource;
import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteSource;
import io.github.wmformat.asf.bytes.ChannelSource;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.AsfObject;
import io.github.wmformat.asf.header.Attribute;
import io.github.wmformat.asf.header.DamagedObject;
import io.github.wmformat.asf.header.HeaderExtension;
import io.github.wmformat.asf.header.HeaderObject;
import io.github.wmformat.asf.header.Padding;
import io.github.wmformat.asf.header.ScriptCommands;
import io.github.wmformat.asf.shift.MemoryStorage;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An edit within the padding is broken off at every write and inside of it: what is there then is a good header. */
class HeaderCrashTest {
    private static final int PARTS = 10;

    private static final List<Consumer<HeaderEdit>> EDITS = List.of(
            edit -> edit.set(Attribute.ofString("Title", "A new title, longer than the old one")),
            edit -> edit.set(Attribute.ofString("WM/AlbumTitle", "Album")),
            edit -> edit.set(Attribute.ofGuid("WM/MediaClassPrimaryID", new UUID(1, 2))),
            edit -> edit.set(Attribute.ofDword("WM/Number", 7).onStream(1)),
            edit -> edit.remove(attribute -> attribute.stream() == 0),
            edit -> edit.addLanguage("eo"),
            edit -> edit.scripts(List.of(new ScriptCommands.Command(1000, "URL", "http://example.org"))),
            edit -> {
                edit.set(Attribute.ofString("Title", "A new one"));
                edit.set(Attribute.ofString("WM/AlbumTitle", "Album"));
                edit.set(Attribute.ofDword("Number", 1).onStream(1));
                edit.addLanguage("eo");
            },
            edit -> {
                edit.set(Attribute.ofString("Author", "Somebody"));
                edit.set(Attribute.ofString("Name", "of the stream").onStream(1));
                edit.scripts(List.of());
                edit.markers(null);
            });

    @Test
    void theFileIsGoodAfterEveryWriteOfEveryEdit() throws IOException {
        int planned = 0;
        for (Path file : Corpus.files()) {
            Optional<AsfHeader> header = header(file);
            if (header.isPresent()) {
                for (Consumer<HeaderEdit> change : EDITS) {
                    planned += check(file, header.get(), change) ? 1 : 0;
                }
            }
        }
        assertThat(planned).as("edits that fit in the padding").isGreaterThan(100);
    }

    private static Optional<AsfHeader> header(Path file) throws IOException {
        try (ByteSource source = new ChannelSource(FileChannel.open(file))) {
            AsfHeader header = AsfHeader.read(source);
            return header.stream(1) == null ? Optional.empty() : Optional.of(header);
        } catch (AsfException malformed) {
            return Optional.empty();
        }
    }

    private static boolean check(Path file, AsfHeader header, Consumer<HeaderEdit> change) throws IOException {
        var edit = new HeaderEdit(header);
        change.accept(edit);
        edit.draft().dropSignatures();
        Optional<List<HeaderStep>> steps = PaddingRewrite.plan(edit.draft());
        if (steps.isEmpty() || steps.get().isEmpty()) {
            return false;
        }
        Expected expected = Expected.of(edit.draft());
        for (int written = 0; written < steps.get().size(); written++) {
            int size = steps.get().get(written).bytes().size();
            // What switches to the new is so short that it arrives as a whole; all else may be cut off anywhere.
            int parts = size > HeaderImage.COMMIT ? size : 1;
            for (int arrived = 0; arrived < parts; arrived += 1 + size / PARTS) {
                AsfHeader broken = read(header, steps.get(), written, arrived);
                expected.checkEitherOldOrNew(broken, file + ", write " + written + ", byte " + arrived);
            }
        }
        assertThat(steps.get().stream().mapToInt(step -> step.bytes().size()).sum())
                .as("%s: bytes written", file)
                .isLessThanOrEqualTo(header.stored().size());
        AsfHeader saved = read(header, steps.get(), steps.get().size(), 0);
        assertThat(objects(saved)).as(file.toString()).containsExactlyInAnyOrderElementsOf(expected.now());
        assertThat(saved.stored().slice(24, 4).littleEndian(4))
                .as("%s", file)
                .isEqualTo(saved.objects().size());
        return true;
    }

    private static AsfHeader read(AsfHeader header, List<HeaderStep> steps, int whole, int arrived) throws IOException {
        var storage = new MemoryStorage(header.stored().toArray()).failAfter(whole, arrived);
        try {
            AsfEditor.write(steps, storage);
        } catch (MemoryStorage.Crash crash) {
            assertThat(storage.writes()).isEqualTo(whole);
        }
        return AsfHeader.read(new MemorySource(storage.bytes()));
    }

    /** Objects without padding and without the extension that holds others. */
    private static List<AsfObject> objects(AsfHeader header) {
        List<AsfObject> all = new ArrayList<>();
        for (HeaderObject object : header.objects()) {
            if (object.content() instanceof HeaderExtension extension) {
                extension.objects().forEach(inner -> all.add(inner.content()));
            } else {
                all.add(object.content());
            }
        }
        all.removeIf(Padding.class::isInstance);
        return all;
    }

    /** What must be there in any case, and of each changed object what it said or what it is to say, or both. */
    private record Expected(List<AsfObject> same, List<Slot> changed) {
        static Expected of(HeaderDraft draft) {
            List<AsfObject> same = draft.slots().stream()
                    .filter(slot -> !slot.changed())
                    .map(Slot::content)
                    .filter(content ->
                            content != null && !(content instanceof Padding) && !(content instanceof HeaderExtension))
                    .toList();
            return new Expected(
                    same, draft.slots().stream().filter(Slot::changed).toList());
        }

        List<AsfObject> now() {
            return Stream.concat(
                            same.stream(), changed.stream().map(Slot::content).filter(now -> now != null))
                    .toList();
        }

        void checkEitherOldOrNew(AsfHeader header, String when) {
            List<AsfObject> present = objects(header);
            assertThat(present).as(when).noneMatch(DamagedObject.class::isInstance);
            List<AsfObject> others = new ArrayList<>(present);
            same.forEach(object ->
                    assertThat(others.remove(object)).as("%s: %s", when, object).isTrue());
            for (Slot slot : changed) {
                HeaderObject stored = slot.stored();
                boolean old = stored != null && others.remove(stored.content());
                boolean now = slot.content() != null && others.remove(slot.content());
                assertThat(old || now || stored == null || slot.content() == null)
                        .as(when)
                        .isTrue();
            }
            assertThat(others).as(when).isEmpty();
        }
    }
}
