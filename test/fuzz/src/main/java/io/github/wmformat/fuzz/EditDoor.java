package io.github.wmformat.fuzz;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.edit.AsfEditor;
import io.github.wmformat.asf.edit.Saved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Edits the file in every way, one after the other. Each edit gives a file that can be read, says what was to be said and
 * has the media objects that it had; or the file is refused and every byte of it is as it was.
 */
public final class EditDoor implements Door {
    private final Path path;

    /** Edits a file of one name in a folder, which is written over each time. */
    public EditDoor(Path folder) {
        path = folder.resolve("edited.asf");
    }

    @Override
    public void enter(byte[] file) throws IOException {
        Files.write(path, file);
        List<MediaObject> objects = Content.objects(path);
        for (Change change : Change.ALL) {
            byte[] before = Files.readAllBytes(path);
            Saved saved;
            try {
                saved = edit(change);
            } catch (AsfException refused) {
                Finding.unless(
                        Arrays.equals(before, Files.readAllBytes(path)),
                        change.name() + " was refused, and the file changed: " + refused);
                throw refused;
            }
            check(change, saved, objects);
        }
    }

    private Saved edit(Change change) throws IOException {
        AsfEditor editor = AsfEditor.open(path);
        change.making().accept(editor);
        return editor.save(change.growth());
    }

    private void check(Change change, Saved saved, List<MediaObject> objects) throws IOException {
        Finding.unless(change.made().test(AsfEditor.open(path).edit()), change.name() + ": not there");
        try (AsfFile file = AsfFile.open(path)) {
            Finding.unless(objects.equals(Content.objects(file)), change.name() + ": other media objects");
            boolean grown = saved.way() == Saved.Way.NEW_FILE || saved.way() == Saved.Way.SHIFTED;
            long told = file.header().fileProperties().fileSize();
            Finding.unless(
                    !grown || file.header().fileProperties().broadcast() || told == file.size(),
                    change.name() + ": " + told + " bytes told of " + file.size());
        }
    }
}
