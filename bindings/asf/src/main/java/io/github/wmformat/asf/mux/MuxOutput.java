package io.github.wmformat.asf.mux;

import io.github.wmformat.asf.bytes.Bytes;
import java.io.Closeable;
import java.io.IOException;

/** Where a muxer's bytes go. */
interface MuxOutput extends Closeable {
    /** How many bytes of packets to hand over at once, as far as whole packets allow. */
    int blockSize();

    /** Takes the header and the first 50 bytes of the Data object. */
    void begin(Bytes start) throws IOException;

    /** Takes whole packets: the first bytes of the array, which is used again afterwards. */
    void packets(byte[] block, int length) throws IOException;

    /** Takes what is known at the end only. */
    void end(MuxEnd end) throws IOException;
}
