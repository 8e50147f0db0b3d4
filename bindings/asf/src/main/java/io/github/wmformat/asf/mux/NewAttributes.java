package io.github.wmformat.asf.mux;

import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.Attribute;
import io.github.wmformat.asf.header.Attribute.Source;
import io.github.wmformat.asf.header.AttributeObject;
import io.github.wmformat.asf.header.AttributePlacement;
import io.github.wmformat.asf.header.AttributeType;
import io.github.wmformat.asf.header.ExtendedStreamProperties;
import io.github.wmformat.asf.header.StreamKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The attributes of a new file, by the objects that hold them: those given, where they came from as far as that object can
 * hold them, and what Microsoft's runtime says about every file and stream.
 */
final class NewAttributes {
    private static final String RUNTIME_VERSION = "12.0.0.0";
    private static final String RUNTIME_NEEDED = "0.0.0.0000";
    private static final String VARIABLE = "IsVBR";

    private final Map<Source, List<Attribute>> bySource = new EnumMap<>(Source.class);

    NewAttributes(Collection<AttributeObject> given, List<AsfStream> streams) {
        for (Source source : Source.values()) {
            bySource.put(source, new ArrayList<>());
        }
        given.forEach(object -> object.attributes().forEach(this::add));
        boolean variable = false;
        for (AsfStream stream : streams) {
            if (stream.kind() == StreamKind.AUDIO || stream.kind() == StreamKind.VIDEO) {
                variable |= isVariable(stream);
                addMissing(VARIABLE, stream.number(), AttributeType.BOOL, bool(isVariable(stream), Short.BYTES));
            }
        }
        addMissing("WMFSDKVersion", 0, AttributeType.STRING, text(RUNTIME_VERSION));
        addMissing("WMFSDKNeeded", 0, AttributeType.STRING, text(RUNTIME_NEEDED));
        addMissing(VARIABLE, 0, AttributeType.BOOL, bool(variable, Integer.BYTES));
    }

    private static boolean isVariable(AsfStream stream) {
        ExtendedStreamProperties extended = stream.extended();
        return extended != null
                && extended.peakBuffer().bitRate() != 0
                && extended.peakBuffer().bitRate() != extended.buffer().bitRate();
    }

    private static Bytes bool(boolean value, int width) {
        return new ByteWriter().u8(value ? 1 : 0).zeros(width - 1).toBytes();
    }

    private static Bytes text(String text) {
        return new ByteWriter().text(text).toBytes();
    }

    private void add(Attribute attribute) {
        Attribute placed = attribute.in(AttributePlacement.kept(attribute));
        bySource.getOrDefault(placed.source(), new ArrayList<>()).add(placed);
    }

    private void addMissing(String name, int stream, AttributeType type, Bytes value) {
        Source source = stream == 0 ? Source.EXTENDED_CONTENT_DESCRIPTION : Source.METADATA;
        boolean there = bySource.values().stream()
                .flatMap(List::stream)
                .anyMatch(attribute -> attribute.name().equals(name) && attribute.stream() == stream);
        if (!there) {
            add(new Attribute(name, stream, 0, type.code(), value, source));
        }
    }

    /** The object of a kind, empty where there is nothing in it. */
    Optional<AttributeObject> object(Source source) {
        List<Attribute> attributes = bySource.getOrDefault(source, List.of());
        return attributes.isEmpty() ? Optional.empty() : Optional.of(new AttributeObject(source, attributes));
    }
}
