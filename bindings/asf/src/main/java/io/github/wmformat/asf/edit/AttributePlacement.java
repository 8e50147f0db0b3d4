package io.github.wmformat.asf.edit;

import io.github.wmformat.asf.header.Attribute;
import io.github.wmformat.asf.header.Attribute.Source;
import io.github.wmformat.asf.header.AttributeType;

/**
 * Which object holds an attribute. Only the Metadata Library object has room for languages, GUIDs and values of 64 KiB
 * and more; players look for the rest in the older objects first.
 */
final class AttributePlacement {
    /** The longest value that a 16-bit length can tell. */
    private static final int SHORT_VALUE = 0xFFFF;

    private AttributePlacement() {}

    /** The object in which players look for the attribute. */
    static Source preferred(Attribute attribute) {
        for (Source source : Source.values()) {
            if (holds(source, attribute)) {
                return source;
            }
        }
        throw new IllegalStateException("the Metadata Library holds everything");
    }

    /** Whether an object can hold the attribute, and is a place where players look for it. */
    private static boolean holds(Source source, Attribute attribute) {
        return switch (source) {
            case CONTENT_DESCRIPTION -> isDescription(attribute) && isPlain(attribute) && attribute.stream() == 0;
            case EXTENDED_CONTENT_DESCRIPTION -> isPlain(attribute) && attribute.stream() == 0;
            case METADATA -> isPlain(attribute) && attribute.stream() != 0;
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
