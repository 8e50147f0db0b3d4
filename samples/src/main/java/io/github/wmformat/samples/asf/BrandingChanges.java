package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.edit.HeaderEdit;
import io.github.wmformat.asf.header.ContentBranding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code wmformat asf tag} that change the banner and its links. */
final class BrandingChanges {
    @Option(names = "--banner", paramLabel = "IMAGE", description = "Set the banner: a BMP, JPEG or GIF file.")
    private @Nullable Path banner;

    @Option(names = "--banner-url", paramLabel = "URL", description = "Set where the banner leads.")
    private @Nullable String bannerUrl;

    @Option(names = "--copyright-url", paramLabel = "URL", description = "Set where the copyright notice is.")
    private @Nullable String copyrightUrl;

    @Option(names = "--remove-branding", description = "Remove the banner and the links.")
    private boolean remove;

    void remove(HeaderEdit edit) {
        if (remove) {
            edit.branding(null);
        }
    }

    void change(HeaderEdit edit) throws IOException {
        if (banner == null && bannerUrl == null && copyrightUrl == null) {
            return;
        }
        ContentBranding old =
                edit.branding().orElse(new ContentBranding(ContentBranding.NO_IMAGE, Bytes.EMPTY, "", ""));
        Bytes image = old.image();
        long type = old.imageType();
        if (banner != null) {
            new InputFile(banner).requireFile();
            image = Bytes.of(Files.readAllBytes(banner));
            type = type(banner, image);
        }
        edit.branding(new ContentBranding(
                type,
                image,
                bannerUrl == null ? old.imageUrl() : bannerUrl,
                copyrightUrl == null ? old.copyrightUrl() : copyrightUrl));
    }

    private static long type(Path file, Bytes image) {
        return switch (ImageType.ending(image)) {
            case "bmp" -> ContentBranding.BITMAP;
            case "jpg" -> ContentBranding.JPEG;
            case "gif" -> ContentBranding.GIF;
            default -> throw new IllegalArgumentException(file + " cannot be a banner: it is no BMP, JPEG or GIF");
        };
    }
}
