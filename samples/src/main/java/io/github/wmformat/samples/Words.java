package io.github.wmformat.samples;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.WMT_ATTR_DATATYPE;
import io.github.wmformat.WM_SF_TYPE;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Values as words that both reports use. */
final class Words {
    private Words() {}

    /** What went wrong, in one line. */
    static String failure(Exception failure) {
        String message = failure instanceof FileSystemException file ? file(file) : failure.getMessage();
        String text = message == null || failure instanceof NullPointerException ? failure.toString() : message;
        return Printable.text(text.strip().replaceAll("\\s*\\R\\s*", " "));
    }

    /** These exceptions' messages are mostly the file's name and no more. */
    private static String file(FileSystemException failure) {
        String reason = failure.getReason();
        if (failure instanceof NoSuchFileException) {
            reason = "there is no such file";
        } else if (failure instanceof AccessDeniedException) {
            reason = "access is denied";
        } else if (failure instanceof FileAlreadyExistsException) {
            reason = "is there already";
        }
        return failure.getFile() + ": " + (reason == null ? failure.getClass().getSimpleName() : reason);
    }

    /** The names of a sample's flags, and the rest as a number. */
    static List<String> flags(int flags) {
        List<String> names = new ArrayList<>();
        int rest = flags;
        for (WM_SF_TYPE.Known known : WM_SF_TYPE.Known.values()) {
            if ((flags & known.value()) != 0) {
                names.add(known.name());
                rest &= ~known.value();
            }
        }
        if (rest != 0) {
            names.add("0x" + Integer.toHexString(rest));
        }
        return names;
    }

    /** The value as String, Boolean, Number or Guid; as hexadecimal text where it is bytes or not what its type says. */
    static Object value(AttributeValue value) {
        try {
            Object object = value.asObject();
            return object instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : unsigned(value, object);
        } catch (IllegalStateException tooShort) {
            return HexFormat.of().formatHex(value.bytes());
        }
    }

    private static Object unsigned(AttributeValue value, Object object) {
        return value.type().equals(WMT_ATTR_DATATYPE.WMT_TYPE_DWORD) ? Integer.toUnsignedLong(value.asDword()) : object;
    }
}
