package io.github.wmformat.asf.mux;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.MediaObjectReader;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.AudioFormat;
import io.github.wmformat.asf.header.VideoFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Streams and objects for tests: video is stream 1, audio stream 2. */
final class TestStreams {
    static final long MILLISECOND = 10_000;
    static final AudioFormat AUDIO = new AudioFormat(0x161, 2, 44_100, 8_000, 2_000, 16, Bytes.of(new byte[10]));
    static final VideoFormat VIDEO = new VideoFormat(320, 240, 320, 240, 1, 24, 0x33564D57, 0, 0, 0, 0, 0, Bytes.EMPTY);

    private TestStreams() {}

    static AsfStream video() {
        return StreamBuilder.video(1, VIDEO, 400_000)
                .frameTime(40 * MILLISECOND)
                .build();
    }

    static AsfStream audio() {
        return StreamBuilder.audio(2, AUDIO).window(1500).build();
    }

    static MuxSettings.Builder settings() {
        return MuxSettings.of(List.of(video(), audio()));
    }

    static MuxObject frame(long millis, int size) {
        return MuxObject.of(1, millis * MILLISECOND, millis % 1000 == 0, bytes(size, millis));
    }

    static MuxObject block(long millis) {
        return MuxObject.of(2, millis * MILLISECOND, false, bytes(2000, millis));
    }

    static Bytes bytes(int size, long seed) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return Bytes.of(bytes);
    }

    /** Some seconds of both streams, as they come out of encoders. */
    static List<MuxObject> seconds(int seconds) {
        List<MuxObject> objects = new ArrayList<>();
        for (long time = 0; time < seconds * 1000L; time += 10) {
            if (time % 40 == 0) {
                objects.add(frame(time, time % 1000 == 0 ? 9000 : 1500));
            }
            if (time % 250 == 0) {
                objects.add(block(time));
            }
        }
        return objects;
    }

    static MemoryFile write(MuxSettings settings, List<MuxObject> objects) throws IOException {
        var file = new MemoryFile();
        try (Muxer muxer = Muxer.create(file, settings)) {
            for (MuxObject object : objects) {
                muxer.write(object);
            }
        }
        return file;
    }

    static List<MediaObject> read(MemoryFile written, int... streams) throws IOException {
        try (AsfFile file = written.open()) {
            return all(streams.length == 0 ? file.reader() : file.reader(streams));
        }
    }

    static List<MediaObject> all(MediaObjectReader reader) throws IOException {
        List<MediaObject> read = new ArrayList<>();
        for (MediaObject object = reader.next(); object != null; object = reader.next()) {
            read.add(object);
        }
        return read;
    }
}
