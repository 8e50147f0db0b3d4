package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Cursor;
import java.util.UUID;

/**
 * Which profile of the format the file keeps to. Microsoft's writer stores profile 2 and mode 1.
 *
 * @param profile 0 to 255
 * @param mode 0 to 255
 */
public record Compatibility(int profile, int mode) implements AsfObject {
    static Compatibility read(Cursor in) throws AsfException {
        return new Compatibility(in.u8(), in.u8());
    }

    @Override
    public UUID id() {
        return AsfObjectId.COMPATIBILITY;
    }

    @Override
    public void write(ByteWriter out) {
        out.u8(profile).u8(mode);
    }
}
