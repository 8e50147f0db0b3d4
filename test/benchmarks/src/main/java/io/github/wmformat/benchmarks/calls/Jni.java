package io.github.wmformat.benchmarks.calls;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** JNI, with one C function for each method of the SDK (jni_peer.c), outs in a direct buffer that is kept. */
public class Jni extends CallCost {
    /** The system property that names the library made of jni_peer.c. */
    static final String PROPERTY = "wmformat.benchmarks.jni";

    static {
        System.load(System.getProperty(PROPERTY));
    }

    private static final ByteBuffer OUTS = ByteBuffer.allocateDirect(512).order(ByteOrder.LITTLE_ENDIAN);
    private static final long OUTS_AT = address(OUTS);

    private long reader;
    private long syncReader;
    private long stream;
    private long callback;

    /** What the C code calls. */
    static final class Counter {
        long heard;

        int onSample(int output, long time, long duration, int flags, long sample, long context) {
            heard += time + sample;
            return 0;
        }
    }

    static native long address(ByteBuffer buffer);

    static native int pause(long self);

    static native int getOutputFormatCount(long self, int output, long outs);

    static native int getNextSample(long self, int stream, long outs);

    static native byte[] bytes(long buffer);

    static native int getStreamName(long self, long text, long length);

    static native int queryHeaderInfo(long self, long out);

    static native int release(long self);

    static native long newCallback(Counter counter);

    static native void freeCallback(long callback);

    static native int openAndClose(long self, long callback);

    private static void check(int hr) {
        if (hr < 0) {
            throw new IllegalStateException(Integer.toHexString(hr));
        }
    }

    @Override
    void prepare() {
        reader = Server.create("IWMReader");
        syncReader = Server.create("IWMSyncReader");
        stream = Server.create("IWMStreamConfig");
        callback = newCallback(new Counter());
    }

    @Override
    void pause() {
        check(pause(reader));
    }

    @Override
    int getOutputFormatCount() {
        check(getOutputFormatCount(syncReader, OUTPUT, OUTS_AT));
        return OUTS.getInt(0);
    }

    private HandWritten.Sample next() {
        check(getNextSample(syncReader, STREAM, OUTS_AT));
        return new HandWritten.Sample(
                OUTS.getLong(0),
                OUTS.getLong(8),
                OUTS.getLong(16),
                OUTS.getInt(24),
                OUTS.getInt(32),
                OUTS.getShort(40) & 0xFFFF);
    }

    @Override
    Object getNextSample() {
        HandWritten.Sample sample = next();
        release(sample.buffer());
        return sample;
    }

    @Override
    byte[] getSampleBytes() {
        long buffer = next().buffer();
        byte[] bytes = bytes(buffer);
        release(buffer);
        return bytes;
    }

    @Override
    String getStreamName() {
        check(getStreamName(stream, 0, OUTS_AT));
        check(getStreamName(stream, OUTS_AT + 16, OUTS_AT));
        byte[] text = new byte[2 * ((OUTS.getShort(0) & 0xFFFF) - 1)];
        OUTS.get(16, text);
        return new String(text, StandardCharsets.UTF_16LE);
    }

    @Override
    void queryHeaderInfo() {
        check(queryHeaderInfo(syncReader, OUTS_AT));
        release(OUTS.getLong(0));
    }

    @Override
    long callback() {
        return callback;
    }

    @Override
    void openWithNewCallback() {
        long fresh = newCallback(new Counter());
        check(openAndClose(reader, fresh));
        freeCallback(fresh);
    }
}
