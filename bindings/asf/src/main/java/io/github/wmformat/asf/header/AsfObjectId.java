package io.github.wmformat.asf.header;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The GUIDs that name the objects of an ASF file. */
public final class AsfObjectId {
    /** The header, always the first object of a file. */
    public static final UUID HEADER = UUID.fromString("75b22630-668e-11cf-a6d9-00aa0062ce6c");

    /** The data packets. */
    public static final UUID DATA = UUID.fromString("75b22636-668e-11cf-a6d9-00aa0062ce6c");

    /** Index of one video stream by time. */
    public static final UUID SIMPLE_INDEX = UUID.fromString("33000890-e5b1-11cf-89f4-00a0c90349cb");

    /** Index of several streams by time. */
    public static final UUID INDEX = UUID.fromString("d6e229d3-35da-11d1-9034-00a0c90349be");

    /** Index by frame number. */
    public static final UUID MEDIA_OBJECT_INDEX = UUID.fromString("feb103f8-12ad-4c64-840f-2a1d2f7ad48c");

    /** Index by SMPTE timecode. */
    public static final UUID TIMECODE_INDEX = UUID.fromString("3cb73fd0-0c4a-4803-953d-edf7b6228f0c");

    /** File-wide numbers: {@link FileProperties}. */
    public static final UUID FILE_PROPERTIES = UUID.fromString("8cabdca1-a947-11cf-8ee4-00c00c205365");

    /** One stream: {@link StreamProperties}. */
    public static final UUID STREAM_PROPERTIES = UUID.fromString("b7dc0791-a9b7-11cf-8ee6-00c00c205365");

    /** Room for newer objects: {@link HeaderExtension}. */
    public static final UUID HEADER_EXTENSION = UUID.fromString("5fbf03b5-a92e-11cf-8ee3-00c00c205365");

    /** Names of the codecs: {@link CodecList}. */
    public static final UUID CODEC_LIST = UUID.fromString("86d15240-311d-11d0-a3a4-00a0c90348f6");

    /** Commands with their times: {@link ScriptCommands}. */
    public static final UUID SCRIPT_COMMAND = UUID.fromString("1efb1a30-0b62-11d0-a39b-00a0c90348f6");

    /** Named points in time: {@link Markers}. */
    public static final UUID MARKER = UUID.fromString("f487cd01-a951-11cf-8ee6-00c00c205365");

    /** Streams of which one is played, by bit rate: {@link MutualExclusion}. */
    public static final UUID BITRATE_MUTUAL_EXCLUSION = UUID.fromString("d6e229dc-35da-11d1-9034-00a0c90349be");

    /** Error correction of the packets: {@link ErrorCorrection}. */
    public static final UUID ERROR_CORRECTION = UUID.fromString("75b22635-668e-11cf-a6d9-00aa0062ce6c");

    /** Title, author and the like: {@link AttributeObject}. */
    public static final UUID CONTENT_DESCRIPTION = UUID.fromString("75b22633-668e-11cf-a6d9-00aa0062ce6c");

    /** Attributes of the file: {@link AttributeObject}. */
    public static final UUID EXTENDED_CONTENT_DESCRIPTION = UUID.fromString("d2d0a440-e307-11d2-97f0-00a0c95ea850");

    /** Banner and its links: {@link ContentBranding}. */
    public static final UUID CONTENT_BRANDING = UUID.fromString("2211b3fa-bd23-11d2-b4b7-00a0c955fc6e");

    /** Average bit rate of each stream: {@link StreamBitrates}. */
    public static final UUID STREAM_BITRATE_PROPERTIES = UUID.fromString("7bf875ce-468d-11d1-8d82-006097c9a2b2");

    /** Mark of a protected file: {@link ContentEncryption}. */
    public static final UUID CONTENT_ENCRYPTION = UUID.fromString("2211b3fb-bd23-11d2-b4b7-00a0c955fc6e");

    /** Mark of a protected file, newer: {@link ExtendedContentEncryption}. */
    public static final UUID EXTENDED_CONTENT_ENCRYPTION = UUID.fromString("298ae614-2622-4c17-b935-dae07ee9289c");

    /** Signature over a part of the header: {@link DigitalSignature}. */
    public static final UUID DIGITAL_SIGNATURE = UUID.fromString("2211b3fc-bd23-11d2-b4b7-00a0c955fc6e");

    /** Room for later edits: {@link Padding}. */
    public static final UUID PADDING = UUID.fromString("1806d474-cadf-4509-a4ba-9aabcb96aae8");

    /** More about one stream: {@link ExtendedStreamProperties}. */
    public static final UUID EXTENDED_STREAM_PROPERTIES = UUID.fromString("14e6a5cb-c672-4332-8399-a96952065b5a");

    /** Streams of which one is played: {@link MutualExclusion}. */
    public static final UUID ADVANCED_MUTUAL_EXCLUSION = UUID.fromString("a08649cf-4775-4670-8a16-6e35357566cd");

    /** Groups of streams of which one is played: {@link MutualExclusion}. */
    public static final UUID GROUP_MUTUAL_EXCLUSION = UUID.fromString("d1465a40-5a79-4338-b71b-e36b8fd6c249");

    /** Streams by importance: {@link StreamPrioritization}. */
    public static final UUID STREAM_PRIORITIZATION = UUID.fromString("d4fed15b-88d3-454f-81f0-ed5c45999e24");

    /** Streams that share their bandwidth: {@link BandwidthSharing}. */
    public static final UUID BANDWIDTH_SHARING = UUID.fromString("a69609e6-517b-11d2-b6af-00c04fd908e9");

