package io.github.wmformat.ffm;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

/** Links calls and callbacks by their shape: the result's letter, then one for each argument. */
@SuppressWarnings("restricted") // The whole class is about native code.
final class Linking {
    /** A GUID by value. Two words and a packed structure of the same 16 bytes travel alike on every platform. */
    private static final MemoryLayout GUID = MemoryLayout.structLayout(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG);

    private static final MethodHandle ADDRESS;

    static {
        try {
            ADDRESS = MethodHandles.publicLookup()
                    .findVirtual(MemorySegment.class, "address", MethodType.methodType(long.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Linking() {}

    /** The handle that calls a function of the shape; its first argument is the function. */
    static MethodHandle call(String shape) {
        return Linker.nativeLinker().downcallHandle(descriptor(shape));
    }

    /** A function pointer, valid for ever, that calls the target; what comes by value is passed on by its address. */
    static long functionPointer(MethodHandle target, String shape) {
        MethodHandle adapted = target;
        for (int i = 1; i < shape.length(); i++) {
            if (shape.charAt(i) == 'G') {
                adapted = MethodHandles.filterArguments(adapted, i - 1, ADDRESS);
            }
        }
        return Linker.nativeLinker()
                .upcallStub(adapted, descriptor(shape), Arena.global())
                .address();
    }

    private static FunctionDescriptor descriptor(String shape) {
        List<MemoryLayout> arguments = new ArrayList<>();
        for (char letter : shape.substring(1).toCharArray()) {
            arguments.add(layout(letter));
        }
        MemoryLayout[] layouts = arguments.toArray(MemoryLayout[]::new);
        return shape.charAt(0) == 'V'
                ? FunctionDescriptor.ofVoid(layouts)
                : FunctionDescriptor.of(layout(shape.charAt(0)), layouts);
    }

    private static MemoryLayout layout(char letter) {
        return switch (letter) {
            case 'I' -> ValueLayout.JAVA_INT;
            case 'J' -> ValueLayout.JAVA_LONG;
            case 'F' -> ValueLayout.JAVA_FLOAT;
            case 'D' -> ValueLayout.JAVA_DOUBLE;
            case 'G' -> GUID;
            default -> throw new IllegalArgumentException("no layout has the letter " + letter);
        };
    }

    /** The segment of a 16-byte structure that is passed by value from the given memory. */
    static MemorySegment byValue(long at) {
        return MemorySegment.ofAddress(at).reinterpret(16);
    }

    /** What a call handle may throw besides errors: nothing that can be met. */
    static Error unexpected(Throwable thrown) {
        if (thrown instanceof Error error) {
            return error;
        }
        return new LinkageError("a native call threw " + thrown, thrown);
    }
}
