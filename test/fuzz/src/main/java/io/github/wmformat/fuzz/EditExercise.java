package io.github.wmformat.fuzz;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.MediaObjectReader;
import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.edit.AsfEditor;
import io.github.wmformat.asf.header.Attribute;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Edits a hostile file: the media objects stay what they were, and a file that is refused stays as it is. */
public final class EditExercise {
    private static final String NAME = "WM/Fuzz";
    private static final int LONG_TEXT = 20_000;

    private EditExercise() {}

    /** Sets an attribute that fits in the padding, then one that makes the header grow; the file is at the path. */
    public static void file(byte[] bytes, Path path) throws IOException {
        Files.write(path, bytes);
        try {
            List<Bytes> before = objects(path);
            set(path, "short");
            set(path, "x".repeat(LONG_TEXT));
            Exercise.check(before.equals(objects(path)), "an edit changed the media objects");
        } catch (AsfException documented) {
            Exercise.check(
                    Arrays.equals(bytes, Files.readAllBytes(path)) || isReadable(path), "a refused file was changed");
        }
    }

    private static boolean isReadable(Path path) {
        try {
            objects(path);
            return true;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static void set(Path path, String text) throws IOException {
        AsfEditor editor = AsfEditor.open(path);
        editor.edit().set(Attribute.ofString(NAME, text));
        editor.save();
        Exercise.check(
                editor.header().attributes().stream()
                        .anyMatch(attribute -> attribute.name().equals(NAME)),
                "the attribute is not there");
    }

    private static List<Bytes> objects(Path path) throws IOException {
        List<Bytes> objects = new ArrayList<>();
        try (AsfFile file = AsfFile.open(path)) {
            MediaObjectReader reader = file.reader();
            for (MediaObject object = reader.next(); object != null; object = reader.next()) {
                objects.add(object.data());
            }
        }
        return objects;
    }
}
