package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Cursor;
import java.util.UUID;

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
        return new ContentEncryption(in.bytes(in.u32()), in.latin1(in.u32()), in.latin1(in.u32()), in.latin1(in.u32()));
    }

    @Override
    public UUID id() {
        return AsfObjectId.CONTENT_ENCRYPTION;
    }

    @Override
    public void write(ByteWriter out) {
        out.u32(secretData.size()).bytes(secretData);
        write(out, protectionType);
        write(out, keyId);
        write(out, licenseUrl);
    }

    private static void write(ByteWriter out, String text) {
        Bytes stored = Latin1.terminated(text);
        out.u32(stored.size()).bytes(stored);
    }
}
