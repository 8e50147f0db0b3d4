package io.github.wmformat.fallback;

import io.github.wmformat.Guid;
import io.github.wmformat.INSSBuffer4;
import io.github.wmformat.ResultCodes;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A sample that the reader allocated: its bytes and its memory.properties(). Used by one thread at a time. */
final class SampleBuffer extends ComObject implements INSSBuffer4 {
    private final SampleMemory memory;

    /** A sample that fills its memory; the bytes are taken over. */
    SampleBuffer(byte[] bytes, Map<Guid, byte[]> properties) {
        super(() -> {});
        memory = new SampleMemory(bytes, properties);
    }

    private SampleBuffer(SampleBuffer other) {
        super(other);
        memory = other.memory;
    }

    @Override
    public int getLength() {
        requireOpen();
        return memory.length();
    }

    @Override
    public void setLength(int length) {
        requireOpen();
        if (length < 0 || length > memory.bytes().length) {
            throw new SdkMethod("INSSBuffer", "SetLength")
                    .failed(
                            ResultCodes.E_INVALIDARG,
                            Integer.toUnsignedString(length) + " of " + memory.bytes().length);
        }
        memory.setLength(length);
    }

    @Override
    public int getMaxLength() {
        requireOpen();
        return memory.bytes().length;
    }

    @Override
    public ByteBuffer getBuffer() {
        requireOpen();
        return ByteBuffer.wrap(memory.bytes());
    }

    @Override
    public ByteBuffer getBufferAndLength() {
        requireOpen();
        return ByteBuffer.wrap(memory.bytes(), 0, memory.length()).slice();
    }

    @Override
    public byte[] getSampleProperties(int size) {
        throw new SdkMethod("INSSBuffer2", "GetSampleProperties").failed(ResultCodes.E_NOTIMPL, "use GetProperty");
    }

    @Override
    public void setSampleProperties(byte[] properties) {
        throw new SdkMethod("INSSBuffer2", "SetSampleProperties").failed(ResultCodes.E_NOTIMPL, "use SetProperty");
    }

    @Override
    public void setProperty(Guid property, byte[] value) {
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(value, "value");
        requireOpen();
        if (value.length == 0) {
            memory.properties().remove(property);
        } else {
            memory.properties().put(property, value.clone());
        }
    }

    @Override
    public byte @Nullable [] getProperty(Guid property) {
        Objects.requireNonNull(property, "property");
        requireOpen();
        byte[] value = memory.properties().get(property);
        return value == null ? null : value.clone();
    }

    @Override
    public int getPropertyCount() {
        requireOpen();
        return memory.properties().size();
    }

    @Override
    public PropertyByIndex getPropertyByIndex(int index) {
        requireOpen();
        if (index < 0 || index >= memory.properties().size()) {
            throw new SdkMethod("INSSBuffer4", "GetPropertyByIndex")
                    .failed(
                            ResultCodes.E_INVALIDARG,
                            "property " + index + " of " + memory.properties().size());
        }
        List<Map.Entry<Guid, byte[]>> entries =
                new ArrayList<>(memory.properties().entrySet());
        return new PropertyByIndex(
                entries.get(index).getKey(), entries.get(index).getValue());
    }

    @Override
    public SampleBuffer retain() {
        return new SampleBuffer(this);
    }
}
