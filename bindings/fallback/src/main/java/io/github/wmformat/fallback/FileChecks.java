package io.github.wmformat.fallback;

import io.github.wmformat.ResultCodes;
import io.github.wmformat.asf.AsfFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/** What can be told of a file or an address without a reader. */
final class FileChecks {
    private static final Set<String> ASF = Set.of("asf", "wma", "wmv", "wm");

    /** MP3 files are the readers' as well (WM-URL-003). */
    private static final Set<String> OTHERS = Set.of("mp3");

    private static final Set<String> SCHEMES =
            Set.of("file", "http", "https", "mms", "mmst", "mmsu", "rtsp", "rtspt", "rtspu");

    private static final int LEAST_DATA = 512;

    /** The identifier that an ASF file begins with. */
    private static final byte[] HEADER_OBJECT = HexFormat.of().parseHex("3026b2758e66cf11a6d900aa0062ce6c");

    private FileChecks() {}

    /** Looks at the name's end alone: neither the scheme nor a query counts (WM-URL-002 to WM-URL-005). */
    static boolean hasReadableExtension(String url) {
        String extension = extension(url);
        return ASF.contains(extension) || OTHERS.contains(extension);
    }

    static boolean isReadableScheme(String scheme) {
        return SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
    }

    /** Looks at what a file begins with; no data ask how much is needed (WML-FN-006). */
    static int validate(SdkMethod method, byte[] data) {
        if (data.length == 0) {
            return LEAST_DATA;
        }
        if (data.length < LEAST_DATA) {
            throw method.failed(
                    ResultCodes.ASF_E_BUFFERTOOSMALL, data.length + " bytes of " + LEAST_DATA + " that are needed");
        }
        if (!Arrays.equals(data, 0, HEADER_OBJECT.length, HEADER_OBJECT, 0, HEADER_OBJECT.length)) {
            throw method.failed(ResultCodes.NS_E_INVALID_DATA, "the data do not begin as ASF does");
        }
        return data.length;
    }

    /** A missing file is an error where its name promises ASF, else not protected (WM-PROT-004, WML-FN-005). */
    static boolean isProtected(SdkMethod method, String fileName) {
        if (!ASF.contains(extension(fileName))) {
            return false;
        }
        if (!isFile(fileName)) {
            throw method.failed(ResultCodes.NS_E_INVALID_NAME, "there is no file " + fileName);
        }
        try (AsfFile file = AsfFile.open(Path.of(fileName))) {
            return file.header().isProtected();
        } catch (IOException failure) {
            throw FileFailure.opening(method, fileName, failure);
        }
    }

    static boolean isFile(String name) {
        try {
            return Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException address) {
            return false;
        }
    }

    private static String extension(String url) {
        String path = url.split("[?#]", 2)[0];
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
