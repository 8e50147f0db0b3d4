package io.github.wmformat.samples.asf;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * What stands on both sides of the first {@code =} of an option's value.
 *
 * @param name before it
 * @param text behind it, maybe empty
 */
record Assignment(String name, String text) {
    /** Makes it from the text on the command line. */
    static final class FromText implements ITypeConverter<Assignment> {
        @Override
        public Assignment convert(String text) {
            int equals = text.indexOf('=');
            if (equals <= 0) {
                throw new TypeConversionException("'" + text + "' has no = with something before it");
            }
            return new Assignment(text.substring(0, equals), text.substring(equals + 1));
        }
    }

    /**
     * What stands before the {@code =}, as a number.
     *
     * @throws IllegalArgumentException if it is none
     */
    int number() {
        try {
            return Integer.parseInt(name);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException("'" + name + "' is no number", wrong);
        }
    }
}
