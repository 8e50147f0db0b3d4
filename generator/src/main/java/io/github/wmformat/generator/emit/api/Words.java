package io.github.wmformat.generator.emit.api;

import io.github.wmformat.generator.emit.Javadoc;
import io.github.wmformat.generator.model.Documentation;
import io.github.wmformat.generator.projection.JavaMethod;
import io.github.wmformat.generator.projection.JavaMethod.Conduct;
import io.github.wmformat.generator.projection.JavaValue;
import java.util.List;
import java.util.Map;

/** Finds the words on each declaration and makes documentation comments of them. */
final class Words {
    private static final Documentation NONE = new Documentation("", "", "", Map.of());
    private static final Documentation.Member NO_MEMBER = new Documentation.Member("", "", Map.of(), "", Map.of());

    private final Map<String, Documentation> documentation;

    Words(Map<String, Documentation> documentation) {
        this.documentation = documentation;
    }

    /** The comment on a type as a whole. */
    Javadoc type(String name) {
        Documentation words = of(name);
        return new Javadoc("")
                .paragraph(words.text())
                .tag("@see", see(words.page()))
                .tag("@since", words.since());
    }

    /** The comment on a record whose components are the given fields. */
    Javadoc struct(String name, List<JavaValue> components) {
        Documentation words = of(name);
        Javadoc comment = new Javadoc("").paragraph(words.text());
        for (JavaValue component : components) {
            comment.tag(
                    "@param " + component.name(),
                    member(name, component.nativeName()).text());
        }
        return comment.tag("@see", see(words.page())).tag("@since", words.since());
    }

    /** The comment on a field or member of an enumeration. */
    String member(String type, String member, String indent) {
        Documentation.Member words = member(type, member);
        return new Javadoc(indent)
                .paragraph(words.text())
                .tag("@since", words.since())
                .toString();
    }

    /** The comment on a method. */
    String method(JavaMethod method, String indent) {
        Documentation.Member words = member(method.owner(), method.source().name());
        Javadoc comment = new Javadoc(indent).paragraph(words.text());
        comment.paragraph("SDK: {@code " + method.qualifiedName() + "}"
                + (method.slot() < 0 ? "." : ", slot " + method.slot() + "."));
        comment.paragraph(conduct(method.conduct()));
        for (JavaValue parameter : method.parameters()) {
            comment.tag("@param " + parameter.name(), words.parameters().getOrDefault(parameter.nativeName(), ""));
        }
        if (!method.result().components().isEmpty()) {
            comment.tag("@return", words.returns());
        }
        words.errors().forEach((code, why) -> {
            if (!method.nullCodes().contains(code)) {
                comment.tag("@throws ComException", code + ": " + why);
            }
        });
        return comment.tag("@since", words.since()).toString();
    }

    private static String conduct(Conduct conduct) {
        String blocks = conduct.blocks() ? "It may wait: for the network, for a file or for another thread. " : "";
        return blocks + (conduct.callsBack() ? "It may call back into the program before it returns." : "");
    }

    /** The comment on the record that holds a method's results. */
    String result(JavaMethod method, String indent) {
        Documentation.Member words = member(method.owner(), method.source().name());
        Javadoc comment = new Javadoc(indent).paragraph("What {@link #" + method.name() + "} gives.");
        for (JavaValue component : method.result().components()) {
            comment.tag("@param " + component.name(), words.parameters().getOrDefault(component.nativeName(), ""));
        }
        return comment.toString();
    }

    private Documentation of(String name) {
        return documentation.getOrDefault(name, NONE);
    }

    private Documentation.Member member(String type, String member) {
        return of(type).members().getOrDefault(member, NO_MEMBER);
    }

    private static String see(String page) {
        if (page.isBlank()) {
            return "";
        }
        String folder = page.matches("n[nfse]-.*") ? "api/" + page.split("-", 3)[1] + "/" : "wmformat/";
        return "<a href=\"https://learn.microsoft.com/windows/win32/" + folder + page + "\">" + page + "</a>";
    }
}
