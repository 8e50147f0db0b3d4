package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Cursor;
import java.util.ArrayList;
import java.util.List;

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
        int count = in.count(in.u16(), 1);
        List<String> languages = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            languages.add(in.string(in.u8()));
        }
        return new LanguageList(languages);
    }
}
