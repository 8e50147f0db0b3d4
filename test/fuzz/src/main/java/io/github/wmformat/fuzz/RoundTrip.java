package io.github.wmformat.fuzz;

import io.github.wmformat.asf.AsfInput;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.header.AudioFormat;
import io.github.wmformat.asf.header.VideoFormat;
import io.github.wmformat.asf.mux.LateObjectException;
import io.github.wmformat.asf.mux.MuxObject;
import io.github.wmformat.asf.mux.MuxSettings;
import io.github.wmformat.asf.mux.Muxer;
import io.github.wmformat.asf.mux.StreamBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes bytes for instructions, writes the media objects that they describe, and reads them again. */
public final class RoundTrip {
    private static final AudioFormat AUDIO = new AudioFormat(0x161, 2, 44_100, 8_000, 2_000, 16, Bytes.EMPTY);
    private static final VideoFormat VIDEO =
            new VideoFormat(320, 240, 320, 240, 1, 24, 0x33564D57, 0, 0, 0, 0, 0, Bytes.EMPTY);
    private static final long BIT_RATE = 300_000;
    private static final long UNITS_PER_MILLISECOND = 10_000;

    /** Bytes of one instruction: stream and flag, step of time, size. */
    private static final int INSTRUCTION = 4;

    private final List<MuxObject> written = new ArrayList<>();

    private RoundTrip() {}

    /** Writes and reads; what is read is what was written, stream by stream. */
    public static void run(byte[] instructions) throws IOException {
        new RoundTrip().writeAndRead(instructions);
    }

    private void writeAndRead(byte[] instructions) throws IOException {
        var file = new ByteArrayOutputStream();
        try (Muxer muxer = Muxer.broadcast(Channels.newChannel(file), settings(instructions))) {
            long time = 0;
            for (int at = 1; at + INSTRUCTION <= instructions.length; at += INSTRUCTION) {
                time += (instructions[at + 1] & 0xFF) * UNITS_PER_MILLISECOND;
                write(muxer, object(instructions, at, time));
            }
            muxer.finish();
        }
        compare(file.toByteArray());
    }

    private static MuxSettings settings(byte[] instructions) {
        int packetSize = instructions.length == 0 ? 0 : 200 + (instructions[0] & 0xFF) * 16;
        MuxSettings.Builder settings = MuxSettings.of(List.of(
                        StreamBuilder.audio(1, AUDIO).build(),
                        StreamBuilder.video(2, VIDEO, BIT_RATE).build()))
                .origin(0);
        return packetSize == 0
                ? settings.build()
                : settings.packetSize(packetSize).build();
    }

    private static MuxObject object(byte[] instructions, int at, long time) {
        int size = (instructions[at + 2] & 0xFF) | ((instructions[at + 3] & 0x0F) << Byte.SIZE);
        byte[] data = new byte[size];
        for (int i = 0; i < size; i++) {
            data[i] = (byte) (at + i);
        }
        int stream = 1 + (instructions[at] & 1);
        return MuxObject.of(stream, time, (instructions[at] & 2) != 0, Bytes.of(data));
    }

    private void write(Muxer muxer, MuxObject object) throws IOException {
        try {
            muxer.write(object);
            written.add(object);
        } catch (LateObjectException documented) {
            Finding.unless(!written.isEmpty(), "the first object is late");
        }
    }

    private void compare(byte[] file) throws IOException {
        List<String> read = new ArrayList<>();
        try (AsfInput input = AsfInput.open(new ByteArrayInputStream(file))) {
            for (MediaObject object = input.next(); object != null; object = input.next()) {
                read.add(describe(object.stream(), object.time(), object.keyFrame(), object.data()));
            }
            Finding.unless(input.losses().objects() == 0, "lost: " + input.damages());
        }
        List<String> expected = written.stream()
                .map(object -> describe(object.stream(), object.time(), object.keyFrame(), object.data()))
                .toList();
        Finding.unless(read.size() == expected.size(), read.size() + " read, " + expected.size() + " written");
        Finding.unless(sorted(expected).equals(sorted(read)), "objects are read differently");
    }

    private static String describe(int stream, long time, boolean keyFrame, Bytes data) {
        return stream + " " + time / UNITS_PER_MILLISECOND + " " + (keyFrame && stream == 2) + " " + data.hashCode();
    }

    private static List<String> sorted(List<String> objects) {
        return objects.stream().sorted(Comparator.naturalOrder()).toList();
    }
}
