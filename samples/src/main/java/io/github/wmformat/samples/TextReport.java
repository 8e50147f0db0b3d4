package io.github.wmformat.samples;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.Attributes;
import io.github.wmformat.BackendStatus;
import io.github.wmformat.WMT_ATTR_DATATYPE;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The reports for people. */
final class TextReport {
    private static final int WIDEST_NAME = 40;
    private static final int TYPE_WIDTH = 6;
    private static final int LONGEST_VALUE = 120;
    private static final int SHORTENED_VALUE = 60;
    private static final long UNITS_PER_MS = 10_000;

    private final PrintWriter out;

    TextReport(PrintWriter out) {
        this.out = out;
    }

    void dump(Dump dump) {
        line("File     " + Printable.text(dump.file()));
        line("Backend  " + dump.backend() + " (" + dump.backendReason() + ")");
        for (BackendStatus status : dump.refused()) {
            line("         not " + status.name() + ": " + reason(status));
        }
        if (!dump.attributes().isEmpty()) {
            line("");
            line("Attributes");
            attributes(dump.attributes());
        }
        dump.streams().forEach(this::stream);
        samples(dump.samples());
        remarks(dump.remarks());
    }

    void backends(List<BackendStatus> all) {
        int width = widest(all, BackendStatus::name);
        for (BackendStatus status : all) {
            String state = status.available() ? "usable" : "not usable: " + reason(status);
            line(padded(status.name(), width) + "  " + state);
        }
    }

    private static String reason(BackendStatus status) {
        return Printable.text(status.unavailableReason().orElse(""));
    }

    private void attributes(List<Dump.Attribute> attributes) {
        int width = Math.min(WIDEST_NAME, widest(attributes, TextReport::name));
        for (Dump.Attribute attribute : attributes) {
            String type = attribute.value().type().toString().replaceFirst("^WMT_TYPE_", "");
            String language = attribute.language() == 0 ? "" : " (language " + attribute.language() + ")";
            line("  " + padded(name(attribute), width) + "  " + padded(type, TYPE_WIDTH) + "  "
                    + value(attribute.value()) + duration(attribute) + language);
        }
    }

    private static String duration(Dump.Attribute attribute) {
        boolean duration = attribute.name().equals(Attributes.g_wszWMDuration);
        return duration && Words.value(attribute.value()) instanceof Long units ? " (" + time(units) + ")" : "";
    }

    private static String name(Dump.Attribute attribute) {
        return Printable.text(attribute.name());
    }

    private static String value(AttributeValue value) {
        String text = Printable.text(Words.value(value).toString());
        boolean shortened = text.length() > LONGEST_VALUE;
        String shown = shortened ? text.substring(0, text.offsetByCodePoints(0, SHORTENED_VALUE)) + "..." : text;
        String quote = value.type().equals(WMT_ATTR_DATATYPE.WMT_TYPE_STRING) ? "\"" : "";
        return quote + shown + quote + (shortened ? " (" + value.size() + " bytes)" : "");
    }

    private void stream(Dump.Stream stream) {
        line("");
        line("Stream " + stream.number() + "  " + FormatWords.of(stream));
        attributes(stream.attributes());
        Dump.Totals totals = stream.totals();
        line(
                totals.samples() == 0
                        ? "  no samples"
                        : "  " + totals.samples() + (totals.samples() == 1 ? " sample, " : " samples, ")
                                + totals.bytes() + " bytes, from " + time(totals.firstTime()) + " to "
                                + time(totals.lastTime()));
    }

    private void samples(@Nullable List<Dump.Sample> samples) {
        if (samples == null) {
            return;
        }
        line("");
        line("Stream          Time      Duration     Bytes  Flags");
        for (Dump.Sample sample : samples) {
            line(String.format(
                    Locale.ROOT,
                    "%6d  %s  %s  %8d  %s",
                    sample.stream(),
                    time(sample.time()),
                    time(sample.duration()),
                    sample.bytes(),
                    String.join(" ", Words.flags(sample.flags()))));
        }
    }

    private void remarks(List<String> remarks) {
        if (!remarks.isEmpty()) {
            line("");
            line("This backend does not tell everything:");
            remarks.forEach(remark -> line("  " + remark));
        }
    }

    /** Hours, minutes, seconds and milliseconds, rounded towards zero. */
    static String time(long units) {
        long signed = units / UNITS_PER_MS;
        long ms = Math.abs(signed);
        return String.format(
                Locale.ROOT,
                "%s%02d:%02d:%02d.%03d",
                signed < 0 ? "-" : "",
                ms / 3_600_000,
                ms / 60_000 % 60,
                ms / 1000 % 60,
                ms % 1000);
    }

    private static <T> int widest(List<T> rows, Function<T, String> cell) {
        return rows.stream().map(cell).mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private void line(String text) {
        out.print(text.stripTrailing() + '\n');
    }
}
