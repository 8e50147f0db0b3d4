package io.github.wmformat.asf.header;

import io.github.wmformat.asf.header.Attribute.Source;

/**
 * Which object holds an attribute. Only the Metadata Library object has room for languages, GUIDs and values of 64 KiB
 * and more (specification, 3.10, 3.11, 4.7 and 4.8); players look for the rest in the older objects first.
 */
public final class AttributePlacement {
    /** The longest value that a 16-bit length can tell. */
    private static final int SHORT_VALUE = 0xFFFF;

    private AttributePlacement() {}

    /** The object in which players look for the attribute, wherever it comes from. */
    public static Source preferred(Attribute attribute) {
        for (Source source : Source.values()) {
            if (holds(source, attribute)) {
                return source;
            }
        }
        throw new IllegalStateException("the Metadata Library holds everything");
    }

    /** The object that the attribute comes from, or another one if that cannot hold it. */
    public static Source kept(Attribute attribute) {
        return holds(attribute.source(), attribute) ? attribute.source() : preferred(attribute);
    }

    private static boolean holds(Source source, Attribute attribute) {
        return switch (source) {
            case CONTENT_DESCRIPTION -> isDescription(attribute) && isPlain(attribute) && attribute.stream() == 0;
            case EXTENDED_CONTENT_DESCRIPTION -> isPlain(attribute) && attribute.stream() == 0;
            case METADATA -> isPlain(attribute);
            case METADATA_LIBRARY -> true;
        };
    }

    private static boolean isDescription(Attribute attribute) {
        return Attribute.DESCRIPTION_NAMES.contains(attribute.name()) && attribute.type() == AttributeType.STRING;
    }

    private static boolean isPlain(Attribute attribute) {
        return attribute.language() == 0
                && attribute.type() != AttributeType.GUID
                && attribute.value().size() <= SHORT_VALUE;
    }
}
