package io.github.wmformat.stubs;

import io.github.wmformat.Guid;
import io.github.wmformat.INSSBuffer4;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A program's buffer that keeps what it was asked, and answers what the test knows. */
final class StubbedBuffer implements INSSBuffer4 {
    private static final byte[] VALUE = {7, 8, 9};

    private final ByteBuffer bytes = ByteBuffer.allocate(40).put(0, new byte[] {0x11, 0x22, 0x33, 0x44, 0x55});
    private final List<String> heard = new ArrayList<>();

    synchronized List<String> heard() {
        return List.copyOf(heard);
    }

    private synchronized void hear(String call) {
        heard.add(call);
    }

    @Override
    public int getLength() {
        hear("GetLength");
        return 5;
    }

    @Override
    public void setLength(int length) {
        hear("SetLength " + length);
    }

    @Override
    public int getMaxLength() {
        hear("GetMaxLength");
        return 40;
    }

    @Override
    public ByteBuffer getBuffer() {
        hear("GetBuffer");
        return bytes.duplicate();
    }

    @Override
    public ByteBuffer getBufferAndLength() {
        hear("GetBufferAndLength");
        return bytes.duplicate().limit(5);
    }

    @Override
    public byte[] getSampleProperties(int size) {
        hear("GetSampleProperties " + size);
        return new byte[] {1, 2, 3, 4};
    }

    @Override
    public void setSampleProperties(byte[] properties) {
        hear("SetSampleProperties " + HexFormat.of().formatHex(properties));
    }

    @Override
    public void setProperty(Guid property, byte[] value) {
        hear("SetProperty " + HexFormat.of().formatHex(value));
    }

    @Override
    public byte[] getProperty(Guid property) {
        hear("GetProperty");
        return VALUE.clone();
    }

    @Override
    public int getPropertyCount() {
        hear("GetPropertyCount");
        return 17;
    }

    @Override
    public PropertyByIndex getPropertyByIndex(int index) {
        hear("GetPropertyByIndex " + index);
        return new PropertyByIndex(Guid.NULL, VALUE);
    }
}
