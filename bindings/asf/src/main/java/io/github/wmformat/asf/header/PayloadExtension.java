package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Cursor;
import java.util.UUID;

/**
 * One kind of extra data that a stream's media objects carry beside their own bytes.
 *
 * @param id names the kind, see the constants
 * @param size bytes of the data at each media object, or {@link #VARIABLE}
 * @param info what the kind says about itself, as stored
 */
public record PayloadExtension(UUID id, int size, Bytes info) {
    /** Size of data that begins with its own 16-bit length. */
    public static final int VARIABLE = 0xFFFF;

    /** SMPTE timecode of the media object. */
    public static final UUID TIMECODE = UUID.fromString("399595ec-8667-4e2d-8fdb-98814ce76c1e");

    /** Name of the file that the media object belongs to. */
    public static final UUID FILE_NAME = UUID.fromString("e165ec0e-19ed-45d7-b4a7-25cbd1e28e9b");

    /** How the pictures are interlaced. */
    public static final UUID CONTENT_TYPE = UUID.fromString("d590dc20-07bc-436c-9cf7-f3bbfbf1a4dc");

    /** Shape of a pixel: two bytes, x and y. */
    public static final UUID PIXEL_ASPECT_RATIO = UUID.fromString("1b1ee554-f9ea-4bc8-821a-376b74e4c4b8");

    /** How long the media object lasts: 16 bits, in milliseconds. */
    public static final UUID SAMPLE_DURATION = UUID.fromString("c6bd9450-867f-4907-83a3-c77921b733ad");

    /** Which key the media object is encrypted with. */
    public static final UUID ENCRYPTION_SAMPLE_ID = UUID.fromString("6698b84e-0afa-4330-aeb2-1c0a98d7a44d");

    /** Which part of a degradable image the media object is. */
    public static final UUID DEGRADABLE_JPEG = UUID.fromString("00e1af06-7bec-11d1-a582-00c04fc29cfb");

    static PayloadExtension read(Cursor in) throws AsfException {
        return new PayloadExtension(in.guid(), in.u16(), in.bytes(in.u32()));
    }

    void write(ByteWriter out) {
        out.guid(id).u16(size).u32(info.size()).bytes(info);
    }
}
