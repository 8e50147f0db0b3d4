package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.bytes.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of images that players show, known by how their bytes begin, whatever a file's name says. */
enum ImageType {
    JPEG("jpg", 0, "\u00FF\u00D8\u00FF"),
    PNG("png", 0, "\u0089PNG\r\n\u001A\n"),
    GIF("gif", 0, "GIF8"),
    BMP("bmp", 0, "BM"),
    WEBP("webp", 8, "WEBP"),
    TIFF("tif", 0, "II*\0");

    /** All of them, for messages. */
    static final String NAMES = "JPEG, PNG, GIF, BMP, WebP or TIFF";

    private final String ending;
    private final int offset;
    private final String mark;

    ImageType(String ending, int offset, String mark) {
        this.ending = ending;
        this.offset = offset;
        this.mark = mark;
    }

    private static Optional<ImageType> of(Bytes image) {
        return Arrays.stream(values()).filter(type -> type.begins(image)).findFirst();
    }

    private boolean begins(Bytes image) {
        return image.size() >= offset + mark.length()
                && image.slice(offset, mark.length()).equals(Bytes.of(mark.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Such as {@code image/jpeg}; empty for what is no image. */
    static Optional<String> mimeType(Bytes image) {
        return of(image).map(type -> "image/" + type.name().toLowerCase(Locale.ROOT));
    }

    /** What a file's name should end in. */
    static String ending(Bytes image) {
        return of(image).map(type -> type.ending).orElse("bin");
    }
}
