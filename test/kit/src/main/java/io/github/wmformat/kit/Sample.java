package io.github.wmformat.kit;

import io.github.wmformat.INSSBuffer;
import io.github.wmformat.IWMSyncReader;
import io.github.wmformat.WM_SF_TYPE;
import java.nio.ByteBuffer;

/**
 * A copy of a sample that was read, without its native memory.
 *
 * @param stream stream number
 * @param output output number
 * @param time presentation time, 100 ns
 * @param duration 100 ns
 * @param flags of WM_SF_TYPE
 * @param data the sample's bytes
 */
public record Sample(int stream, int output, long time, long duration, int flags, ByteBuffer data) {
    /** Copies what a reader gave, and gives the sample back. */
    public static Sample taken(IWMSyncReader.NextSample next) {
        try (next) {
            ByteBuffer data = copy(next.sample());
            return new Sample(
                    next.streamNum(), next.outputNum(), next.sampleTime(), next.duration(), next.flags(), data);
        }
    }

    /** A copy of the buffer's bytes. */
    public static ByteBuffer copy(INSSBuffer buffer) {
        ByteBuffer bytes = buffer.getBufferAndLength();
        return ByteBuffer.allocate(bytes.remaining()).put(bytes).flip().asReadOnlyBuffer();
    }

    /** How many bytes the sample has. */
    public int size() {
        return data.remaining();
    }

    /** Whether decoding can start here. */
    public boolean cleanPoint() {
        return (flags & WM_SF_TYPE.WM_SF_CLEANPOINT.value()) != 0;
    }
}
