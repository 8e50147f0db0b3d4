package io.github.wmformat.jna;

import com.sun.jna.Callback;
import com.sun.jna.CallbackReference;
import com.sun.jna.FunctionMapper;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import java.util.Map;

/**
 * Function pointers of callbacks. JNA calls a callback without reflection, four times as fast, only where it was passed to a
 * native method that JNA has bound itself. So each is passed to a function of the C library that answers what it is given:
 * the absolute value of a number, and no address is negative.
 */
final class DirectCallbacks {
    private static final boolean BOUND = bind();

    private DirectCallbacks() {}

    private static native long absolute(Callback callback);

    private static boolean bind() {
        FunctionMapper names = (library, method) -> Platform.isWindows() ? "_abs64" : "llabs";
        try {
            Native.register(
                    DirectCallbacks.class,
                    NativeLibrary.getInstance(Platform.C_LIBRARY_NAME, Map.of(Library.OPTION_FUNCTION_MAPPER, names)));
            return true;
        } catch (UnsatisfiedLinkError e) {
            return false;
        }
    }

    /** The function pointer that calls a callback, as long as that is held. */
    static long pointer(Callback callback) {
        return BOUND ? absolute(callback) : Pointer.nativeValue(CallbackReference.getFunctionPointer(callback));
    }
}
