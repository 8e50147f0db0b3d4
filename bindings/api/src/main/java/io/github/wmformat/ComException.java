package io.github.wmformat;

import org.jspecify.annotations.Nullable;

/**
 * A method of the SDK has failed.
 *
 * <p>Every backend throws this type, with the same code for the same reason. Answers that a program has to expect (the
 * end of the samples, an attribute that is not there) are part of the methods' results instead; each method says so.
 */
public final class ComException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int value;
    private final String interfaceName;
    private final String methodName;

    /**
     * A failure of a method.
     *
     * @param hresult the failing code
     * @param interfaceName the SDK's name of the interface or library, {@code IWMSyncReader}
     * @param methodName the SDK's name of the method, {@code Open}
     * @param detail what was tried on what, where more is known than the code says; may be empty
     */
    public ComException(HResult hresult, String interfaceName, String methodName, String detail) {
        this(hresult, interfaceName, methodName, detail, null);
    }

    /** A failure of a method that has a cause in Java: an exception in a callback, an error of a file. */
    public ComException(
            HResult hresult, String interfaceName, String methodName, String detail, @Nullable Throwable cause) {
        super(message(hresult, interfaceName, methodName, detail), cause);
        if (hresult.succeeded()) {
            throw new IllegalArgumentException(hresult + " is not a failure");
        }
        this.value = hresult.value();
        this.interfaceName = interfaceName;
        this.methodName = methodName;
    }

    private static String message(HResult hresult, String interfaceName, String methodName, String detail) {
        var text = new StringBuilder();
        text.append(interfaceName)
                .append("::")
                .append(methodName)
                .append(" failed: ")
                .append(hresult);
        if (!detail.isEmpty()) {
            text.append(": ").append(detail);
        }
        if (!hresult.sentence().isEmpty()) {
            text.append(detail.isEmpty() ? ": " : ". ").append(hresult.sentence());
        }
        return text.toString();
    }

    /** The code that the method answered. */
    public HResult hresult() {
        return HResult.of(value);
    }

    /** Whether the method answered exactly this code. */
    public boolean is(HResult code) {
        return value == code.value();
    }

    /** The SDK's name of the interface (or of the library, for a function) that failed. */
    public String interfaceName() {
        return interfaceName;
    }

    /** The SDK's name of the method that failed. */
    public String methodName() {
        return methodName;
    }
}
