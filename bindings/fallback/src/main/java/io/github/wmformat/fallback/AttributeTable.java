package io.github.wmformat.fallback;

import io.github.wmformat.WMT_ATTR_DATATYPE;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.AsfStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All attributes of a file and of its streams: first what was found out, then what is stored, in file order. */
final class AttributeTable {
    /** Stands for the file and all its streams. */
    static final int EVERYTHING = 0xFFFF;

    private static final int FILE = 0;
    private static final int OLD_SIZE_LIMIT = 0xFFFF;

    private final List<HeaderAttribute> all;
    private final Map<Integer, List<HeaderAttribute>> byStream;
    private final Map<Integer, List<HeaderAttribute>> oldByStream;

    AttributeTable(AsfHeader header, long fileSize) {
        this.all = Stream.concat(
                        ComputedAttributes.of(header, fileSize).stream(),
                        header.attributes().stream().map(HeaderAttribute::of))
                .toList();
        List<Integer> numbers = Stream.concat(
                        Stream.of(FILE), header.streams().stream().map(AsfStream::number))
                .toList();
        this.byStream = group(numbers, all);
        this.oldByStream =
                group(numbers, all.stream().filter(AttributeTable::isOldKind).toList());
    }

    private static Map<Integer, List<HeaderAttribute>> group(List<Integer> numbers, List<HeaderAttribute> attributes) {
        Map<Integer, List<HeaderAttribute>> stored =
                attributes.stream().collect(Collectors.groupingBy(HeaderAttribute::stream));
        return numbers.stream()
                .collect(Collectors.toMap(number -> number, number -> stored.getOrDefault(number, List.of())));
    }

    /** IWMHeaderInfo knows neither GUIDs nor values beyond 64 KB. */
    private static boolean isOldKind(HeaderAttribute attribute) {
        return !attribute.value().type().equals(WMT_ATTR_DATATYPE.WMT_TYPE_GUID)
                && attribute.value().size() <= OLD_SIZE_LIMIT;
    }

    /** What IWMHeaderInfo lists for a stream or the file; null where there is no such stream. */
    @Nullable
    List<HeaderAttribute> old(int stream) {
        return oldByStream.get(stream);
    }

    /** What IWMHeaderInfo3 lists for a stream, the file or everything; null where there is no such stream. */
    @Nullable
    List<HeaderAttribute> list(int stream) {
        return stream == EVERYTHING ? all : byStream.get(stream);
    }
}
