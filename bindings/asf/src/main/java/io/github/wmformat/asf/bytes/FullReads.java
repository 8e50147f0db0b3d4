package io.github.wmformat.asf.bytes;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Reads that go on until the bytes wanted are there, since a source may give fewer than asked for. */
public final class FullReads {
    private FullReads() {}

    /** Fills a part of the array and returns how many bytes there were: fewer only at the end of the source. */
    public static int read(ByteSource source, long position, byte[] target, int from, int length) throws IOException {
        return read(source, position, ByteBuffer.wrap(target, from, length), length);
    }

    /** Fills the array as far as bytes come easily, but with at least so many unless the source ends before. */
    public static int atLeast(ByteSource source, long position, byte[] target, int least) throws IOException {
        return read(source, position, ByteBuffer.wrap(target), least);
    }

    private static int read(ByteSource source, long position, ByteBuffer target, int least) throws IOException {
        int start = target.position();
        while (target.position() - start < least) {
            int before = target.position();
            int count = source.read(position + before - start, target);
            if (count < 0) {
                break;
            }
            if (target.position() == before) {
                throw new IOException("the source gave no byte at position " + (position + before - start));
            }
        }
        return target.position() - start;
    }
}
