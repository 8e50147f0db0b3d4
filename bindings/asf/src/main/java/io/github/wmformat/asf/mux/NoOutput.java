package io.github.wmformat.asf.mux;

import io.github.wmformat.asf.bytes.Bytes;

/** Takes nothing in: with it a muxer tells whether its settings go together, before a file is touched for it. */
final class NoOutput implements MuxOutput {
    @Override
    public int blockSize() {
        return 1;
    }

    @Override
    public void begin(Bytes start) {
        // Only making it mattered.
    }

    @Override
    public void packets(byte[] block, int length) {
        throw new IllegalStateException("packets of a muxer that only tried its settings");
    }

    @Override
    public void end(MuxEnd end) {
        throw new IllegalStateException("the end of a muxer that only tried its settings");
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
