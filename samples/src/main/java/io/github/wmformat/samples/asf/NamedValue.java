package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.header.Attribute;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An attribute on the command line: {@code NAME=TEXT}, or {@code NAME:TYPE=VALUE}. */
final class NamedValue implements ITypeConverter<Attribute> {
    @Override
    public Attribute convert(String text) {
        int equals = text.indexOf('=');
        if (equals <= 0) {
            throw new TypeConversionException("'" + text + "' is not NAME=VALUE or NAME:TYPE=VALUE");
        }
        String left = text.substring(0, equals);
        String value = text.substring(equals + 1);
        int colon = left.lastIndexOf(':');
        if (colon <= 0) {
            return Attribute.ofString(left, value);
        }
        String type = left.substring(colon + 1).toLowerCase(Locale.ROOT);
        try {
            return of(left.substring(0, colon), type, value);
        } catch (IllegalArgumentException wrong) {
            throw new TypeConversionException(
                    "'" + value + "' is no value of type " + type + ": " + wrong.getMessage());
        }
    }

    private static Attribute of(String name, String type, String value) {
        return switch (type) {
            case "string" -> Attribute.ofString(name, value);
            case "bool" -> Attribute.ofBool(name, bool(value));
            case "word" -> Attribute.ofWord(name, Integer.decode(value));
            case "dword" -> Attribute.ofDword(name, Long.decode(value));
            case "qword" -> Attribute.ofQword(name, qword(value));
            case "guid" -> Attribute.ofGuid(name, UUID.fromString(value));
            case "hex" -> Attribute.ofBytes(name, Bytes.of(HexFormat.of().parseHex(value)));
            default -> throw new IllegalArgumentException("types are string, bool, word, dword, qword, guid and hex");
        };
    }

    private static long qword(String value) {
        return value.startsWith("0x") ? Long.parseUnsignedLong(value.substring(2), 16) : Long.parseUnsignedLong(value);
    }

    private static boolean bool(String value) {
        return switch (value) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new IllegalArgumentException("it is true or false");
        };
    }
}
