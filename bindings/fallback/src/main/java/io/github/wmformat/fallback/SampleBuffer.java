package io.github.wmformat.fallback;

import io.github.wmformat.Guid;
import io.github.wmformat.INSSBuffer4;
import io.github.wmformat.ResultCodes;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sample that the reader allocated: its bytes and its properties. Used by one thread at a time. */
final class SampleBuffer extends ComObject implements INSSBuffer4 {
    private final byte[] memory;
    private final Map<Guid, byte[]> properties;
    private int length;

    /** A sample that fills its memory; both arguments are taken over. */
    SampleBuffer(byte[] memory, Map<Guid, byte[]> properties) {
        this.memory = memory;
        this.length = memory.length;
        this.properties = new LinkedHashMap<>(properties);
    }

    @Override
    public int getLength() {
        requireOpen();
        return length;
    }

    @Override
    public void setLength(int length) {
        requireOpen();
        if (length < 0 || length > memory.length) {
            throw new SdkMethod("INSSBuffer", "SetLength")
                    .failed(ResultCodes.E_INVALIDARG, Integer.toUnsignedString(length) + " of " + memory.length);
        }
        this.length = length;
    }

    @Override
    public int getMaxLength() {
        requireOpen();
        return memory.length;
    }

    @Override
    public ByteBuffer getBuffer() {
        requireOpen();
        return ByteBuffer.wrap(memory);
    }

    @Override
    public ByteBuffer getBufferAndLength() {
        requireOpen();
        return ByteBuffer.wrap(memory, 0, length).slice();
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
        requireOpen();
        if (value.length == 0) {
            properties.remove(property);
        } else {
            properties.put(property, value.clone());
        }
    }

    @Override
    public byte @Nullable [] getProperty(Guid property) {
        requireOpen();
        byte[] value = properties.get(property);
        return value == null ? null : value.clone();
    }

    @Override
    public int getPropertyCount() {
        requireOpen();
        return properties.size();
    }

    @Override
    public PropertyByIndex getPropertyByIndex(int index) {
        requireOpen();
        if (index < 0 || index >= properties.size()) {
            throw new SdkMethod("INSSBuffer4", "GetPropertyByIndex")
                    .failed(ResultCodes.E_INVALIDARG, "property " + index + " of " + properties.size());
        }
        List<Map.Entry<Guid, byte[]>> entries = new ArrayList<>(properties.entrySet());
        return new PropertyByIndex(
                entries.get(index).getKey(), entries.get(index).getValue());
    }

    @Override
    public SampleBuffer retain() {
        addReference();
        return this;
    }
}
