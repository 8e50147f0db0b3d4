package io.github.wmformat.samples;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.MediaObjectReader;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.edit.AsfEditor;
import io.github.wmformat.asf.edit.Picture;
import io.github.wmformat.asf.edit.Saved;
import io.github.wmformat.asf.extension.ExtensionData;
import io.github.wmformat.asf.extension.ExtensionKind;
import io.github.wmformat.asf.extension.Timecode;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.Attribute;
import io.github.wmformat.asf.header.VideoFormat;
import io.github.wmformat.asf.indexing.IndexPlan;
import io.github.wmformat.asf.indexing.Indexer;
import io.github.wmformat.asf.indexing.Progress;
import io.github.wmformat.asf.mux.MuxObject;
import io.github.wmformat.asf.mux.MuxSettings;
import io.github.wmformat.asf.mux.Muxer;
import io.github.wmformat.asf.mux.StreamBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is done most with ASF files, each in a few lines. To copy. Times are in units of 100 ns. */
public final class AsfRecipes {
    private AsfRecipes() {}

    /** The streams and the attributes, as lines. */
    public static List<String> list(Path path) throws IOException {
        List<String> lines = new ArrayList<>();
        try (AsfFile file = AsfFile.open(path)) {
            for (AsfStream stream : file.header().streams()) {
                lines.add("stream " + stream.number() + ": " + stream.kind() + " " + stream.format());
            }
            for (Attribute tag : file.header().attributes()) {
                lines.add(tag.name() + ": " + tag.asObject());
            }
        }
        return lines;
    }

    /** Writes the media objects of one stream one after the other: for MP3 or JPEG that is a file of its own. */
    public static void extract(Path path, int stream, Path target) throws IOException {
        try (AsfFile file = AsfFile.open(path);
                OutputStream out = Files.newOutputStream(target)) {
            MediaObjectReader reader = file.reader(stream);
            for (MediaObject object; (object = reader.next()) != null; ) {
                out.write(object.data().toArray());
            }
        }
    }

    /** Writes a file anew: a clean layout, sizes and times in the header, an index at the end. */
    public static void remux(Path path, Path target) throws IOException {
        try (AsfFile file = AsfFile.open(path);
                Muxer muxer = Muxer.create(target, settings(file))) {
            MediaObjectReader reader = file.reader();
            for (MediaObject object; (object = reader.next()) != null; ) {
                muxer.write(MuxObject.of(object));
            }
            muxer.finish();
        }
    }

    private static MuxSettings settings(AsfFile file) {
        return MuxSettings.like(file.header())
                .indexes(IndexPlan.usual(file.header().streams()))
                .build();
    }

    /**
     * Keeps the part from the clean point at or before a time up to another; nothing is encoded again. Markers and script
     * commands stay where they were: {@code asf cut} moves them, too.
     */
    public static void cut(Path path, long from, long to, Path target) throws IOException {
        try (AsfFile file = AsfFile.open(path);
                Muxer muxer = Muxer.create(target, settings(file))) {
            MediaObjectReader reader = file.reader();
            long start = reader.seek(from).time();
            for (MediaObject object; (object = reader.next()) != null; ) {
                if (object.time() >= start && object.time() < to) {
                    muxer.write(MuxObject.of(object).at(object.time() - start));
                }
            }
            muxer.finish();
        }
    }

    /** Puts a second file behind the first; their streams must have the same numbers and formats. */
    public static void join(Path first, Path second, Path target) throws IOException {
        try (AsfFile one = AsfFile.open(first);
                AsfFile other = AsfFile.open(second);
                Muxer muxer = Muxer.create(target, settings(one))) {
            append(one, 0, muxer);
            append(other, one.header().fileProperties().duration(), muxer);
            muxer.finish();
        }
    }

    private static void append(AsfFile file, long shift, Muxer muxer) throws IOException {
        MediaObjectReader reader = file.reader();
        for (MediaObject object; (object = reader.next()) != null; ) {
            muxer.write(MuxObject.of(object).at(object.time() + shift));
        }
    }

    /** Sets the title and the front cover. Where the header has room, only header bytes are written. */
    public static Saved tag(Path path, String title, Path cover) throws IOException {
        AsfEditor editor = AsfEditor.open(path);
        editor.edit().set(Attribute.ofString("Title", title));
        editor.edit().add(new Picture(Picture.FRONT_COVER, "image/png", "", Bytes.of(Files.readAllBytes(cover))));
        return editor.save();
    }

    /** Writes the pictures into a folder, one file each. */
    public static void pictures(Path path, Path folder) throws IOException {
        try (AsfFile file = AsfFile.open(path)) {
            int number = 0;
            for (Picture picture : Picture.all(file.header().attributes())) {
                Files.write(folder.resolve("picture" + number++), picture.data().toArray());
            }
        }
    }

    /** Writes key frames at 25 a second, each with its SMPTE timecode from 01:00:00:00 on, and an index by timecode. */
    public static void timecodes(VideoFormat format, List<Bytes> frames, Path target) throws IOException {
        AsfStream stream = StreamBuilder.video(1, format, 1_000_000)
                .extension(ExtensionKind.TIMECODE)
                .build();
        MuxSettings settings = MuxSettings.of(List.of(stream))
                .indexes(List.of(IndexPlan.timecodes(1)))
                .build();
        try (Muxer muxer = Muxer.create(target, settings)) {
            for (int i = 0; i < frames.size(); i++) {
                Timecode timecode = Timecode.of(0, 1, i / 1500, i / 25 % 60, i % 25);
                ExtensionData extensions = ExtensionData.of(stream).with(ExtensionKind.TIMECODE, timecode);
                muxer.write(MuxObject.of(1, i * 400_000L, true, frames.get(i)).with(extensions));
            }
            muxer.finish();
        }
    }

    /** The video frame with a timecode, or null; the file has an index by timecode. */
    public static @Nullable MediaObject frame(Path path, Timecode timecode) throws IOException {
        try (AsfFile file = AsfFile.open(path)) {
            MediaObjectReader reader = file.reader(1);
            reader.seekToTimecode(1, timecode);
            for (MediaObject object; (object = reader.next()) != null; ) {
                if (timecode.equals(object.extensions().get(ExtensionKind.TIMECODE))) {
                    return object;
                }
            }
            return null;
        }
    }

    /** Makes the index anew. */
    public static void index(Path path) throws IOException {
        List<IndexPlan> plans;
        try (AsfFile file = AsfFile.open(path)) {
            plans = IndexPlan.usual(file.header().streams());
        }
        Indexer.index(path, plans, Progress.NONE);
    }
}
