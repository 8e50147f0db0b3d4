package io.github.wmformat.asf.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.wmformat.asf.LittleEndian;
import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Cursor;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.IndexSpecifier;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Index objects are written as they are read. */
class IndexObjectTest {
    private static final UUID FILE_ID = UUID.fromString("01234567-89ab-cdef-0123-456789abcdef");
    private static final List<IndexSpecifier> TWO = List.of(
            new IndexSpecifier(1, IndexSpecifier.CLEAN_POINT), new IndexSpecifier(2, IndexSpecifier.MEDIA_OBJECT));

    private static IndexObject readAgain(IndexObject index) throws AsfException {
        byte[] stored = index.toBytes();
        var in = Cursor.over(stored, stored.length, 0, "index");
        UUID id = in.guid();
        assertThat(in.u64()).isEqualTo(stored.length);
        return Objects.requireNonNull(IndexObject.read(id, in));
    }

    @Test
    void aSimpleIndexIsAPacketNumberAndACountPerEntry() throws AsfException {
        SimpleIndex index = SimpleIndex.of(FILE_ID, 10_000_000, new int[] {0, 7, -1}, new int[] {3, 65_535, 1});

        assertThat(index.toBytes())
                .isEqualTo(new LittleEndian()
                        .guid(AsfObjectId.SIMPLE_INDEX)
                        .u64(74)
                        .guid(FILE_ID)
                        .u64(10_000_000)
                        .u32(65_535)
                        .u32(3)
                        .u32(0)
                        .u16(3)
                        .u32(7)
                        .u16(65_535)
                        .u32(0xFFFFFFFFL)
                        .u16(1)
                        .done());
        assertThat(readAgain(index)).isEqualTo(index);
        assertThat(index.count()).isEqualTo(3);
        assertThat(index.packet(1)).isEqualTo(7);
        assertThat(index.packet(2)).isEqualTo(0xFFFFFFFFL);
        assertThat(index.packetCount(1)).isEqualTo(65_535);
    }

    @Test
    void offsetsOfABlockCountFromItsPositions() throws AsfException {
        var index = new TimeIndex(
                1000,
                TWO,
                List.of(
                        IndexBlock.of(List.of(0L, 100L), 0, 1, 3200, -1),
                        IndexBlock.of(List.of(1L << 40, 1L << 41), -2, 6400)));

        assertThat(readAgain(index)).isEqualTo(index);
        assertThat(index.blocks().get(0).count()).isEqualTo(2);
        assertThat(index.blocks().get(0).offset(0, 1)).isEqualTo(101);
        assertThat(index.blocks().get(0).offset(1, 0)).isEqualTo(3200);
        assertThat(index.blocks().get(0).offset(1, 1)).isEqualTo(IndexBlock.NONE);
        assertThat(index.blocks().get(1).offset(0, 0)).isEqualTo((1L << 40) + 0xFFFFFFFEL);
        assertThat(index.blocks().get(1).offset(0, 1)).isEqualTo((1L << 41) + 6400);
    }

    @Test
    void aMediaObjectIndexHasTwoColumnsPerStream() throws AsfException {
        var index = new MediaObjectIndex(
                1,
                List.of(
                        new IndexSpecifier(2, IndexSpecifier.DATA_PACKET),
                        new IndexSpecifier(2, IndexSpecifier.ORDINAL)),
                List.of(IndexBlock.of(List.of(0L, 0L), 0, 0, 3200, 0, 3200, 1)));

        assertThat(index.toBytes())
                .isEqualTo(new LittleEndian()
                        .guid(AsfObjectId.MEDIA_OBJECT_INDEX)
                        .u64(86)
                        .u32(1)
                        .u16(2)
                        .u32(1)
                        .u16(2)
                        .u16(1)
                        .u16(2)
                        .u16(255)
                        .u32(3)
                        .u64(0)
                        .u64(0)
                        .u32(0)
                        .u32(0)
                        .u32(3200)
                        .u32(0)
                        .u32(3200)
                        .u32(1)
                        .done());
        assertThat(readAgain(index)).isEqualTo(index);
    }

    @Test
    void aTimecodeBlockHasARangeAndATimecodeBesideTheOffsets() throws AsfException {
        var index = new TimecodeIndex(
                TimecodeIndex.RESERVED,
                TWO,
                List.of(TimecodeBlock.of(3, List.of(0L, 1L << 33), 0x01000000, 3200, 0, 0x01000001, -1, 6400)));

        assertThat(readAgain(index)).isEqualTo(index);
        TimecodeBlock block = index.blocks().get(0);
        assertThat(block.count()).isEqualTo(2);
        assertThat(block.timecode(1)).isEqualTo(0x01000001);
        assertThat(block.offset(0, 1)).isEqualTo(1L << 33);
        assertThat(block.offset(1, 0)).isEqualTo(IndexBlock.NONE);
        assertThat(block.offset(1, 1)).isEqualTo((1L << 33) + 6400);
    }

    @Test
    void anIndexWithoutEntriesHas56Bytes() throws AsfException {
        SimpleIndex empty = SimpleIndex.of(FILE_ID, 10_000_000, new int[0], new int[0]);

        assertThat(empty.toBytes()).hasSize(56);
        assertThat(readAgain(empty)).isEqualTo(empty);
    }

    @Test
    void class6MoreEntriesThanTheObjectHoldsAreMalformed() {
        byte[] simple = new LittleEndian().zeros(28).u32(0xFFFFFFFFL).zeros(6).done();
        byte[] blocks = new LittleEndian()
                .u32(1000)
                .u16(1)
                .u32(1)
                .u32(0)
                .u32(0xFFFFFFFFL)
                .u64(0)
                .zeros(40)
                .done();

        for (UUID id : List.of(AsfObjectId.INDEX, AsfObjectId.MEDIA_OBJECT_INDEX, AsfObjectId.TIMECODE_INDEX)) {
            assertMalformed(id, blocks);
        }
        assertMalformed(AsfObjectId.SIMPLE_INDEX, simple);
    }

    private static void assertMalformed(UUID id, byte[] body) {
        assertThatExceptionOfType(AsfException.class)
                .isThrownBy(() -> IndexObject.read(id, Cursor.over(body, body.length, 0, "index")));
    }

    @Test
    void aMillionBlocksWithoutSpecifiersAreRefused() {
        byte[] body =
                new LittleEndian().u32(1).u16(0).u32(1_000_000).zeros(4_000_000).done();

        assertMalformed(AsfObjectId.INDEX, body);
    }

    @Test
    void anotherObjectIsNoIndex() throws AsfException {
        assertThat(IndexObject.read(AsfObjectId.DATA, Cursor.over(new byte[0], 0, 0, "data")))
                .isNull();
    }
}
