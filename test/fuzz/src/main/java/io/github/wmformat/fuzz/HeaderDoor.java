package io.github.wmformat.fuzz;

import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.Attribute;
import java.io.IOException;

/** Reads the header and all that it says, and writes it again: nothing but its count of objects may differ. */
public final class HeaderDoor implements Door {
    /** Bytes of a header up to the number of its objects. */
    private static final int COUNTED = 28;

    @Override
    public void enter(byte[] file) throws IOException {
        AsfHeader header = AsfHeader.read(new GuardedSource(file));
        header.streams().forEach(AsfStream::format);
        header.attributes().forEach(Attribute::asObject);
        AsfHeader written = header.with(header.objects());
        Finding.unless(rest(written).equals(rest(header)), "the header is written differently");
    }

    /** All but the id, the size and the number of objects, which is put right. */
    private static Bytes rest(AsfHeader header) {
        Bytes stored = header.stored();
        return stored.slice(COUNTED, stored.size() - COUNTED);
    }
}
