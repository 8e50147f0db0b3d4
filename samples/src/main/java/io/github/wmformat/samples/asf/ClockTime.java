package io.github.wmformat.samples.asf;

import java.math.BigDecimal;

/** A time on the command line, {@code [[H:]M:]S[.FRACTION]}, in units of 100 ns. */
final class ClockTime {
    private static final BigDecimal UNITS_PER_SECOND = BigDecimal.valueOf(10_000_000);
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    private ClockTime() {}

    /** The time that a text gives. */
    static long parse(String text) {
        BigDecimal seconds = BigDecimal.ZERO;
        for (String part : text.split(":", 3)) {
            seconds = seconds.multiply(SIXTY).add(new BigDecimal(part));
        }
        return seconds.multiply(UNITS_PER_SECOND).longValue();
    }

    /** A time as text. */
    static String format(long time) {
        return BigDecimal.valueOf(time, 7).stripTrailingZeros().toPlainString();
    }
}
