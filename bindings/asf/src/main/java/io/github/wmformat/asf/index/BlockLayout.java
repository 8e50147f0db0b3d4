package io.github.wmformat.asf.index;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Cursor;
import io.github.wmformat.asf.header.IndexSpecifier;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the three kinds of index with specifiers and blocks have in common: a number, then these two. */
final class BlockLayout {
    private static final int FIXED_SIZE = 10;

    /** Bytes of a block that says it has no entries and whose index has no specifiers. */
    private static final int LEAST_BLOCK = 4;

    private BlockLayout() {}

    /** Reads a block for an index of so many specifiers. */
    interface BlockReader<B> {
        B read(Cursor in, int specifiers) throws AsfException;
    }

    /** Makes the index of its parts. */
    interface Constructor<B, I> {
        I make(long number, List<IndexSpecifier> specifiers, List<B> blocks);
    }

    static <B, I> I read(Cursor in, BlockReader<B> reader, Constructor<B, I> constructor) throws AsfException {
        long number = in.u32();
        int specifierCount = in.u16();
        long blockCount = in.u32();
        List<IndexSpecifier> specifiers = IndexSpecifier.readAll(in, specifierCount);
        int count = in.count(blockCount, LEAST_BLOCK);
        List<B> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            blocks.add(reader.read(in, specifierCount));
        }
        return constructor.make(number, specifiers, blocks);
    }

    /** The whole object, filled as far as the blocks. */
    static Stored write(UUID id, long number, List<IndexSpecifier> specifiers, int blockCount, long blockSize) {
        Stored out = Stored.object(id, FIXED_SIZE + (long) IndexSpecifier.SIZE * specifiers.size() + blockSize);
        out.u32(number).u16(specifiers.size()).u32(blockCount);
        specifiers.forEach(specifier -> out.u16(specifier.stream()).u16(specifier.type()));
        return out;
    }

    static byte[] write(UUID id, long number, List<IndexSpecifier> specifiers, List<IndexBlock> blocks) {
        long size = blocks.stream().mapToLong(IndexBlock::size).sum();
        Stored out = write(id, number, specifiers, blocks.size(), size);
        blocks.forEach(block -> block.write(out));
        return out.array();
    }
}
