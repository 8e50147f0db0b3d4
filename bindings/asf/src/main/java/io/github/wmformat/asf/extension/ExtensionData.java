package io.github.wmformat.asf.extension;

import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.PayloadExtension;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The payload extension data of one media object: a value for each kind that its stream declares. Nothing is interpreted
 * before it is asked for.
 *
 * @param systems what the stream declares, in the order in which the values stand
 * @param stored the values one behind the other; a file may have fewer bytes than its streams declare, or more
 */
public record ExtensionData(List<PayloadExtension> systems, Bytes stored) {
    /** The data of objects whose stream declares none. */
    public static final ExtensionData NONE = new ExtensionData(List.of(), Bytes.EMPTY);

    /** Keeps a copy of the list. */
    public ExtensionData {
        systems = List.copyOf(systems);
    }

    /** Data for an object of a stream, to be set kind by kind: zeros first, or nothing where the length varies. */
    public static ExtensionData of(AsfStream stream) {
        return NONE.on(stream.payloadExtensions());
    }

    /** The value of a kind; null where the stream does not declare it, or the data ends before it. */
    public <T> @Nullable T get(ExtensionKind<T> kind) {
        Bytes part = part(kind.id());
        return part == null ? null : kind.read(part);
    }

    /** The bytes of a kind, without the length in front of them; null where there are none. */
    private @Nullable Bytes part(UUID id) {
        int at = 0;
        for (PayloadExtension system : systems) {
            int start = at + lengthSize(system);
            int end = end(system, at);
            if (end < 0 || end > stored.size()) {
                return null;
            }
            if (system.id().equals(id)) {
                return stored.slice(start, end - start);
            }
            at = end;
        }
        return null;
    }

    private static int lengthSize(PayloadExtension system) {
        return system.size() == PayloadExtension.VARIABLE ? Short.BYTES : 0;
    }

    /** Where the bytes of the system end that begin at a place; -1 where not even their length is there. */
    private int end(PayloadExtension system, int at) {
        if (system.size() != PayloadExtension.VARIABLE) {
            return at + system.size();
        }
        int start = at + Short.BYTES;
        return start > stored.size()
                ? -1
                : start + (int) stored.slice(at, Short.BYTES).littleEndian(Short.BYTES);
    }

    /**
     * The same with another value of a kind. In a system of more bytes than the value has, zeros follow.
     *
     * @throws IllegalArgumentException if the stream does not declare the kind, or the value does not fit
     */
    public <T> ExtensionData with(ExtensionKind<T> kind, T value) {
        if (systems.stream().noneMatch(system -> system.id().equals(kind.id()))) {
            throw new IllegalArgumentException("the stream declares no payload extension " + kind);
        }
        Bytes written = kind.write(value);
        return laidOut(systems, system -> system.id().equals(kind.id()) ? written : part(system.id()));
    }

    /** The same values for a stream that declares other systems; what it does not declare is left out. */
    public ExtensionData on(List<PayloadExtension> others) {
        return laidOut(others, system -> part(system.id()));
    }

    private static ExtensionData laidOut(
            List<PayloadExtension> systems, Function<PayloadExtension, @Nullable Bytes> parts) {
        var out = new ByteWriter();
        for (PayloadExtension system : systems) {
            Bytes part = parts.apply(system);
            Bytes bytes = part == null ? Bytes.EMPTY : part;
            if (bytes.size() > system.size()) {
                throw new IllegalArgumentException(bytes.size() + " bytes of payload extension "
                        + ExtensionKind.of(system.id()) + ", at most " + system.size() + " fit");
            }
            if (system.size() == PayloadExtension.VARIABLE) {
                out.u16(bytes.size()).bytes(bytes);
            } else {
                out.bytes(bytes).zeros(system.size() - bytes.size());
            }
        }
        return new ExtensionData(systems, out.toBytes());
    }
}
