package io.github.wmformat.fuzz;

import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.extension.ExtensionData;
import io.github.wmformat.asf.extension.ExtensionKind;
import io.github.wmformat.asf.extension.Timecode;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.Attribute;
import io.github.wmformat.asf.header.AttributeObject;
import io.github.wmformat.asf.header.AudioFormat;
import io.github.wmformat.asf.header.LanguageList;
import io.github.wmformat.asf.header.VideoFormat;
import io.github.wmformat.asf.indexing.IndexPlan;
import io.github.wmformat.asf.mux.MuxObject;
import io.github.wmformat.asf.mux.MuxSettings;
import io.github.wmformat.asf.mux.Muxer;
import io.github.wmformat.asf.mux.StreamBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small file that has what few real files have together: timecodes, durations, and an index of every kind. */
public final class MadeFile {
    private static final AudioFormat AUDIO = new AudioFormat(0x161, 2, 44_100, 2_000, 200, 16, Bytes.EMPTY);
    private static final VideoFormat VIDEO =
            new VideoFormat(320, 240, 320, 240, 1, 24, 0x33564D57, 0, 0, 0, 0, 0, Bytes.EMPTY);
    private static final int FRAMES = 40;
    private static final int FRAMES_PER_SECOND = 10;
    private static final long FRAME_TIME = 1_000_000;
    private static final int KEY_FRAME_EVERY = 8;

    private MadeFile() {}

    /** Writes it to a path. */
    public static void write(Path path) throws IOException {
        Files.deleteIfExists(path);
        List<AsfStream> streams = List.of(
                StreamBuilder.audio(1, AUDIO).build(),
                StreamBuilder.video(2, VIDEO, 100_000)
                        .extension(ExtensionKind.TIMECODE)
                        .build());
        MuxSettings settings = MuxSettings.of(streams)
                .objects(List.of(
                        new LanguageList(List.of("en-us", "de")),
                        new AttributeObject(
                                Attribute.Source.METADATA_LIBRARY,
                                List.of(Attribute.ofString("Title", "made").inLanguage(1)))))
                .packetSize(500)
                .padding(300)
                .indexes(List.of(
                        IndexPlan.simple(streams),
                        IndexPlan.time(streams),
                        IndexPlan.mediaObjects(2),
                        IndexPlan.timecodes(2)))
                .build();
        try (Muxer muxer = Muxer.create(path, settings)) {
            for (int frame = 0; frame < FRAMES; frame++) {
                muxer.write(MuxObject.of(1, frame * FRAME_TIME, true, data(frame, 200)));
                muxer.write(frame(frame, streams.get(1)));
            }
            muxer.finish();
        }
    }

    private static MuxObject frame(int number, AsfStream stream) {
        Timecode timecode = Timecode.of(0, 0, 0, number / FRAMES_PER_SECOND, number % FRAMES_PER_SECOND);
        boolean key = number % KEY_FRAME_EVERY == 0;
        return new MuxObject(
                2,
                number * FRAME_TIME,
                FRAME_TIME,
                key,
                data(number, key ? 900 : 30 + number),
                ExtensionData.of(stream).with(ExtensionKind.TIMECODE, timecode));
    }

    private static Bytes data(int seed, int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) (seed * 31 + i);
        }
        return Bytes.of(bytes);
    }
}
