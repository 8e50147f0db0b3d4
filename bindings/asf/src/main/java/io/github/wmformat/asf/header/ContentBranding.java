package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Cursor;
import java.util.UUID;

/**
 * A banner and its links.
 *
 * @param imageType {@link #NO_IMAGE}, {@link #BITMAP}, {@link #JPEG} or {@link #GIF}
 * @param image the banner's bytes
 * @param imageUrl where the banner leads, empty when nowhere
 * @param copyrightUrl where the copyright notice is, empty when nowhere
 */
public record ContentBranding(long imageType, Bytes image, String imageUrl, String copyrightUrl) implements AsfObject {
    /** There is no banner. */
    public static final long NO_IMAGE = 0;

    /** The banner is a BMP file. */
    public static final long BITMAP = 1;

    /** The banner is a JPEG file. */
    public static final long JPEG = 2;

    /** The banner is a GIF file. */
    public static final long GIF = 3;

    static ContentBranding read(Cursor in) throws AsfException {
        return new ContentBranding(in.u32(), in.bytes(in.u32()), in.latin1(in.u32()), in.latin1(in.u32()));
    }

    @Override
    public UUID id() {
        return AsfObjectId.CONTENT_BRANDING;
    }

    @Override
    public void write(ByteWriter out) {
        out.u32(imageType).u32(image.size()).bytes(image);
        writeUrl(out, imageUrl);
        writeUrl(out, copyrightUrl);
    }

    private static void writeUrl(ByteWriter out, String url) {
        Bytes stored = url.isEmpty() ? Bytes.EMPTY : Latin1.terminated(url);
        out.u32(stored.size()).bytes(stored);
    }
}
