package io.github.wmformat.samples.asf;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A time on the command line, {@code [[H:]M:]S[.FRACTION]}, in units of 100 ns. */
final class ClockTime implements ITypeConverter<Long> {
    /** What help says of it. */
    static final String FORM = "TIME is [[H:]M:]S[.FRACTION].";

    private static final Pattern TIME = Pattern.compile("(?:(?:(\\d{1,5}):)?(\\d{1,7}):)?(\\d{1,9}(?:\\.\\d+)?)");
    private static final BigDecimal UNITS_PER_SECOND = BigDecimal.valueOf(10_000_000);
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    @Override
    public Long convert(String text) {
        try {
            return parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new TypeConversionException(wrong.getMessage());
        }
    }

    /**
     * The time that a text gives.
     *
     * @throws IllegalArgumentException if it gives none
     */
    static long parse(String text) {
        var parts = TIME.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no time: it is [[H:]M:]S[.FRACTION]");
        }
        BigDecimal seconds = BigDecimal.ZERO;
        for (int i = 1; i <= parts.groupCount(); i++) {
            String part = parts.group(i);
            seconds = seconds.multiply(SIXTY).add(part == null ? BigDecimal.ZERO : new BigDecimal(part));
        }
        return seconds.multiply(UNITS_PER_SECOND).longValue();
    }

    /** A time as text, in seconds. */
    static String format(long time) {
        return BigDecimal.valueOf(time, 7).stripTrailingZeros().toPlainString();
    }
}
