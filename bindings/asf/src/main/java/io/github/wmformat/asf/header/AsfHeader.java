package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteSource;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Limits;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The header of a file: all its objects in file order, and what a program mostly wants of them. */
public final class AsfHeader {
    private static final List<UUID> PROTECTION = List.of(
            AsfObjectId.CONTENT_ENCRYPTION,
            AsfObjectId.EXTENDED_CONTENT_ENCRYPTION,
            AsfObjectId.ADVANCED_CONTENT_ENCRYPTION);

    private final Bytes stored;
    private final List<HeaderObject> objects;
    private final Bytes rest;
    private final FileProperties fileProperties;
    private final List<AsfStream> streams;

    AsfHeader(Bytes stored, List<HeaderObject> objects, Bytes rest) throws AsfException {
        this.stored = stored;
        this.objects = List.copyOf(objects);
        this.rest = rest;
        this.fileProperties = find(FileProperties.class)
                .orElseThrow(() ->
                        AsfException.malformed("Header object", 0, "no usable File Properties object " + problems()));
        this.streams = streams(findAll(ExtendedStreamProperties.class));
    }

    /**
     * Reads the header at the start of a file.
     *
     * @throws AsfException if it is malformed or beyond the {@link Limits}
     */
    public static AsfHeader read(ByteSource source) throws IOException {
        return HeaderReader.read(source);
    }

    /**
     * A new header.
     *
     * @throws AsfException if it is beyond the {@link Limits}
     * @throws IllegalArgumentException if a value of an object does not fit in its field
     */
    public static AsfHeader of(List<? extends AsfObject> objects) throws AsfException {
        return HeaderWriter.write(
                HeaderWriter.RESERVED, objects.stream().map(HeaderObject::of).toList(), Bytes.EMPTY);
    }

    /**
     * The same header with other objects. Objects taken over from this header keep every byte; the number of objects
     * is told right even where this header tells it wrong.
     *
     * @throws AsfException if it is beyond the {@link Limits}
     */
    public AsfHeader with(List<HeaderObject> others) throws AsfException {
        return HeaderWriter.write(HeaderWriter.reserved(stored), others, rest);
    }

    /** All bytes of the Header object, from the first byte of the file. */
    public Bytes stored() {
        return stored;
    }

    /** The objects directly in the header, in file order. */
    public List<HeaderObject> objects() {
        return objects;
    }

    /** The first object of an id, in the header or its extension, interpreted or not. */
    public Optional<HeaderObject> find(UUID id) {
        return flat(objects).filter(object -> object.id().equals(id)).findFirst();
    }

    /** The first object of a type, in the header or its extension. */
    public <T extends AsfObject> Optional<T> find(Class<T> type) {
        return findAll(type).stream().findFirst();
    }

    /** All objects of a type in file order, in the header and its extension. */
    public <T extends AsfObject> List<T> findAll(Class<T> type) {
        return flat(objects)
                .map(HeaderObject::content)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static Stream<HeaderObject> flat(List<HeaderObject> objects) {
        return objects.stream()
                .flatMap(object -> object.content() instanceof HeaderExtension extension
                        ? Stream.concat(Stream.of(object), flat(extension.objects()))
                        : Stream.of(object));
    }

    /** The numbers about the whole file. */
    public FileProperties fileProperties() {
        return fileProperties;
    }

    /** The streams in file order, those hidden in the header extension last. The first of a number counts. */
    public List<AsfStream> streams() {
        return streams;
    }

    /** The stream of a number, or null. */
    public @Nullable AsfStream stream(int number) {
        for (AsfStream stream : streams) {
            if (stream.number() == number) {
                return stream;
            }
        }
        return null;
    }

    /** All attributes of the file and of its streams, in file order. */
    public List<Attribute> attributes() {
        return findAll(AttributeObject.class).stream()
                .flatMap(object -> object.attributes().stream())
                .toList();
    }

    /** Whether the file is protected by digital rights management: its media objects are not readable here. */
    public boolean isProtected() {
        return PROTECTION.stream().anyMatch(id -> find(id).isPresent())
                || streams.stream().anyMatch(stream -> stream.properties().encrypted());
    }

    /** What is wrong with objects that were left uninterpreted; mostly empty. */
    public List<String> problems() {
        return findAll(DamagedObject.class).stream().map(DamagedObject::problem).toList();
    }

    private List<AsfStream> streams(List<ExtendedStreamProperties> extensions) {
        Map<Integer, Long> bitRates =
                find(StreamBitrates.class).map(StreamBitrates::byStream).orElse(Map.of());
        Map<Integer, ExtendedStreamProperties> extended = new TreeMap<>();
        extensions.forEach(extension -> extended.putIfAbsent(extension.streamNumber(), extension));
        Map<Integer, AsfStream> byNumber = new LinkedHashMap<>();
        for (StreamProperties properties : findAll(StreamProperties.class)) {
            add(byNumber, properties, extended, false, bitRates);
        }
        for (ExtendedStreamProperties extension : extensions) {
            StreamProperties embedded = extension.embedded();
            if (embedded != null) {
                add(byNumber, embedded, extended, true, bitRates);
            }
        }
        return List.copyOf(byNumber.values());
    }

    private static void add(
            Map<Integer, AsfStream> byNumber,
            StreamProperties properties,
            Map<Integer, ExtendedStreamProperties> extended,
            boolean hidden,
            Map<Integer, Long> bitRates) {
        int number = properties.number();
        if (number != 0) {
            byNumber.putIfAbsent(
                    number, new AsfStream(properties, extended.get(number), hidden, bitRates.getOrDefault(number, 0L)));
        }
    }
}
