package io.github.wmformat.jna;

import com.sun.jna.Callback;
import com.sun.jna.CallbackThreadInitializer;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import io.github.wmformat.com.RawMemory;
import io.github.wmformat.com.Symbols;
import io.github.wmformat.com.Views;
import java.lang.invoke.MethodHandle;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Native code through JNA. */
final class JnaMachine extends JnaShapes {
    /** Made where JNA is known to start. */
    private static final class Only {
        static final JnaMachine MACHINE = new JnaMachine();
    }

    /** Threads of the runtime stay known to Java once they have called: to make them known costs more than a call. */
    private static final CallbackThreadInitializer STAY_ATTACHED = new CallbackThreadInitializer(true, false);

    private final RawMemory memory = new WindowMemory();
    /** JNA frees what is not held. */
    private final Queue<Callback> held = new ConcurrentLinkedQueue<>();

    private JnaMachine() {}

    static JnaMachine get() {
        return Only.MACHINE;
    }

    @Override
    protected RawMemory memory() {
        return memory;
    }

    @Override
    protected long functionPointer(MethodHandle target, String shape) {
        Callback callback = callback(ByValue.nativeShape(shape), ByValue.received(target, shape));
        held.add(callback);
        Native.setCallbackThreadInitializer(callback, STAY_ATTACHED);
        return DirectCallbacks.pointer(callback);
    }

    @Override
    protected Symbols library(String name) {
        try {
            return symbols(NativeLibrary.getInstance(name));
        } catch (UnsatisfiedLinkError e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    @Override
    protected Symbols runtime() {
        return symbols(NativeLibrary.getInstance(Platform.C_LIBRARY_NAME));
    }

    private static Symbols symbols(NativeLibrary library) {
        return name -> {
            try {
                return Pointer.nativeValue(library.getGlobalVariableAddress(name));
            } catch (UnsatisfiedLinkError e) {
                return 0;
            }
        };
    }

    @Override
    protected Views views() {
        return new CopyViews(memory);
    }

    @Override
    protected Views lentViews() {
        return new CopyViews(memory);
    }
}
