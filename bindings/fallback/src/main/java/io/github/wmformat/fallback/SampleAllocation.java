package io.github.wmformat.fallback;

import io.github.wmformat.ComException;
import io.github.wmformat.Guid;
import io.github.wmformat.INSSBuffer;
import io.github.wmformat.IWMReaderAllocatorEx;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.extension.ExtensionKind;
import io.github.wmformat.asf.header.PayloadExtension;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the bytes of samples into buffers: the reader's own, or those of a program's allocator. */
final class SampleAllocation {
    private final SdkMethod method;
    private boolean allocatorsUsed;

    SampleAllocation(SdkMethod method) {
        this.method = method;
    }

    boolean allocatorsUsed() {
        return allocatorsUsed;
    }

    /** A buffer with the bytes; null where the program's allocator refuses one. */
    @Nullable
    INSSBuffer allocate(MediaStream stream, Output output, MediaObject object, byte[] bytes) {
        AllocatorSlot slot = stream.compressed() ? stream.allocator() : output.allocator();
        IWMReaderAllocatorEx allocator = slot.borrowed();
        if (allocator == null) {
            return new SampleBuffer(bytes, properties(object));
        }
        allocatorsUsed = true;
        INSSBuffer buffer = asked(allocator, stream, output, bytes.length);
        return buffer == null ? null : filled(buffer, bytes);
    }

    /** The runtime passes the allocator's failure on as the end of the samples (WM-SALL-015). */
    private static @Nullable INSSBuffer asked(
            IWMReaderAllocatorEx allocator, MediaStream stream, Output output, int size) {
        try {
            return stream.compressed()
                    ? allocator.allocateForStreamEx(stream.number(), size, 0, 0, 0, 0)
                    : allocator.allocateForOutputEx(output.number(), size, 0, 0, 0, 0);
        } catch (ComException refused) {
            return null;
        }
    }

    private INSSBuffer filled(INSSBuffer buffer, byte[] bytes) {
        int capacity = buffer.getMaxLength();
        if (capacity < bytes.length) {
            buffer.close();
            throw method.failed(
                    ResultCodes.NS_E_SDK_BUFFERTOOSMALL, "a buffer of " + capacity + " bytes for " + bytes.length);
        }
        buffer.getBuffer().duplicate().put(bytes);
        buffer.setLength(bytes.length);
        return buffer;
    }

    private static Map<Guid, byte[]> properties(MediaObject object) {
        Map<Guid, byte[]> properties = new LinkedHashMap<>();
        for (PayloadExtension extension : object.extensions().systems()) {
            Bytes value = object.extensions().get(ExtensionKind.bytes(extension.id()));
            if (value != null) {
                properties.put(StreamTypes.guid(extension.id()), value.toArray());
            }
        }
        return properties;
    }
}
