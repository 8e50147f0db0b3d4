package io.github.wmformat.generator.check;

import io.github.wmformat.generator.idl.Idl;
import io.github.wmformat.generator.idl.IdlReader;
import io.github.wmformat.generator.idl.Strictness;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Wine's description of the SDK, as Debian's package libwine-dev installs it: a second source to compare with. */
public final class WineIdl {
    /** Where the package installs its IDL files. */
    public static final Path INSTALLED = Path.of("/usr/include/wine/wine/windows");

    /** Wine's files about the SDK. */
    public static final List<String> FILES = List.of("wmsbuffer.idl", "wmsdkidl.idl", "wmsecure.idl");

    private WineIdl() {}

    /** Reads the files of a folder; empty where one of them is missing. */
    public static Optional<Idl> read(Path folder) {
        boolean complete = FILES.stream().allMatch(file -> Files.isRegularFile(folder.resolve(file)));
        return complete ? Optional.of(IdlReader.readOnly(folder, FILES, Strictness.FOREIGN)) : Optional.empty();
    }
}
