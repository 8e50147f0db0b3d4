package io.github.wmformat.benchmarks.calls;

import com.sun.jna.Callback;
import com.sun.jna.CallbackReference;
import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.COM.COMInvoker;
import java.util.List;

/** JNA's own COM support: COMInvoker with pointers to kept memory, and JNA callbacks in one shared vtable. */
public class ComInvoker extends CallCost {
    private static final Memory OUTS = new Memory(64);
    private static final Memory TEXT = new Memory(512);
    private static final Memory URL = new Memory(2);
    private static final Memory HEADER_INFO = new Memory(16);

    private static final Pointer BUFFER = OUTS.share(0);
    private static final Pointer TIME = OUTS.share(8);
    private static final Pointer DURATION = OUTS.share(16);
    private static final Pointer FLAGS = OUTS.share(24);
    private static final Pointer NUMBER = OUTS.share(32);
    private static final Pointer STREAM_NUMBER = OUTS.share(40);

    static {
        HEADER_INFO.setLong(0, 0x11D32B2B96406BDAL);
        HEADER_INFO.setLong(8, 0xFF08614FC0006BB3L);
        URL.clear();
    }

    private Invoker reader = new Invoker(0);
    private Invoker syncReader = reader;
    private Invoker stream = reader;
    private long callback;

    /** What COMInvoker leaves to subclasses: a pointer, and a way to call. */
    private static final class Invoker extends COMInvoker {
        Invoker(long pointer) {
            setPointer(new Pointer(pointer));
        }

        int call(int slot, Object... arguments) {
            return _invokeNativeInt(slot, arguments);
        }

        void checked(int slot, Object... arguments) {
            int hr = call(slot, arguments);
            if (hr < 0) {
                throw new IllegalStateException(Integer.toHexString(hr));
            }
        }
    }

    /** The four shapes of a callback's vtable. */
    interface Query extends Callback {
        int call(Pointer self, Pointer iid, Pointer out);
    }

    interface Reference extends Callback {
        int call(Pointer self);
    }

    interface OnStatus extends Callback {
        int call(Pointer self, int status, int hr, int type, Pointer value, Pointer context);
    }

    interface OnSample extends Callback {
        int call(Pointer self, int output, long time, long duration, int flags, Pointer sample, Pointer context);
    }

    private static final List<Callback> SLOTS = List.of(
            (Query) (self, iid, out) -> {
                boolean known = iid.getLong(0) == Slot.READER_CALLBACK_START;
                out.setPointer(0, known ? self : Pointer.NULL);
                return known ? 0 : 0x80004002;
            },
            (Reference) self -> 1,
            (Reference) self -> 1,
            (OnStatus) (self, status, hr, type, value, context) -> 0,
            (OnSample) (self, output, time, duration, flags, sample, context) -> 0);
    private static final Memory VTABLE = vtable();

    private static Memory vtable() {
        Memory table = new Memory(8L * SLOTS.size());
        for (int slot = 0; slot < SLOTS.size(); slot++) {
            table.setPointer(8L * slot, CallbackReference.getFunctionPointer(SLOTS.get(slot)));
        }
        return table;
    }

    private static Memory newObject() {
        Memory object = new Memory(8);
        object.setPointer(0, VTABLE);
        return object;
    }

    @Override
    void prepare() {
        reader = new Invoker(Server.create("IWMReader"));
        syncReader = new Invoker(Server.create("IWMSyncReader"));
        stream = new Invoker(Server.create("IWMStreamConfig"));
        kept = newObject();
        callback = Pointer.nativeValue(kept);
    }

    private Memory kept = new Memory(8);

    @Override
    void pause() {
        reader.checked(Slot.READER_PAUSE, reader.getPointer());
    }

    @Override
    int getOutputFormatCount() {
        syncReader.checked(Slot.GET_OUTPUT_FORMAT_COUNT, syncReader.getPointer(), OUTPUT, NUMBER);
        return NUMBER.getInt(0);
    }

    private HandWritten.Sample next() {
        syncReader.checked(
                Slot.GET_NEXT_SAMPLE,
                syncReader.getPointer(),
                (short) STREAM,
                BUFFER,
                TIME,
                DURATION,
                FLAGS,
                NUMBER,
                STREAM_NUMBER);
        return new HandWritten.Sample(
                BUFFER.getLong(0),
                TIME.getLong(0),
                DURATION.getLong(0),
                FLAGS.getInt(0),
                NUMBER.getInt(0),
                STREAM_NUMBER.getShort(0) & 0xFFFF);
    }

    private static void release(Invoker object) {
        object.call(Slot.RELEASE, object.getPointer());
    }

    @Override
    Object getNextSample() {
        HandWritten.Sample sample = next();
        release(new Invoker(sample.buffer()));
        return sample;
    }

    @Override
    byte[] getSampleBytes() {
        Invoker buffer = new Invoker(next().buffer());
        buffer.checked(Slot.GET_BUFFER_AND_LENGTH, buffer.getPointer(), BUFFER, NUMBER);
        byte[] bytes = BUFFER.getPointer(0).getByteArray(0, NUMBER.getInt(0));
        release(buffer);
        return bytes;
    }

    @Override
    String getStreamName() {
        stream.checked(Slot.GET_STREAM_NAME, stream.getPointer(), Pointer.NULL, NUMBER);
        stream.checked(Slot.GET_STREAM_NAME, stream.getPointer(), TEXT, NUMBER);
        return new String(TEXT.getCharArray(0, (NUMBER.getShort(0) & 0xFFFF) - 1));
    }

    @Override
    void queryHeaderInfo() {
        syncReader.checked(Slot.QUERY_INTERFACE, syncReader.getPointer(), HEADER_INFO, BUFFER);
        release(new Invoker(BUFFER.getLong(0)));
    }

    @Override
    long callback() {
        return callback;
    }

    @Override
    void openWithNewCallback() {
        Memory fresh = newObject();
        reader.checked(Slot.READER_OPEN, reader.getPointer(), URL, fresh, Pointer.NULL);
        reader.checked(Slot.READER_CLOSE, reader.getPointer());
        fresh.close();
    }
}
