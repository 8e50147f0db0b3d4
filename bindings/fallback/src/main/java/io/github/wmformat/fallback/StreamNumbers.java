package io.github.wmformat.fallback;

import io.github.wmformat.ResultCodes;

/** The numbers that a stream can be given. */
final class StreamNumbers {
    private static final int FIRST = 1;
    private static final int LAST = 63;

    private StreamNumbers() {}

    static void require(SdkMethod method, int number) {
        if (number < FIRST || number > LAST) {
            throw method.failed(ResultCodes.E_INVALIDARG, number + " is not within " + FIRST + " to " + LAST);
        }
    }
}
