package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Cursor;
import io.github.wmformat.asf.bytes.Limits;
import java.util.ArrayList;
import java.util.List;

/**
 * The attributes of one object of the header.
 *
 * @param source which kind of object
 * @param attributes in stored order
 */
public record AttributeObject(Attribute.Source source, List<Attribute> attributes) implements AsfObject {
    private static final List<String> DESCRIPTION_NAMES =
            List.of("Title", "Author", "Copyright", "Description", "Rating");
    private static final int DESCRIPTOR_SIZE = 6;
    private static final int RECORD_SIZE = 12;

    /** Keeps a copy of the list. */
    public AttributeObject {
        attributes = List.copyOf(attributes);
    }

    /** Empty fields are no attributes. */
    static AttributeObject readContentDescription(Cursor in) throws AsfException {
        int[] sizes = new int[DESCRIPTION_NAMES.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = in.u16();
        }
        List<Attribute> attributes = new ArrayList<>(sizes.length);
        for (int i = 0; i < sizes.length; i++) {
            Bytes value = in.bytes(sizes[i]);
            if (!value.isEmpty()) {
                attributes.add(
                        new Attribute(DESCRIPTION_NAMES.get(i), 0, 0, 0, value, Attribute.Source.CONTENT_DESCRIPTION));
            }
        }
        return new AttributeObject(Attribute.Source.CONTENT_DESCRIPTION, attributes);
    }

    static AttributeObject readExtendedContentDescription(Cursor in) throws AsfException {
        int count = in.count(in.u16(), DESCRIPTOR_SIZE);
        List<Attribute> attributes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String name = in.string(in.u16());
            int type = in.u16();
            attributes.add(
                    new Attribute(name, 0, 0, type, in.bytes(in.u16()), Attribute.Source.EXTENDED_CONTENT_DESCRIPTION));
        }
        return new AttributeObject(Attribute.Source.EXTENDED_CONTENT_DESCRIPTION, attributes);
    }

    static AttributeObject readMetadata(Cursor in) throws AsfException {
        return readRecords(in, Attribute.Source.METADATA);
    }

    static AttributeObject readMetadataLibrary(Cursor in) throws AsfException {
        return readRecords(in, Attribute.Source.METADATA_LIBRARY);
    }

    private static AttributeObject readRecords(Cursor in, Attribute.Source source) throws AsfException {
        int count = in.count(in.u16(), RECORD_SIZE);
        List<Attribute> attributes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int language = in.u16();
            int stream = in.u16() & Limits.STREAM_NUMBER;
            int nameSize = in.u16();
            int type = in.u16();
            long size = in.u32();
            attributes.add(new Attribute(in.string(nameSize), stream, language, type, in.bytes(size), source));
        }
        return new AttributeObject(source, attributes);
    }
}
