package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.edit.HeaderEdit;
import io.github.wmformat.asf.edit.Picture;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code wmformat asf tag} that are about pictures. */
final class PictureChanges {
    @Option(names = "--add-picture", paramLabel = "IMAGE", description = "Add an image file as a front cover.")
    private List<Path> add = new ArrayList<>();

    @Option(names = "--remove-pictures", description = "Remove all pictures.")
    private boolean remove;

    @Option(
            names = "--save-cover",
            paramLabel = "FILE",
            description = "Write the front cover, or else the first picture, into a file; - is standard output.")
    private @Nullable Path cover;

    @Option(
            names = "--save-pictures",
            paramLabel = "FOLDER",
            description = "Write all pictures into a folder, under their numbers and types.")
    private @Nullable Path folder;

    void remove(HeaderEdit edit) {
        if (remove) {
            edit.remove(attribute -> attribute.name().equals(Picture.ATTRIBUTE));
        }
    }

    void change(HeaderEdit edit) throws IOException {
        for (Path image : add) {
            new InputFile(image).requireFile();
            Bytes data = Bytes.of(Files.readAllBytes(image));
            String type = ImageType.mimeType(data)
                    .orElseThrow(() -> new IllegalArgumentException(
                            image + " is no picture that players know: not " + ImageType.NAMES));
            edit.add(new Picture(Picture.FRONT_COVER, type, "", data));
        }
    }

    /** Whether a picture may go to standard output, where nothing else must be then. */
    boolean toPipe(OutputOptions output) {
        return cover != null && output.file(cover).isPipe();
    }

    /** Writes pictures out of the file. */
    void save(HeaderEdit edit, OutputOptions output) throws IOException {
        if (cover != null) {
            write(output.file(cover), cover(edit.pictures()));
        }
        if (folder != null) {
            Files.createDirectories(folder);
            List<Picture> pictures = edit.pictures();
            for (int i = 0; i < pictures.size(); i++) {
                Picture picture = pictures.get(i);
                String name = (i + 1) + "-" + PictureType.word(picture.type()) + "." + ImageType.ending(picture.data());
                write(output.file(folder.resolve(name)), picture);
            }
        }
    }

    private static Picture cover(List<Picture> pictures) throws AsfException {
        return pictures.stream()
                .filter(picture -> picture.type() == Picture.FRONT_COVER)
                .findFirst()
                .or(() -> pictures.stream().findFirst())
                .orElseThrow(() -> new IllegalArgumentException("the file has no picture to save"));
    }

    private static void write(OutputFile file, Picture picture) throws IOException {
        file.write(channel -> {
            ByteBuffer data = picture.data().buffer();
            while (data.hasRemaining()) {
                channel.write(data);
            }
            return file;
        });
    }
}
