package io.github.wmformat.generator.model;

import java.util.List;
import java.util.Map;

/** What IDL cannot say: the tables beside it, row by row. */
public record Tables(
        List<InterfaceRow> interfaces,
        List<ObjectRow> objects,
        List<ResultRow> results,
        List<IdiomRow> idioms,
        List<CodeRow> codes,
        List<GuidRow> guids,
        List<TextRow> texts,
        List<IdentifierRow> identifiers,
        List<AcknowledgedRow> acknowledged,
        List<FallbackRow> fallback,
        Map<String, Documentation> documentation) {

    /** A row of the Interfaces page's two tables: {@code interfaces.csv}. */
    public record InterfaceRow(String name, List<String> implementedBy, String base, Position position) {}

    /**
     * An object of the SDK: {@code objects.csv}.
     *
     * @param object the object's name on its page
     * @param java the Java interface that gathers what the object always implements; empty where none is made
     * @param creators functions or methods that hand it out: {@code WMCreateReader}, {@code IWMProfile::GetStream}
     * @param interfaces the interfaces it always has
     * @param atTimes the interfaces it has in some states, or on some systems
     */
    public record ObjectRow(
            String object,
            String java,
            List<String> creators,
            List<String> interfaces,
            List<String> atTimes,
            Position position) {}

    /** A row of the SDK's Interface Identifiers page, as the page has it: {@code identifiers.csv}. */
    public record IdentifierRow(String name, String iid, Position position) {}

    /**
     * A result that is not a plain failure: {@code results.csv}.
     *
     * @param method {@code Interface::Method}
     * @param code the symbolic name
     * @param meaning what Java sees instead of an exception
     * @param detail for END, the name of the stream helper
     */
    public record ResultRow(String method, String code, Meaning meaning, String detail, Position position) {
        public enum Meaning {
            /** The sequence is over: null, and a stream helper beside the method. */
            END,
            /** There is no such thing: null. */
            ABSENT,
            /** The answer is no: false, where success is true. */
            NO,
            /** A further success code that says no more than S_OK. */
            SUCCESS
        }
    }

    /**
     * How a method or parameter is used: {@code idioms.csv}. The words are described in the metadata's README.
     *
     * @param method {@code Interface::Method}, a function's name or a structure's name
     * @param parameter the parameter or field; empty where the method as a whole is meant
     * @param idiom the idiom's word
     * @param detail what the idiom needs to know more; often empty
     */
    public record IdiomRow(String method, String parameter, String idiom, String detail, Position position) {}

    /**
     * A result code: {@code codes.csv}.
     *
     * @param sentence what happened and what to do; empty where nobody says
     */
    public record CodeRow(String name, int value, String sentence, Position position) {}

    /** An identifier that is not an IID: {@code guids.csv}. */
    public record GuidRow(String group, String name, String guid, String sentence, Position position) {}

    /** A text constant ({@code g_wsz…}): {@code texts.csv}. */
    public record TextRow(String group, String name, String text, String sentence, Position position) {}

    /**
     * What the fallback does with an interface: {@code fallback.csv}.
     *
     * @param state {@code yes}, or {@code partly}
     * @param words what is left out, or how it is done
     */
    public record FallbackRow(String name, String state, String words, Position position) {}

    /** A known disagreement between sources, and what was decided: {@code acknowledged.csv}. */
    public record AcknowledgedRow(
            String subject, String disagreement, String decision, String source, Position position) {}
}
