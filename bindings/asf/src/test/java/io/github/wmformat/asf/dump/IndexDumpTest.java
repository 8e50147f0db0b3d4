package io.github.wmformat.asf.dump;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.asf.header.IndexSpecifier;
import io.github.wmformat.asf.index.IndexBlock;
import io.github.wmformat.asf.index.IndexObject;
import io.github.wmformat.asf.index.MediaObjectIndex;
import io.github.wmformat.asf.index.SimpleIndex;
import io.github.wmformat.asf.index.TimeIndex;
import io.github.wmformat.asf.index.TimecodeBlock;
import io.github.wmformat.asf.index.TimecodeIndex;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IndexDumpTest {
    private static final List<IndexSpecifier> COLUMNS = List.of(
            new IndexSpecifier(1, IndexSpecifier.CLEAN_POINT), new IndexSpecifier(2, IndexSpecifier.DATA_PACKET));

    private static String dump(IndexObject index) {
        var text = new StringBuilder();
        new IndexDump(new TextDump(text)).index(index);
        return text.toString();
    }

    @Test
    void everyEntryOfASimpleIndexHasALine() {
        assertThat(dump(SimpleIndex.of(new UUID(0, 1), 10_000_000, new int[] {0, 7}, new int[] {2, 1})))
                .isEqualTo("""
                        index: fileId=00000000-0000-0000-0000-000000000001 interval=10000000 maxPacketCount=2
                          entries:
                            - packet=0 packetCount=2
                            - packet=7 packetCount=1
                        """);
    }

    @Test
    void everyEntryOfAnIndexInBlocksHasALineWithAValueForEachColumn() {
        List<IndexBlock> blocks = List.of(IndexBlock.of(List.of(100L, 200L), 1, 2, 3, -1));
        String expected = """
                  specifiers:
                    - stream=1 type=3
                    - stream=2 type=1
                  blocks:
                    -
                      positions:
                        - 100
                        - 200
                      entries:
                        - value0=1 value1=2
                        - value0=3 value1=4294967295
                """;

        assertThat(dump(new TimeIndex(1000, COLUMNS, blocks))).isEqualTo("index: interval=1000\n" + expected);
        assertThat(dump(new MediaObjectIndex(1, COLUMNS, blocks))).isEqualTo("index: interval=1\n" + expected);
    }

    @Test
    void everyEntryOfATimecodeIndexHasALineWithItsTimecode() {
        List<TimecodeBlock> blocks = List.of(TimecodeBlock.of(4, List.of(100L, 200L), 0x01020304, 5, 6));

        assertThat(dump(new TimecodeIndex(TimecodeIndex.RESERVED, COLUMNS, blocks)))
                .contains("        - range=4 timecode=\"01020304\" offset0=105 offset1=206\n");
    }
}
