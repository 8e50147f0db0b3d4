package io.github.wmformat.asf.mux;

import static io.github.wmformat.asf.mux.TestStreams.block;
import static io.github.wmformat.asf.mux.TestStreams.frame;
import static io.github.wmformat.asf.mux.TestStreams.settings;
import static io.github.wmformat.asf.mux.TestStreams.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.DataPacket;
import io.github.wmformat.asf.PacketReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Video is due at the time of a frame, audio 1.5 s after that of a block, of which a packet holds one (decision 0012). */
class PacketFillerTest {
    /** The packets: of each payload the stream, the time in milliseconds, and the bytes of the object. */
    private static List<String> packets(MuxObject... objects) throws IOException {
        MuxSettings settings = settings().packetSize(3000).origin(0).build();
        List<String> packets = new ArrayList<>();
        try (AsfFile file = write(settings, List.of(objects)).open()) {
            long preroll = file.header().fileProperties().preroll();
            PacketReader reader = file.packets();
            for (DataPacket packet = reader.next(); packet != null; packet = reader.next()) {
                packets.add(packet.payloads().stream()
                        .map(part -> (part.stream() == 1 ? "video " : "audio ") + (part.time() - preroll) + " "
                                + part.objectOffset() + "+" + part.size())
                        .collect(Collectors.joining(", ")));
            }
        }
        return packets;
    }

    @Test
    void theRoomThatABlockOfAudioLeavesGoesToTheVideoBehindAFrameThatIsDue() throws IOException {
        assertThat(packets(block(0), block(250), frame(1600, 100), frame(2000, 2000)))
                .containsExactly(
                        "audio 0 0+2000, video 1600 0+100, video 2000 0+835",
                        "audio 250 0+2000, video 2000 835+952",
                        "video 2000 1787+213");
    }

    @Test
    void videoBehindAFrameThatIsNotDueStaysForTheNextPacket() throws IOException {
        assertThat(packets(block(0), block(250), frame(1400, 100), frame(1800, 100), frame(2000, 500)))
                .containsExactly(
                        "video 1400 0+100, audio 0 0+2000, video 1800 0+100", "audio 250 0+2000, video 2000 0+500");
    }

    @Test
    void audioGoesAheadOfTheThirdPayloadIfItIsPresentedLongBefore() throws IOException {
        assertThat(packets(block(0), frame(1210, 10), frame(1250, 10), frame(1290, 10)))
                .containsExactly("video 1210 0+10, video 1250 0+10, audio 0 0+2000, video 1290 0+10");
        assertThat(packets(block(100), frame(1210, 10), frame(1250, 10), frame(1290, 10)))
                .containsExactly("video 1210 0+10, video 1250 0+10, video 1290 0+10, audio 100 0+2000");
    }
}
