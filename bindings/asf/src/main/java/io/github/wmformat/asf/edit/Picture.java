package io.github.wmformat.asf.edit;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Cursor;
import io.github.wmformat.asf.header.Attribute;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture about the file: the value of a {@code WM/Picture} attribute.
 *
 * @param type what it shows, by ID3's numbers: 3 is the front cover
 * @param mimeType such as {@code image/jpeg}
 * @param description in words, mostly empty
 * @param data the image file
 */
public record Picture(int type, String mimeType, String description, Bytes data) {
    /** The name of the attribute. */
    public static final String ATTRIBUTE = "WM/Picture";

    /** The type of a front cover. */
    public static final int FRONT_COVER = 3;

    /**
     * The pictures among the attributes of a header.
     *
     * @throws AsfException if the value of a {@code WM/Picture} attribute is no picture
     */
    public static List<Picture> all(List<Attribute> attributes) throws AsfException {
        List<Picture> pictures = new ArrayList<>();
        for (Attribute attribute : attributes) {
            if (attribute.name().equals(ATTRIBUTE)) {
                pictures.add(of(attribute));
            }
        }
        return pictures;
    }

    /**
     * Interprets an attribute's value.
     *
     * @throws AsfException if it is no picture
     */
    public static Picture of(Attribute attribute) throws AsfException {
        Cursor in = attribute.value().cursor(ATTRIBUTE);
        int type = in.u8();
        long size = in.u32();
        return new Picture(type, in.terminatedString(), in.terminatedString(), in.bytes(size));
    }

    /** The attribute that says this. */
    public Attribute toAttribute() {
        var out = new ByteWriter(data.size() + ByteWriter.textSize(mimeType + description) + 2 * Short.BYTES);
        out.u8(type).u32(data.size()).text(mimeType).text(description).bytes(data);
        return Attribute.ofBytes(ATTRIBUTE, out.toBytes());
    }
}
