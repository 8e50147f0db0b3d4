package io.github.wmformat;

import java.util.Locale;

/**
 * A COM result code: what a method of the SDK answers.
 *
 * <p>The codes that the SDK's documentation and headers name are constants of {@link ResultCodes}.
 *
 * @param value the code as 32 bits; negative for a failure
 */
public record HResult(int value) {
    /** The code for the given number. */
    public static HResult of(int value) {
        return value == 0 ? ResultCodes.S_OK : new HResult(value);
    }

    /** Whether the code reports a success, {@code S_OK} or another. */
    public boolean succeeded() {
        return value >= 0;
    }

    /** Whether the code reports a failure. */
    public boolean failed() {
        return value < 0;
    }

    /** The symbolic name, {@code NS_E_NO_MORE_SAMPLES}, or the number in hexadecimal where none is known. */
    public String name() {
        var description = ResultCodes.describe(value);
        return description == null ? hex() : description.name();
    }

    /** What the code means and what to do about it, in one sentence; empty where the code is not known. */
    public String sentence() {
        var description = ResultCodes.describe(value);
        return description == null ? "" : description.sentence();
    }

    /** The part of the system that the code comes from: 0xD for Windows Media, 7 for Win32, 4 for the interface. */
    public int facility() {
        return value >>> 16 & 0x7FF;
    }

    /** The number in hexadecimal: {@code 0xC00D0BCF}. */
    public String hex() {
        return String.format(Locale.ROOT, "0x%08X", value);
    }

    /** Name and number: {@code NS_E_NO_MORE_SAMPLES (0xC00D0BCF)}. */
    @Override
    public String toString() {
        var description = ResultCodes.describe(value);
        return description == null ? hex() : description.name() + " (" + hex() + ")";
    }
}
