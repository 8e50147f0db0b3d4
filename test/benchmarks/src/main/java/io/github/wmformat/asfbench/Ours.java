package io.github.wmformat.asfbench;

import io.github.wmformat.asf.bytes.ByteSource;
import io.github.wmformat.asf.bytes.ChannelSource;
import io.github.wmformat.asf.edit.AsfEditor;
import io.github.wmformat.asf.edit.Growth;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.Attribute;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** This library. */
final class Ours implements Peer {
    private final Growth growth;
    private int attributes;

    Ours(Growth growth) {
        this.growth = growth;
    }

    @Override
    public String name() {
        return growth == Growth.SHIFT ? "this library, in place" : "this library";
    }

    @Override
    public double read(Path file, double seconds) throws Exception {
        return Median.over(seconds, () -> attributes += read(file));
    }

    private static int read(Path file) throws IOException {
        try (ByteSource source = new ChannelSource(FileChannel.open(file))) {
            return AsfHeader.read(source).attributes().size();
        }
    }

    @Override
    public double edit(Path file, String attribute, int characters) throws Exception {
        return Median.once(() -> save(file, attribute, characters));
    }

    private void save(Path file, String attribute, int characters) throws IOException {
        AsfEditor editor = AsfEditor.open(file);
        editor.edit().set(Attribute.ofString(attribute, "x".repeat(characters)));
        editor.save(growth);
    }
}
