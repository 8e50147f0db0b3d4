package io.github.wmformat.generator.emit;

import java.util.ArrayList;
import java.util.List;

/** Builds the text of a documentation comment, wrapped to the width of the code around it. */
public final class Javadoc {
    private static final int WIDTH = 116;

    private final String indent;
    private final List<String> lines = new ArrayList<>();

    public Javadoc(String indent) {
        this.indent = indent;
    }

    /** Adds a paragraph; an empty text adds nothing. */
    public Javadoc paragraph(String text) {
        for (String paragraph : text.split("\n\\s*\n", -1)) {
            String words = paragraph.strip();
            if (!words.isEmpty()) {
                wrap(lines.isEmpty() ? "" : "<p>", words);
            }
        }
        return this;
    }

    /** Adds a block tag, such as the words on a parameter. */
    public Javadoc tag(String tag, String text) {
        if (!text.isBlank()) {
            if (!lines.isEmpty() && lines.stream().noneMatch(line -> line.startsWith("@"))) {
                lines.add("");
            }
            wrap(tag + " ", text);
        }
        return this;
    }

    private void wrap(String start, String text) {
        boolean tag = start.startsWith("@");
        if (!tag && !start.isEmpty()) {
            lines.add("");
        }
        StringBuilder line = new StringBuilder(start);
        for (String word : text.strip().split("\\s+", -1)) {
            boolean fresh = line.toString().equals(start) || line.toString().isBlank();
            if (!fresh && indent.length() + 3 + line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(tag ? "    " : "");
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }

    /** The comment with its delimiters and a line end; nothing where nothing was added. */
    @Override
    public String toString() {
        if (lines.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        if (lines.size() == 1) {
            return text.append(indent)
                    .append("/** ")
                    .append(safe(lines.get(0)))
                    .append(" */\n")
                    .toString();
        }
        text.append(indent).append("/**\n");
        for (String line : lines) {
            text.append(indent)
                    .append(line.isEmpty() ? " *" : " * " + safe(line))
                    .append('\n');
        }
        return text.append(indent).append(" */\n").toString();
    }

    private static String safe(String line) {
        return line.replace("*/", "*&#47;");
    }
}
