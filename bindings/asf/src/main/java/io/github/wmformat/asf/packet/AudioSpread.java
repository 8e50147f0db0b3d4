package io.github.wmformat.asf.packet;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Cursor;
import io.github.wmformat.asf.header.StreamProperties;
import org.jspecify.annotations.Nullable;

/**
 * Puts spread audio back in order. The writer arranges the chunks of several audio packets as a matrix and stores it by
 * columns, so that a lost packet leaves many short gaps instead of a long one.
 */
final class AudioSpread {
    /** Bytes of span, packet size and chunk size. */
    private static final int FIELDS = 5;

    private final int span;
    private final int packetSize;
    private final int chunkSize;

    private AudioSpread(int span, int packetSize, int chunkSize) {
        this.span = span;
        this.packetSize = packetSize;
        this.chunkSize = chunkSize;
    }

    /** The stream's spread, or null if its bytes lie in order. */
    static @Nullable AudioSpread of(StreamProperties stream) {
        if (!stream.errorCorrectionType().equals(StreamProperties.AUDIO_SPREAD)) {
            return null;
        }
        try {
            Cursor in = fields(stream.errorCorrection());
            var spread = new AudioSpread(in.u8(), in.u16(), in.u16());
            return spread.meaningful() ? spread : null;
        } catch (AsfException tooShort) {
            return null;
        }
    }

    private static Cursor fields(Bytes errorCorrection) {
        byte[] fields = errorCorrection
                .slice(0, Math.min(FIELDS, errorCorrection.size()))
                .toArray();
        return Cursor.over(fields, fields.length, 0, "audio spread");
    }

    private boolean meaningful() {
        return span > 1 && chunkSize > 0 && packetSize > chunkSize && packetSize % chunkSize == 0;
    }

    /** The bytes in order. An object that is not one full span is left as it is. */
    Bytes restore(Bytes stored) {
        if (stored.size() != span * packetSize) {
            return stored;
        }
        byte[] restored = new byte[stored.size()];
        int chunksPerPacket = packetSize / chunkSize;
        for (int chunk = 0; chunk < span * chunksPerPacket; chunk++) {
            int from = chunk / span + chunk % span * chunksPerPacket;
            stored.slice(from * chunkSize, chunkSize).copyTo(restored, chunk * chunkSize);
        }
        return Bytes.view(restored, 0, restored.length);
    }
}
