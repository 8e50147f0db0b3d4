package io.github.wmformat.asf.mux;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.Corpus;
import io.github.wmformat.asf.DataPacket;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.MediaObjectReader;
import io.github.wmformat.asf.MemorySource;
import io.github.wmformat.asf.PacketReader;
import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.FileProperties;
import io.github.wmformat.asf.header.HeaderExtension;
import io.github.wmformat.asf.header.HeaderObject;
import io.github.wmformat.asf.header.MutualExclusion;
import io.github.wmformat.asf.header.StreamBitrates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real files written again: the same media objects, in packets as Microsoft's runtime makes them. */
class CorpusMuxTest {
    private static List<Path> files() {
        return Corpus.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileWrittenAgainHasTheSameObjects(Path path) throws IOException {
        try (AsfFile file = AsfFile.open(path)) {
            List<MediaObject> objects = all(file.reader());
            if (objects.isEmpty()) {
                return;
            }
            MemoryFile written = remux(file, objects);
            try (AsfFile again = written.open()) {
                assertThat(again.header().problems()).isEmpty();
                MediaObjectReader reader = again.reader();
                assertThat(content(all(reader))).isEqualTo(content(objects));
                assertThat(reader.losses().objects() + reader.losses().packets())
                        .isZero();
                checkHeader(again, written.bytes().length);
                checkPackets(again, written.bytes());
            }
        } catch (AsfException malformed) {
            assertThat(malformed).hasMessageContaining("malformed ASF");
        }
    }

    /** What of an object does not depend on packets; by stream, since streams may be sent in another order. */
    private static Map<Integer, List<String>> content(List<MediaObject> objects) {
        return objects.stream()
                .collect(Collectors.groupingBy(
                        MediaObject::stream,
                        Collectors.mapping(
                                object -> object.time() + " " + object.duration() + " " + object.keyFrame() + " "
                                        + object.extensions() + " "
                                        + object.data().hashCode() + " "
                                        + object.data().size(),
                                Collectors.toList())));
    }

    private static void checkHeader(AsfFile file, long size) {
        FileProperties properties = file.header().fileProperties();
        assertThat(properties.broadcast()).isFalse();
        assertThat(properties.fileSize()).isEqualTo(size);
        assertThat(properties.minPacketSize()).isEqualTo(properties.maxPacketSize());
        assertThat(properties.packetCount()).isEqualTo(file.data().orElseThrow().packetCount());
        assertThat(properties.packetCount()).isEqualTo(file.data().orElseThrow().storedPacketCount());
        boolean exclusive = file.header().find(MutualExclusion.class).isPresent();
        long sum = file.header().find(StreamBitrates.class).orElseThrow().byStream().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        if (exclusive) {
            assertThat(properties.maxBitRate()).isLessThan(sum);
        } else {
            assertThat(properties.maxBitRate()).isEqualTo(sum);
        }
    }

    /** The packet statistics of Microsoft's files. */
    private static void checkPackets(AsfFile file, byte[] bytes) {
        var data = file.data().orElseThrow();
        long lastSendTime = 0;
        for (long i = 0; i < data.packetCount(); i++) {
            int at = (int) (data.firstPacket() + i * data.packetSize());
            assertThat(Arrays.copyOfRange(bytes, at, at + 3)).containsExactly(0x82, 0, 0);
            assertThat(bytes[at + 3]).isIn((byte) 8, (byte) 9, (byte) 0x10, (byte) 0x11);
            assertThat(bytes[at + 4]).isEqualTo((byte) 0x5D);
            long sendTime = PacketWriter.sendTime(Arrays.copyOfRange(bytes, at, at + 16));
            assertThat(sendTime).isGreaterThanOrEqualTo(lastSendTime);
            lastSendTime = sendTime;
        }
    }

    /** One audio stream leaves no choice: the packets are the runtime's own, byte for byte. */
    @ParameterizedTest
    @ValueSource(strings = {"Valparaiso.wma", "testWMA.wma", "xmp.wma", "empty_full.wma", "issue_57.wma"})
    void theAudioPacketsOfMicrosoftsRuntimeComeOutTheSame(String name) throws IOException {
        Path path = Corpus.folder().resolve(name);
        byte[] original = Files.readAllBytes(path);
        try (AsfFile file = AsfFile.open(path)) {
            byte[] written = remux(file, all(file.reader())).bytes();
            try (AsfFile again = AsfFile.open(new MemorySource(written))) {
                byte[] expected = packets(file, original);
                renumber(expected, file.data().orElseThrow().packetSize());
                assertThat(packets(again, written)).isEqualTo(expected);
                FileProperties properties = again.header().fileProperties();
                assertThat(properties.sendDuration())
                        .isEqualTo(file.header().fileProperties().sendDuration());
            }
        }
    }

    /** Five streams of one window; the last packet's duration is the one thing that the runtime knew more about. */
    @Test
    void fiveStreamsGoOutInTheRuntimesOrder() throws IOException {
        Path path = Corpus.folder().resolve("multilang.wma");
        byte[] original = Files.readAllBytes(path);
        try (AsfFile file = AsfFile.open(path)) {
            byte[] written = remux(file, all(file.reader())).bytes();
            try (AsfFile again = AsfFile.open(new MemorySource(written))) {
                int size = file.data().orElseThrow().packetSize();
                byte[] expected = packets(file, original);
                byte[] actual = packets(again, written);
                renumber(expected, size);
                renumber(actual, size);
                assertThat(actual).hasSameSizeAs(expected);
                int same = expected.length - size;
                assertThat(Arrays.copyOf(actual, same)).isEqualTo(Arrays.copyOf(expected, same));
            }
        }
    }

    /**
     * Several streams of different windows: how many packets the runtime made, how many we make, and how many of ours hold
     * the same parts of the same objects as one of the runtime's.
     */
    @ParameterizedTest
    @CsvSource({
        "seattle.wmv, 366, 366, 366",
        "b10g10r10.wmv, 163, 163, 163",
        "testWMV.wmv, 75, 75, 75",
        "multilang.wma, 301, 301, 301",
        "numbers.wmv, 131, 131, 114",
        "TallShip-medium.wmv, 258, 258, 34",
        "ladybug.wmv, 106, 105, 36"
    })
    void packetsAreFilledAsTheRuntimeFillsThem(String name, int theirs, int ours, int same) throws IOException {
        try (AsfFile file = AsfFile.open(Corpus.folder().resolve(name));
                AsfFile again = remux(file, all(file.reader())).open()) {
            List<String> expected = contents(file);
            List<String> actual = contents(again);
            assertThat(expected).hasSize(theirs);
            assertThat(actual).hasSize(ours);
            assertThat(actual.stream().filter(Set.copyOf(expected)::contains)).hasSize(same);
        }
    }

    /** Which parts of which objects each packet holds. */
    private static List<String> contents(AsfFile file) throws IOException {
        List<String> contents = new ArrayList<>();
        PacketReader packets = file.packets();
        for (DataPacket packet = packets.next(); packet != null; packet = packets.next()) {
            contents.add(packet.payloads().stream()
                    .map(part -> part.stream() + " " + part.time() + " " + part.objectOffset() + "+" + part.size())
                    .collect(Collectors.joining(", ")));
        }
        return contents;
    }

    private static byte[] packets(AsfFile file, byte[] bytes) {
        var data = file.data().orElseThrow();
        return Arrays.copyOfRange(bytes, (int) data.firstPacket(), (int) data.end());
    }

    /** Some of the runtime's files begin with object 2. */
    private static void renumber(byte[] packets, int packetSize) {
        for (int at = 0, number = 1; at < packets.length; at += packetSize, number++) {
            packets[at + 13] = (byte) number;
        }
    }

    @Test
    void theHeaderObjectsStandInTheRuntimesOrder() throws IOException {
        try (AsfFile file = AsfFile.open(Corpus.folder().resolve("numbers.wmv"))) {
            MemoryFile written = remux(file, all(file.reader()));
            try (AsfFile again = written.open()) {
                assertThat(ids(again.header())).isEqualTo(ids(file.header()));
            }
        }
    }

    private static List<String> ids(AsfHeader header) {
        List<String> ids = new ArrayList<>();
        for (HeaderObject object : header.objects()) {
            ids.add(AsfObjectId.name(object.id()));
            if (object.content() instanceof HeaderExtension extension) {
                extension.objects().forEach(inner -> ids.add("  " + AsfObjectId.name(inner.id())));
            }
        }
        return ids;
    }

    private static MemoryFile remux(AsfFile file, List<MediaObject> objects) throws IOException {
        var written = new MemoryFile();
        try (Muxer muxer = Muxer.create(written, MuxSettings.like(file.header()).build())) {
            for (MediaObject object : objects) {
                muxer.write(MuxObject.of(object));
            }
        }
        return written;
    }

    private static List<MediaObject> all(MediaObjectReader reader) throws IOException {
        List<MediaObject> read = new ArrayList<>();
        for (MediaObject object = reader.next(); object != null; object = reader.next()) {
            read.add(object);
        }
        return read;
    }
}
