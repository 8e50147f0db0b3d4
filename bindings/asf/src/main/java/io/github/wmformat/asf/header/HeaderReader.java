package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteSource;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Cursor;
import io.github.wmformat.asf.bytes.FullReads;
import io.github.wmformat.asf.bytes.Guids;
import io.github.wmformat.asf.bytes.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Reads the Header object. Sizes that do not fit into each other make the header malformed; wrong content of one object
 * does not, except that of File Properties.
 */
final class HeaderReader {
    /** Bytes before the first object: id, size, number of objects, two reserved bytes. */
    private static final int FIXED_SIZE = 30;

    /** What is read at once where it comes easily: holds nearly every header without a picture. */
    private static final int FIRST_READ = 16 << 10;

    private static final Map<UUID, ContentReader> READERS = Map.ofEntries(
            Map.entry(AsfObjectId.FILE_PROPERTIES, FileProperties::read),
            Map.entry(AsfObjectId.STREAM_PROPERTIES, StreamProperties::read),
            Map.entry(AsfObjectId.EXTENDED_STREAM_PROPERTIES, ExtendedStreamProperties::read),
            Map.entry(AsfObjectId.CODEC_LIST, CodecList::read),
            Map.entry(AsfObjectId.SCRIPT_COMMAND, ScriptCommands::read),
            Map.entry(AsfObjectId.MARKER, Markers::read),
            Map.entry(AsfObjectId.BITRATE_MUTUAL_EXCLUSION, MutualExclusion::readBitRate),
            Map.entry(AsfObjectId.ADVANCED_MUTUAL_EXCLUSION, MutualExclusion::readStreams),
            Map.entry(AsfObjectId.GROUP_MUTUAL_EXCLUSION, MutualExclusion::readGroups),
            Map.entry(AsfObjectId.STREAM_PRIORITIZATION, StreamPrioritization::read),
            Map.entry(AsfObjectId.STREAM_BITRATE_PROPERTIES, StreamBitrates::read),
            Map.entry(AsfObjectId.LANGUAGE_LIST, LanguageList::read),
            Map.entry(AsfObjectId.METADATA, AttributeObject::readMetadata),
            Map.entry(AsfObjectId.METADATA_LIBRARY, AttributeObject::readMetadataLibrary),
            Map.entry(AsfObjectId.CONTENT_DESCRIPTION, AttributeObject::readContentDescription),
            Map.entry(AsfObjectId.EXTENDED_CONTENT_DESCRIPTION, AttributeObject::readExtendedContentDescription),
            Map.entry(AsfObjectId.CONTENT_BRANDING, ContentBranding::read),
            Map.entry(AsfObjectId.CONTENT_ENCRYPTION, ContentEncryption::read),
            Map.entry(AsfObjectId.ERROR_CORRECTION, ErrorCorrection::read),
            Map.entry(AsfObjectId.EXTENDED_CONTENT_ENCRYPTION, ExtendedContentEncryption::read),
            Map.entry(AsfObjectId.ADVANCED_CONTENT_ENCRYPTION, AdvancedContentEncryption::read),
            Map.entry(AsfObjectId.DIGITAL_SIGNATURE, DigitalSignature::read),
            Map.entry(AsfObjectId.BANDWIDTH_SHARING, BandwidthSharing::read),
            Map.entry(AsfObjectId.INDEX_PARAMETERS, IndexParameters::readTemporal),
            Map.entry(AsfObjectId.MEDIA_OBJECT_INDEX_PARAMETERS, IndexParameters::readMediaObject),
            Map.entry(AsfObjectId.TIMECODE_INDEX_PARAMETERS, IndexParameters::readTimecode),
            Map.entry(AsfObjectId.INDEX_PLACEHOLDER, in -> new IndexPlaceholder(in.rest())),
            Map.entry(AsfObjectId.COMPATIBILITY, Compatibility::read),
            Map.entry(AsfObjectId.PADDING, in -> new Padding(in.remaining())));

    private int objectCount;

    /** Interprets the body of one kind of object. */
    private interface ContentReader {
        AsfObject read(Cursor in) throws AsfException;
    }

    static AsfHeader read(ByteSource source) throws IOException {
        byte[] bytes = load(source);
        return read(Bytes.view(bytes, 0, bytes.length));
    }

