package io.github.wmformat.asf;

import io.github.wmformat.asf.extension.ExtensionData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One data packet, without the bytes of the media objects in it.
 *
 * @param number of the packet, from 0
 * @param offset where it begins, in bytes from the start of the file
 * @param sendTime when to send it, in milliseconds
 * @param duration how long its contents last, in milliseconds
 * @param padding bytes at its end that mean nothing, as told
 * @param opaque whether it holds something else than payloads
 * @param payloads what it holds, as far as it is not damaged
 * @param problem what is wrong with the packet, or null
 */
public record DataPacket(
        long number,
        long offset,
        long sendTime,
        int duration,
        long padding,
        boolean opaque,
        List<Payload> payloads,
        @Nullable String problem) {
    /** Keeps a copy of the list. */
    public DataPacket {
        payloads = List.copyOf(payloads);
    }

    /**
     * A media object or a fragment of one. Each object of a compressed payload counts as one.
     *
     * @param stream the stream, 1 to 127
     * @param number of the media object, as stored
     * @param keyFrame the stored key-frame flag
     * @param objectOffset where its bytes belong in the media object
     * @param objectSize bytes of the whole media object, or -1 where the payload does not tell
     * @param time when to present it, in milliseconds, preroll included; 0 where the payload does not tell
     * @param size bytes of it
     * @param extensions what the media object carries beside its bytes
     */
    public record Payload(
            int stream,
            int number,
            boolean keyFrame,
            long objectOffset,
            long objectSize,
            long time,
            int size,
            ExtensionData extensions) {}
}
