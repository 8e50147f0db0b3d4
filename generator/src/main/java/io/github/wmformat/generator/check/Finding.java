package io.github.wmformat.generator.check;

/**
 * A disagreement between two sources.
 *
 * @param kind the sources and what they disagree on: {@code page-base}
 * @param subject the interface, method or parameter
 * @param sentence what the one says and what the other
 */
public record Finding(String kind, String subject, String sentence) {
    /** The name by which {@code acknowledged.csv} speaks of it; it stays the same as long as the disagreement does. */
    public String id() {
        return kind + ":" + subject;
    }
}