    /** Languages that other objects name by index: {@link LanguageList}. */
    public static final UUID LANGUAGE_LIST = UUID.fromString("7c4346a9-efe0-4bfc-b229-393ede415c85");

    /** Attributes of the file and of streams: {@link AttributeObject}. */
    public static final UUID METADATA = UUID.fromString("c5f8cbea-5baf-4877-8467-aa8c44fa4cca");

    /** Attributes with languages and of any size: {@link AttributeObject}. */
    public static final UUID METADATA_LIBRARY = UUID.fromString("44231c94-9498-49d1-a141-1d134e457054");

    /** What an {@link #INDEX} covers: {@link IndexParameters}. */
    public static final UUID INDEX_PARAMETERS = UUID.fromString("d6e229df-35da-11d1-9034-00a0c90349be");

    /** What a {@link #MEDIA_OBJECT_INDEX} covers: {@link IndexParameters}. */
    public static final UUID MEDIA_OBJECT_INDEX_PARAMETERS = UUID.fromString("6b203bad-3f11-48e4-aca8-d7613de2cfa7");

    /** What a {@link #TIMECODE_INDEX} covers: {@link IndexParameters}. */
    public static final UUID TIMECODE_INDEX_PARAMETERS = UUID.fromString("f55e496d-9797-4b5d-8c8b-604dfe9bfb24");

    /** The format's profile and mode: {@link Compatibility}. */
    public static final UUID COMPATIBILITY = UUID.fromString("26f18b5d-4584-47ec-9f5f-0e651f0452c9");

    /** Mark of a file protected per stream: {@link AdvancedContentEncryption}. */
    public static final UUID ADVANCED_CONTENT_ENCRYPTION = UUID.fromString("43058533-6981-49e6-9b74-ad12cb86d58c");

    /** The objects that are indexes. */
    public static final Set<UUID> INDEXES = Set.of(SIMPLE_INDEX, INDEX, MEDIA_OBJECT_INDEX, TIMECODE_INDEX);

    /** Room for the parameters of an index made later; not in the format's specification: {@link IndexPlaceholder}. */
    public static final UUID INDEX_PLACEHOLDER = UUID.fromString("d9aade20-7c17-4f9c-bc28-8555dd98e2a2");

    private static final Map<UUID, String> NAMES = Map.ofEntries(
            Map.entry(HEADER, "Header object"),
            Map.entry(DATA, "Data object"),
            Map.entry(SIMPLE_INDEX, "Simple Index object"),
            Map.entry(INDEX, "Index object"),
            Map.entry(MEDIA_OBJECT_INDEX, "Media Object Index object"),
            Map.entry(TIMECODE_INDEX, "Timecode Index object"),
            Map.entry(FILE_PROPERTIES, "File Properties object"),
            Map.entry(STREAM_PROPERTIES, "Stream Properties object"),
            Map.entry(HEADER_EXTENSION, "Header Extension object"),
            Map.entry(CODEC_LIST, "Codec List object"),
            Map.entry(SCRIPT_COMMAND, "Script Command object"),
            Map.entry(MARKER, "Marker object"),
            Map.entry(BITRATE_MUTUAL_EXCLUSION, "Bitrate Mutual Exclusion object"),
            Map.entry(ERROR_CORRECTION, "Error Correction object"),
            Map.entry(CONTENT_DESCRIPTION, "Content Description object"),
            Map.entry(EXTENDED_CONTENT_DESCRIPTION, "Extended Content Description object"),
            Map.entry(CONTENT_BRANDING, "Content Branding object"),
            Map.entry(STREAM_BITRATE_PROPERTIES, "Stream Bitrate Properties object"),
            Map.entry(CONTENT_ENCRYPTION, "Content Encryption object"),
            Map.entry(EXTENDED_CONTENT_ENCRYPTION, "Extended Content Encryption object"),
            Map.entry(DIGITAL_SIGNATURE, "Digital Signature object"),
            Map.entry(PADDING, "Padding object"),
            Map.entry(EXTENDED_STREAM_PROPERTIES, "Extended Stream Properties object"),
            Map.entry(ADVANCED_MUTUAL_EXCLUSION, "Advanced Mutual Exclusion object"),
            Map.entry(GROUP_MUTUAL_EXCLUSION, "Group Mutual Exclusion object"),
            Map.entry(STREAM_PRIORITIZATION, "Stream Prioritization object"),
            Map.entry(BANDWIDTH_SHARING, "Bandwidth Sharing object"),
            Map.entry(LANGUAGE_LIST, "Language List object"),
            Map.entry(METADATA, "Metadata object"),
            Map.entry(METADATA_LIBRARY, "Metadata Library object"),
            Map.entry(INDEX_PARAMETERS, "Index Parameters object"),
            Map.entry(MEDIA_OBJECT_INDEX_PARAMETERS, "Media Object Index Parameters object"),
            Map.entry(TIMECODE_INDEX_PARAMETERS, "Timecode Index Parameters object"),
            Map.entry(INDEX_PLACEHOLDER, "Index Parameters Placeholder object"),
            Map.entry(COMPATIBILITY, "Compatibility object"),
            Map.entry(ADVANCED_CONTENT_ENCRYPTION, "Advanced Content Encryption object"));

    private AsfObjectId() {}

    /** The object's name in the format's specification, or its GUID where it has none. */
    public static String name(UUID id) {
        return NAMES.getOrDefault(id, "object " + id);
    }
}
