package io.github.wmformat.asf.bytes;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Reads that go on until the bytes wanted are there, since a source may give fewer than asked for. */
public final class FullReads {
    private FullReads() {}

    /** Fills a part of the array and returns how many bytes there were: fewer only at the end of the source. */
    public static int read(ByteSource source, long position, byte[] target, int from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(target, from, length);
        while (buffer.hasRemaining()) {
            int before = buffer.remaining();
            int count = source.read(position + length - before, buffer);
            if (count < 0) {
                break;
            }
            if (buffer.remaining() == before) {
                throw new IOException("the source gave no byte at position " + (position + length - before));
            }
        }
        return length - buffer.remaining();
    }
}
