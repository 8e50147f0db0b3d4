package io.github.wmformat.asf.mux;

import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.extension.ExtensionData;

/**
 * One media object to be written.
 *
 * @param stream the stream it belongs to, 1 to 63
 * @param time when to present it, in units of 100 ns; only differences count unless the settings name an origin
 * @param duration how long it lasts, in units of 100 ns, or {@link #UNKNOWN_DURATION}; it decides how long the file
 *     plays, and is stored where the stream declares sample durations
 * @param keyFrame whether decoding can begin here
 * @param data its bytes; none are allowed
 * @param extensions what it carries beside its bytes, at most {@link #EXTENSION_SIZE} bytes. It is laid out as the stream
 *     written to declares; a duration that it does not tell is taken from here
 */
public record MuxObject(int stream, long time, long duration, boolean keyFrame, Bytes data, ExtensionData extensions) {
    /** Duration of an object that does not tell it. */
    public static final long UNKNOWN_DURATION = -1;

    /** Most bytes of extension data: their length, with eight bytes more, is stored in one byte. */
    public static final int EXTENSION_SIZE = 0xFF - PacketWriter.REPLICATED_SIZE;

    /** An object without extension data, of unknown duration. */
    public static MuxObject of(int stream, long time, boolean keyFrame, Bytes data) {
        return new MuxObject(stream, time, UNKNOWN_DURATION, keyFrame, data, ExtensionData.NONE);
    }

    /** A media object as it was read. */
    public static MuxObject of(MediaObject object) {
        return new MuxObject(
                object.stream(),
                object.time(),
                object.duration(),
                object.keyFrame(),
                object.data(),
                object.extensions());
    }

    /** The same object at another time. */
    public MuxObject at(long otherTime) {
        return new MuxObject(stream, otherTime, duration, keyFrame, data, extensions);
    }

    /** The same object with other data beside its bytes. */
    public MuxObject with(ExtensionData otherExtensions) {
        return new MuxObject(stream, time, duration, keyFrame, data, otherExtensions);
    }
}
