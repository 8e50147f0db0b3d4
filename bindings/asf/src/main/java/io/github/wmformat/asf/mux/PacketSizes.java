package io.github.wmformat.asf.mux;

import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.AudioFormat;
import java.util.List;

/** Which packet size fits which streams, as Microsoft's runtime chooses it. */
final class PacketSizes {
    /** The largest size: payload lengths are stored in 16 bits. */
    static final int MOST = 0xFFFF;

    /** Bytes of a packet beside the block of audio that it holds. */
    private static final int BESIDE_BLOCK = 31;

    /** Smaller blocks, such as the samples of PCM, are not worth a packet. */
    static final int LEAST_BLOCK = 256;

    private static final int SMALL = 1444;
    private static final int MEDIUM = 8000;
    private static final int LARGE = 16000;
    private static final long SMALL_RATE = 300_000;
    private static final long MEDIUM_RATE = 1_300_000;

    private PacketSizes() {}

    /** A file of one audio stream has a block in each packet; others have a size by their bit rates. */
    static int choose(List<AsfStream> streams) {
        if (streams.size() == 1 && streams.get(0).format() instanceof AudioFormat audio) {
            int size = audio.blockAlign() + BESIDE_BLOCK;
            if (audio.blockAlign() >= LEAST_BLOCK && size <= MOST) {
                return size;
            }
        }
        long rate = streams.stream()
                .mapToLong(stream -> StreamRate.of(stream).bitRate())
                .sum();
        return rate < SMALL_RATE ? SMALL : rate < MEDIUM_RATE ? MEDIUM : LARGE;
    }

    /** Checks a size against what the streams' extension data needs. */
    static void check(int size, List<AsfStream> streams) {
        int extension = streams.stream()
                .mapToInt(stream -> StreamRate.of(stream).extensionSize())
                .max()
                .orElse(0);
        if (size > MOST || !PacketPacker.fits(size, extension)) {
            throw new IllegalArgumentException("packets of " + size + " bytes");
        }
    }
}
