package io.github.wmformat.com;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.COM.COMInvoker;

/** The peer of the JNA backend: JNA's own way to call COM, with outs in memory that is kept. */
final class ComInvokerReader extends COMInvoker {
    private final Memory outs = new Memory(64);
    private final Pointer[] places = new Pointer[6];

    ComInvokerReader(long pointer) {
        setPointer(new Pointer(pointer));
        for (int i = 0; i < places.length; i++) {
            places[i] = outs.share(8L * i);
        }
    }

    int addRef() {
        return _invokeNativeInt(1, new Object[] {getPointer()});
    }

    int getOutputFormatCount(int output) {
        int hr = _invokeNativeInt(17, new Object[] {getPointer(), output, places[0]});
        if (hr < 0) {
            throw new IllegalStateException(Integer.toHexString(hr));
        }
        return outs.getInt(0);
    }

    HandCalls.Sample getNextSample(int stream) {
        int hr = _invokeNativeInt(7, new Object[] {
            getPointer(), (short) stream, places[0], places[1], places[2], places[3], places[4], places[5]
        });
        if (hr < 0) {
            throw new IllegalStateException(Integer.toHexString(hr));
        }
        return new HandCalls.Sample(
                Pointer.nativeValue(outs.getPointer(0)),
                outs.getLong(8),
                outs.getLong(16),
                outs.getInt(24),
                outs.getInt(32),
                outs.getShort(40) & 0xFFFF);
    }

    static int release(long pointer) {
        return new ComInvokerReader.Reference(pointer).release();
    }

    /** Any reference. */
    private static final class Reference extends COMInvoker {
        Reference(long pointer) {
            setPointer(new Pointer(pointer));
        }

        int release() {
            return _invokeNativeInt(2, new Object[] {getPointer()});
        }
    }
}
