package io.github.wmformat.generator.check;

import java.nio.file.Path;

/**
 * Where other descriptions of the SDK may be installed, to compare with.
 *
 * @param wine the folder with Wine's IDL files
 * @param mingw the folder with MinGW's headers
 */
public record Sources(Path wine, Path mingw) {
    /** Where Debian's packages libwine-dev and mingw-w64-common put them. */
    public static final Sources INSTALLED = new Sources(WineIdl.INSTALLED, Path.of("/usr/share/mingw-w64/include"));
}
