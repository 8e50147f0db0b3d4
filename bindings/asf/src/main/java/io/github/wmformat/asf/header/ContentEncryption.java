package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Cursor;

/**
 * Says that the file is protected by digital rights management: its media objects are encrypted.
 *
 * @param secretData as stored
 * @param protectionType such as {@code DRM}
 * @param keyId names the key
 * @param licenseUrl where a licence is to be had
 */
public record ContentEncryption(Bytes secretData, String protectionType, String keyId, String licenseUrl)
        implements AsfObject {
    static ContentEncryption read(Cursor in) throws AsfException {
        return new ContentEncryption(in.bytes(in.u32()), text(in), text(in), text(in));
    }

    private static String text(Cursor in) throws AsfException {
        return ContentBranding.ascii(in.bytes(in.u32()));
    }
}
