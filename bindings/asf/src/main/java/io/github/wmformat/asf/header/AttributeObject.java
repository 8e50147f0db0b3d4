package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Cursor;
import io.github.wmformat.asf.bytes.Limits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The attributes of one object of the header.
 *
 * @param source which kind of object
 * @param attributes in stored order
 */
public record AttributeObject(Attribute.Source source, List<Attribute> attributes) implements AsfObject {
    private static final int DESCRIPTOR_SIZE = 6;
    private static final int RECORD_SIZE = 12;

    /** Keeps a copy of the list; the Content Description object has an order of its own. */
    public AttributeObject {
        attributes = source == Attribute.Source.CONTENT_DESCRIPTION
                ? attributes.stream()
                        .sorted(Comparator.comparingInt(each -> Attribute.DESCRIPTION_NAMES.indexOf(each.name())))
                        .toList()
                : List.copyOf(attributes);
    }

    /** Empty fields are no attributes. */
    static AttributeObject readContentDescription(Cursor in) throws AsfException {
        int[] sizes = new int[Attribute.DESCRIPTION_NAMES.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = in.u16();
        }
        List<Attribute> attributes = new ArrayList<>(sizes.length);
        for (int i = 0; i < sizes.length; i++) {
            Bytes value = in.bytes(sizes[i]);
            if (!value.isEmpty()) {
                attributes.add(new Attribute(
                        Attribute.DESCRIPTION_NAMES.get(i), 0, 0, 0, value, Attribute.Source.CONTENT_DESCRIPTION));
            }
        }
        return new AttributeObject(Attribute.Source.CONTENT_DESCRIPTION, attributes);
    }

    static AttributeObject readExtendedContentDescription(Cursor in) throws AsfException {
        return new AttributeObject(
                Attribute.Source.EXTENDED_CONTENT_DESCRIPTION,
                in.list(in.u16(), DESCRIPTOR_SIZE, AttributeObject::descriptor));
    }

    private static Attribute descriptor(Cursor in) throws AsfException {
        String name = in.string(in.u16());
        int type = in.u16();
        return new Attribute(name, 0, 0, type, in.bytes(in.u16()), Attribute.Source.EXTENDED_CONTENT_DESCRIPTION);
    }

    static AttributeObject readMetadata(Cursor in) throws AsfException {
        return readRecords(in, Attribute.Source.METADATA);
    }

    static AttributeObject readMetadataLibrary(Cursor in) throws AsfException {
        return readRecords(in, Attribute.Source.METADATA_LIBRARY);
    }

    private static AttributeObject readRecords(Cursor in, Attribute.Source source) throws AsfException {
        return new AttributeObject(source, in.list(in.u16(), RECORD_SIZE, at -> record(at, source)));
    }

    private static Attribute record(Cursor in, Attribute.Source source) throws AsfException {
        int language = in.u16();
        int stream = in.u16() & Limits.STREAM_NUMBER;
        int nameSize = in.u16();
        int type = in.u16();
        long size = in.u32();
        return new Attribute(in.string(nameSize), stream, language, type, in.bytes(size), source);
    }

    @Override
    public UUID id() {
        return source.objectId();
    }

    /**
     * Writes the object's body.
     *
     * @throws IllegalArgumentException if the object cannot hold an attribute: its value is too long, or it has a
     *     stream or language where there is no field for it
     */
    @Override
    public void write(ByteWriter out) {
        switch (source) {
            case CONTENT_DESCRIPTION -> writeContentDescription(out);
            case EXTENDED_CONTENT_DESCRIPTION -> writeDescriptors(out);
            case METADATA, METADATA_LIBRARY -> writeRecords(out);
        }
    }

    private void writeContentDescription(ByteWriter out) {
        List<Bytes> values =
                Attribute.DESCRIPTION_NAMES.stream().map(this::value).toList();
        values.forEach(value -> out.u16(value.size()));
        values.forEach(out::bytes);
    }

    private Bytes value(String name) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst()
                .map(Attribute::value)
                .orElse(Bytes.EMPTY);
    }

    private void writeDescriptors(ByteWriter out) {
        out.u16(attributes.size());
        for (Attribute attribute : attributes) {
            if (attribute.stream() != 0 || attribute.language() != 0) {
                throw new IllegalArgumentException("the " + AsfObjectId.name(id())
                        + " has no fields for the stream and language of attribute " + attribute.name());
            }
            out.u16(ByteWriter.textSize(attribute.name())).text(attribute.name());
            out.u16(attribute.typeCode()).u16(attribute.value().size()).bytes(attribute.value());
        }
    }

    private void writeRecords(ByteWriter out) {
        out.u16(attributes.size());
        for (Attribute attribute : attributes) {
            out.u16(attribute.language()).u16(attribute.stream());
            out.u16(ByteWriter.textSize(attribute.name())).u16(attribute.typeCode());
            out.u32(attribute.value().size()).text(attribute.name()).bytes(attribute.value());
        }
    }
}