    /** Reads a Header object that is all these bytes. */
    static AsfHeader read(Bytes stored) throws AsfException {
        Cursor in = stored.cursor("Header object");
        in.skip(FIXED_SIZE);
        List<HeaderObject> objects = new HeaderReader().objects(in, 1);
        return new AsfHeader(stored, objects, in.rest());
    }

    private static byte[] load(ByteSource source) throws IOException {
        long fileSize = source.size();
        byte[] first = new byte[(int) Math.max(0, Math.min(FIRST_READ, fileSize))];
        int got = FullReads.atLeast(source, 0, first, Math.min(FIXED_SIZE, first.length));
        int size = headerSize(Cursor.over(first, got, 0, "Header object"), fileSize);
        byte[] all = Arrays.copyOf(first, size);
        if (size > got && FullReads.read(source, got, all, got, size - got) < size - got) {
            throw AsfException.malformed("Header object", size, "the file ends before the header does");
        }
        return all;
    }

    private static int headerSize(Cursor in, long fileSize) throws AsfException {
        if (in.remaining() < Guids.SIZE || !in.guid().equals(AsfObjectId.HEADER)) {
            throw AsfException.malformed("Header object", 0, "this is not an ASF file");
        }
        long size = in.u64();
        if (size < FIXED_SIZE || size > fileSize) {
            throw in.malformed("size " + Long.toUnsignedString(size) + " in a file of " + fileSize
                    + " bytes: it is damaged or cut off");
        }
        checkLimit(size);
        return (int) size;
    }

    static void checkLimit(long size) throws AsfException {
        if (size > Limits.HEADER_SIZE) {
            throw AsfException.unsupported(
                    "Header object", 0, size + " bytes, where " + Limits.HEADER_SIZE + " is the most");
        }
    }

    /** The stored number of objects is not used: some writers count wrong, and the sizes say it all. */
    private List<HeaderObject> objects(Cursor in, int depth) throws AsfException {
        List<HeaderObject> objects = new ArrayList<>();
        while (in.remaining() >= HeaderObject.PREFIX) {
            objects.add(object(in, depth));
        }
        return objects;
    }

    private HeaderObject object(Cursor in, int depth) throws AsfException {
        if (++objectCount > Limits.HEADER_OBJECTS) {
            throw AsfException.unsupported(in.part(), in.offset(), "more than " + Limits.HEADER_OBJECTS + " objects");
        }
        long offset = in.offset();
        UUID id = in.guid();
        long size = in.u64();
        if (size < HeaderObject.PREFIX) {
            throw AsfException.malformed(
                    AsfObjectId.name(id),
                    offset,
                    "size " + Long.toUnsignedString(size) + ", where " + HeaderObject.PREFIX
                            + " is the least: the header is damaged here, and nothing behind can be found");
        }
        if (size - HeaderObject.PREFIX > in.remaining()) {
            throw AsfException.malformed(
                    AsfObjectId.name(id),
                    offset,
                    "size " + size + ", where " + in.part() + " has " + (in.remaining() + HeaderObject.PREFIX)
                            + " bytes left: the header is damaged or cut off here, and nothing behind can be found");
        }
        Cursor body = in.sub(size - HeaderObject.PREFIX, AsfObjectId.name(id));
        return new HeaderObject(id, offset, body.peekRest(), content(id, body, depth));
    }

    private AsfObject content(UUID id, Cursor body, int depth) throws AsfException {
        if (id.equals(AsfObjectId.HEADER_EXTENSION) && depth < Limits.NESTING_DEPTH) {
            return extension(body, depth);
        }
        ContentReader reader = READERS.get(id);
        if (reader == null) {
            return new UnknownObject(id, body.peekRest());
        }
        Bytes stored = body.peekRest();
        try {
            return reader.read(body);
        } catch (AsfException wrong) {
            return new DamagedObject(id, stored, String.valueOf(wrong.getMessage()));
        }
    }

    private HeaderExtension extension(Cursor body, int depth) throws AsfException {
        Bytes reserved = body.bytes(HeaderExtension.RESERVED_SIZE);
        Cursor data = body.sub(body.u32(), body.part());
        return new HeaderExtension(reserved, objects(data, depth + 1), data.rest(), body.rest());
    }
}
