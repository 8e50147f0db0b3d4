package io.github.wmformat.asf.mux;

import io.github.wmformat.asf.extension.ExtensionData;
import io.github.wmformat.asf.extension.ExtensionKind;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.PayloadExtension;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays out the payload extension data of objects as the streams declare that they are written to. Durations are filled in,
 * as Microsoft's runtime does.
 */
final class ExtensionLayout {
    private static final long UNITS_PER_MILLISECOND = 10_000;
    private static final long MOST_MILLIS = 0xFFFF;

    private final Map<Integer, List<PayloadExtension>> systems = new HashMap<>();
    private final int packetSize;

    ExtensionLayout(List<AsfStream> streams, int packetSize) {
        streams.forEach(stream -> systems.put(stream.number(), stream.payloadExtensions()));
        this.packetSize = packetSize;
    }

    /**
     * The object with its data as its stream declares it. Data that was read in a stream of the same systems stays as it is.
     *
     * @throws IllegalArgumentException if a value or the whole data is too large
     */
    MuxObject laidOut(MuxObject object) {
        List<PayloadExtension> declared = systems.getOrDefault(object.stream(), List.of());
        ExtensionData given = object.extensions();
        if (declared.isEmpty() && given.stored().isEmpty()) {
            return object;
        }
        ExtensionData data = given.systems().equals(declared) ? given : given.on(declared);
        data = withDuration(data, object.duration());
        int size = data.stored().size();
        if (size > MuxObject.EXTENSION_SIZE || !PacketPacker.fits(packetSize, size)) {
            throw new IllegalArgumentException(size + " bytes of payload extension data");
        }
        return object.with(data);
    }

    private static ExtensionData withDuration(ExtensionData data, long duration) {
        Duration told = duration <= 0 ? null : data.get(ExtensionKind.SAMPLE_DURATION);
        if (told == null || !told.isZero()) {
            return data;
        }
        long millis = Math.min(duration / UNITS_PER_MILLISECOND, MOST_MILLIS);
        return data.with(ExtensionKind.SAMPLE_DURATION, Duration.ofMillis(millis));
    }
}
