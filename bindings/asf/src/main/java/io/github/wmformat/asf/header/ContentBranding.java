package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Cursor;
import java.nio.charset.StandardCharsets;

/**
 * A banner and its links.
 *
 * @param imageType 0: none, 1: bitmap, 2: JPEG, 3: GIF
 * @param image the banner's bytes
 * @param imageUrl where the banner leads, empty when nowhere
 * @param copyrightUrl where the copyright notice is, empty when nowhere
 */
public record ContentBranding(long imageType, Bytes image, String imageUrl, String copyrightUrl) implements AsfObject {
    static ContentBranding read(Cursor in) throws AsfException {
        return new ContentBranding(in.u32(), in.bytes(in.u32()), ascii(in.bytes(in.u32())), ascii(in.bytes(in.u32())));
    }

    static String ascii(Bytes bytes) {
        int end = bytes.size();
        while (end > 0 && bytes.get(end - 1) == 0) {
            end--;
        }
        return StandardCharsets.ISO_8859_1.decode(bytes.slice(0, end).buffer()).toString();
    }
}
