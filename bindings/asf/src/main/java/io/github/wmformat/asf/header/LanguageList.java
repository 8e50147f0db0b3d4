package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Cursor;
import java.util.List;
import java.util.UUID;

/**
 * Languages that other objects name by their index.
 *
 * @param languages tags such as {@code en-us}, from index 0
 */
public record LanguageList(List<String> languages) implements AsfObject {
    /** Keeps a copy of the list. */
    public LanguageList {
        languages = List.copyOf(languages);
    }

    static LanguageList read(Cursor in) throws AsfException {
        return new LanguageList(in.list(in.u16(), 1, at -> at.string(at.u8())));
    }

    @Override
    public UUID id() {
        return AsfObjectId.LANGUAGE_LIST;
    }

    @Override
    public void write(ByteWriter out) {
        out.u16(languages.size());
        languages.forEach(language -> out.u8(ByteWriter.textSize(language)).text(language));
    }
}
