package io.github.wmformat.generator.emit.api;

import java.util.UUID;

/** Writes an identifier as the constructor call that makes it. */
final class GuidLiteral {
    private GuidLiteral() {}

    static String of(String guid) {
        UUID uuid = UUID.fromString(guid);
        return "new Guid(0x%016XL, 0x%016XL)".formatted(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
    }
}
