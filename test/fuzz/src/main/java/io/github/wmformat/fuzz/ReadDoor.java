package io.github.wmformat.fuzz;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.AsfInput;
import io.github.wmformat.asf.Losses;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.extension.ExtensionData;
import io.github.wmformat.asf.extension.ExtensionKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** Reads all media objects, from a file and as they come: the bytes of both are there, and the objects are the same. */
public final class ReadDoor implements Door {
    @Override
    public void enter(byte[] file) throws IOException {
        List<MediaObject> objects;
        try (AsfFile asf = AsfFile.open(new GuardedSource(file))) {
            objects = Content.objects(asf);
        }
        check(objects, file);
        List<MediaObject> came = forward(file);
        check(came, file);
    }

    private static void check(List<MediaObject> objects, byte[] file) {
        long size = objects.stream().mapToLong(object -> object.data().size()).sum();
        Finding.unless(size <= file.length, size + " bytes were read of " + file.length);
        objects.forEach(object -> extensions(object.extensions()));
    }

    private static void extensions(ExtensionData data) {
        data.systems().forEach(system -> data.get(ExtensionKind.of(system.id())));
    }

    private static List<MediaObject> forward(byte[] file) throws IOException {
        try (AsfInput input = AsfInput.open(new ByteArrayInputStream(file))) {
            List<MediaObject> objects = Content.all(input::next);
            Losses losses = input.losses();
            Finding.unless(losses.bytes() <= file.length, losses + " of " + file.length + " bytes");
            return objects;
        }
    }
}
