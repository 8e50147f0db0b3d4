package io.github.wmformat.fallback;

import io.github.wmformat.IStream;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.header.AsfHeader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An open file: its streams, its outputs and what its header tells. */
final class MediaFile implements Closeable {
    private static final long PACKET_MEMORY = 256L << 20;

    private final String name;
    private final AsfFile asf;
    private final List<MediaStream> streams;
    private final List<Output> outputs;
    private final HeaderInfoPart headerInfo;
    private final ProfilePart profile;

    private MediaFile(String name, AsfFile asf, long size) {
        this.name = name;
        this.asf = asf;
        this.streams = asf.header().streams().stream()
                .map(stream -> new MediaStream(asf, stream))
                .toList();
        this.outputs = outputs(StreamGroups.of(asf.header(), streams));
        this.headerInfo = new HeaderInfoPart(asf.header(), size);
        this.profile = new ProfilePart(asf.header(), this);
    }

    /** Outputs are numbered in the reverse order of the streams (WM-STYP-007). */
    private static List<Output> outputs(List<List<MediaStream>> groups) {
        List<Output> outputs = new ArrayList<>();
        for (int number = 0; number < groups.size(); number++) {
            outputs.add(new Output(number, groups.get(groups.size() - 1 - number)));
        }
        return Collections.unmodifiableList(outputs);
    }

    static MediaFile open(SdkMethod method, String filename) {
        try {
            return readable(method, described(filename, AsfFile.open(file(filename))));
        } catch (InvalidPathException invalid) {
            throw method.failed(ResultCodes.NS_E_FILE_OPEN_FAILED, "opening " + filename, invalid);
        } catch (IOException failure) {
            throw FileFailure.opening(method, filename, failure);
        }
    }

    /** Anything but a file is refused before opening it, which could wait forever. */
    private static Path file(String filename) throws IOException {
        Path path = Path.of(filename);
        if (!Files.exists(path)) {
            throw new NoSuchFileException(filename);
        }
        if (!Files.isRegularFile(path)) {
            throw new IOException("this is not a file");
        }
        return path;
    }

    static MediaFile open(SdkMethod method, IStream stream) {
        String name = "the stream";
        try {
            return readable(method, described(name, AsfFile.open(new IStreamSource(stream.retain()))));
        } catch (IOException failure) {
            throw FileFailure.opening(method, name, failure);
        }
    }

    private static MediaFile described(String name, AsfFile asf) throws IOException {
        try {
            long size = asf.size();
            requireModestPackets(asf.header(), size);
            return new MediaFile(name, asf, size);
        } catch (IOException | RuntimeException failure) {
            asf.close();
            throw failure;
        }
    }

    /** Every stream's reader holds a packet at least: a hostile file must not get many huge ones. */
    private static void requireModestPackets(AsfHeader header, long fileSize) throws AsfException {
        long held = header.streams().size() * Math.min(header.fileProperties().maxPacketSize(), fileSize);
        if (held > PACKET_MEMORY) {
            throw AsfException.unsupported(
                    "File Properties object", 0, "packets of all streams take " + held + " bytes");
        }
    }

    private static MediaFile readable(SdkMethod method, MediaFile file) {
        if (file.header().isProtected()) {
            file.close();
            throw method.failed(
                    ResultCodes.NS_E_PROTECTED_CONTENT, file.name + " is protected by digital rights management");
        }
        return file;
    }

    String name() {
        return name;
    }

    AsfHeader header() {
        return asf.header();
    }

    HeaderInfoPart headerInfo() {
        return headerInfo;
    }

    ProfilePart profile() {
        return profile;
    }

    List<MediaStream> streams() {
        return streams;
    }

    List<Output> outputs() {
        return outputs;
    }

    /** The stream of a number, or null. */
    @Nullable
    MediaStream findStream(int number) {
        return streams.stream()
                .filter(stream -> stream.number() == number)
                .findFirst()
                .orElse(null);
    }

    MediaStream stream(SdkMethod method, int number) {
        MediaStream stream = findStream(number);
        if (stream == null) {
            throw method.failed(ResultCodes.E_INVALIDARG, name + " has no stream " + number);
        }
        return stream;
    }

    Output output(SdkMethod method, int number) {
        if (number < 0 || number >= outputs.size()) {
            throw method.failed(
                    ResultCodes.E_INVALIDARG,
                    "output " + Integer.toUnsignedString(number) + "; " + name + " has " + outputs.size());
        }
        return outputs.get(number);
    }

    Output outputOf(MediaStream stream) {
        return outputs.stream()
                .filter(output -> output.delivers(stream))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        streams.forEach(stream -> stream.allocator().set(null));
        outputs.forEach(output -> output.allocator().set(null));
        try {
            asf.close();
        } catch (IOException nothingLost) {
            // The file was only read.
        }
    }
}
