package io.github.wmformat.fallback;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.asf.header.Attribute;
import java.util.UUID;

/**
 * An attribute as a program sees it.
 *
 * @param name the name
 * @param stream the stream that it describes, 0 for the file
 * @param language index into the file's languages
 * @param value the value
 */
record HeaderAttribute(String name, int stream, int language, AttributeValue value) {
    /** An attribute of the file. */
    static HeaderAttribute ofFile(String name, AttributeValue value) {
        return new HeaderAttribute(name, 0, 0, value);
    }

    /** An attribute that the file holds. */
    static HeaderAttribute of(Attribute stored) {
        return new HeaderAttribute(stored.name(), stored.stream(), stored.language(), value(stored));
    }

    private static AttributeValue value(Attribute stored) {
        return switch (stored.type()) {
            case STRING -> AttributeValue.ofString(stored.string());
            case BOOL -> AttributeValue.ofBool(stored.bool());
            case DWORD -> AttributeValue.ofDword((int) stored.number());
            case QWORD -> AttributeValue.ofQword(stored.number());
            case WORD -> AttributeValue.ofWord((int) stored.number());
            case GUID -> guid(stored);
            case BYTES, UNKNOWN -> AttributeValue.ofBinary(stored.value().toArray());
        };
    }

    private static AttributeValue guid(Attribute stored) {
        UUID id = stored.guid();
        return id == null
                ? AttributeValue.ofBinary(stored.value().toArray())
                : AttributeValue.ofGuid(StreamTypes.guid(id));
    }
}
