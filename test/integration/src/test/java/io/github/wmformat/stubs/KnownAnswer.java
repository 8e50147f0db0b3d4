package io.github.wmformat.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.BITMAPINFOHEADER;
import io.github.wmformat.FILETIME;
import io.github.wmformat.Guid;
import io.github.wmformat.IUnknown;
import io.github.wmformat.MediaTypes;
import io.github.wmformat.NativeEnum;
import io.github.wmformat.RECT;
import io.github.wmformat.STATSTG;
import io.github.wmformat.WMVIDEOINFOHEADER;
import io.github.wmformat.WM_MEDIA_TYPE;
import io.github.wmformat.WM_READER_STATISTICS;
import io.github.wmformat.WM_STREAM_PRIORITY_RECORD;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the server answers: slot * 16 + index of the parameter. The answer tells from which parameter it came.
 *
 * @param line what was called
 * @param slot the method's slot
 * @param enumOut the number that every enumeration has
 */
record KnownAnswer(RecordLine line, int slot, int enumOut) {
    private static final int ANYWHERE = -1;
    private static final int TOP_WORD = 0x8000;
    private static final int TOP_DWORD = 0x8000_0000;
    private static final long TOP_QWORD = 0x8000_0000_8000_0000L;

    /** The index of the parameter that the value came from; fails where it is no known answer. */
    int index(@Nullable Object value) {
        return switch (value) {
            case Integer number -> ofNumber(number & ~(TOP_WORD | TOP_DWORD));
            case Long number -> ofNumber(number & ~TOP_QWORD);
            case Boolean flag -> anywhere(flag);
            case String text -> ofText(text);
            case byte[] bytes -> ofBytes(bytes);
            case int[] words -> ofWords(words);
            case Guid guid -> ofGuid(guid);
            case AttributeValue attribute -> ofBytes(attribute.bytes());
            case NativeEnum member -> anywhere(member.value() == enumOut);
            case WM_MEDIA_TYPE type -> ofMediaType(type);
            case WM_READER_STATISTICS statistics -> ofStatistics(statistics);
            case STATSTG stat -> ofStat(stat);
            case List<?> records -> ofRecords(records);
            case IUnknown object -> given(object);
            case null -> throw new AssertionError(line.methodName() + " answered null");
            default ->
                throw new AssertionError(
                        "no known answer is a " + value.getClass().getName());
        };
    }

    private int ofNumber(long number) {
        long index = number - slot * 16L;
        assertThat(index)
                .as("%s answers slot * 16 + index, this is %d", line.methodName(), number)
                .isBetween(0L, line.parameters().size() - 1L);
        return (int) index;
    }

    private static int anywhere(boolean right) {
        assertThat(right).isTrue();
        return ANYWHERE;
    }

    private static int given(IUnknown object) {
        object.close();
        return ANYWHERE;
    }

    private int ofText(String text) {
        assertThat(text).startsWith(line.methodName() + ".");
        String name = text.substring(line.methodName().length() + 1);
        for (int i = 0; i < line.parameters().size(); i++) {
            if (line.parameters().get(i).name().equals(name)) {
                return i;
            }
        }
        throw new AssertionError(text + " names no parameter of " + line);
    }

    private int ofBytes(byte[] bytes) {
        assertThat(bytes).hasSizeGreaterThanOrEqualTo(4);
        assertThat(new int[] {bytes[0] & 0xFF, bytes[2] & 0xFF, bytes[3] & 0xFF})
                .containsExactly(slot, 0xA5, 0x5A);
        return bytes[1];
    }

    private int ofWords(int[] words) {
        assertThat(words).containsExactly(words[0], words[0] + 1, words[0] + 2);
        return ofNumber(words[0] & ~TOP_WORD);
    }

    private int ofGuid(Guid guid) {
        int index = ofNumber((guid.high() >>> 32) - 0x5755_0000L);
        long high = (0x5755_0000L + slot * 16L + index) << 32 | (long) slot << 16 | index;
        long low = (long) slot << 56 | (long) index << 48 | 0xA55A_0102_0304L;
        assertThat(guid).isEqualTo(new Guid(high, low));
        return index;
    }

    private int ofMediaType(WM_MEDIA_TYPE type) {
        assertThat(type.majortype()).isEqualTo(MediaTypes.WMMEDIATYPE_Video);
        assertThat(type.fixedSizeSamples()).isFalse();
        assertThat(type.temporalCompression()).isTrue();
        assertThat(type.videoInfoHeader())
                .hasValue(new WMVIDEOINFOHEADER(
                        new RECT(1, 2, 321, 242),
                        new RECT(3, 4, 323, 244),
                        1_500_000,
                        7,
                        333_667,
                        new BITMAPINFOHEADER(40, 320, 240, 1, 24, 0x3356_4D57, 230_400, 11, 12, 13, 14)));
        return ofNumber(type.sampleSize());
    }

    private int ofStatistics(WM_READER_STATISTICS statistics) {
        int first = statistics.bandwidth();
        int quality = ((first & ~TOP_DWORD) + 4) | (statistics.quality() & TOP_WORD);
        assertThat(statistics).isEqualTo(new WM_READER_STATISTICS(first, first + 1, first + 2, first + 3, quality));
        return ofNumber((first & ~TOP_DWORD) - 1);
    }

    private int ofStat(STATSTG stat) {
        // Flag STATFLAG_NONAME asks for no name.
        assertThat(stat.name()).isIn(null, "Stat.pwcsName");
        assertThat(stat.type()).isEqualTo(2);
        long base = (stat.size() & ~TOP_QWORD) - 2;
        assertThat(stat.mtime()).isNotEqualTo(new FILETIME(0, 0)).isNotEqualTo(stat.ctime());
        assertThat(stat.ctime()).isNotEqualTo(stat.atime());
        assertThat(ofGuid(stat.clsid())).isEqualTo(ofNumber(base));
        return ofNumber(base);
    }

    private int ofRecords(List<?> records) {
        WM_STREAM_PRIORITY_RECORD first = (WM_STREAM_PRIORITY_RECORD) records.get(0);
        int number = first.streamNumber();
        assertThat(first.mandatory()).isTrue();
        assertThat(records)
                .map(WM_STREAM_PRIORITY_RECORD.class::cast)
                .containsExactly(first, new WM_STREAM_PRIORITY_RECORD(number + 1, false));
        return ofNumber(number & ~TOP_WORD);
    }
}
