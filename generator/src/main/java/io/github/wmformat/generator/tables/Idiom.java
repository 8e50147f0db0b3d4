package io.github.wmformat.generator.tables;

import java.util.Arrays;
import java.util.Optional;

/** The words that {@code idioms.csv} may use, and where. */
public enum Idiom {
    NAME("name", Place.ANY, Detail.NEEDED),
    RECORD("record", Place.METHOD, Detail.NEEDED),
    RESERVED("reserved", Place.PARAMETER, Detail.NONE),
    ATTRIBUTE("attribute", Place.PARAMETER, Detail.NEEDED),
    VIEW("view", Place.PARAMETER, Detail.NEEDED),
    FILL("fill", Place.PARAMETER, Detail.NEEDED),
    DRAIN("drain", Place.PARAMETER, Detail.NEEDED),
    TRAILING("trailing", Place.PARAMETER, Detail.NEEDED),
    NULLABLE("nullable", Place.PARAMETER, Detail.NONE),
    OUT("out", Place.PARAMETER, Detail.NONE),
    SIZE("size", Place.PARAMETER, Detail.NONE),
    TASKMEM("taskmem", Place.PARAMETER, Detail.NONE),
    VIEW_TYPE("view-type", Place.METHOD, Detail.NEEDED),
    TOO_SMALL("tooSmall", Place.METHOD, Detail.NEEDED),
    NULL_POINTER("nullPointer", Place.METHOD, Detail.NEEDED),
    CONTEXT("context", Place.PARAMETER, Detail.NONE),
    OPAQUE("opaque", Place.PARAMETER, Detail.NONE),
    VARIANT("variant", Place.PARAMETER, Detail.NONE),
    TAGGED("tagged", Place.PARAMETER, Detail.NEEDED),
    TEXT_BYTES("textBytes", Place.PARAMETER, Detail.NEEDED),
    BYTES("bytes", Place.PARAMETER, Detail.NEEDED),
    TAIL("tail", Place.PARAMETER, Detail.NEEDED),
    VALUE("value", Place.METHOD, Detail.NEEDED),
    STATUS("status", Place.METHOD, Detail.NEEDED),
    BLOCKS("blocks", Place.METHOD, Detail.NONE),
    CALLS_BACK("callsBack", Place.METHOD, Detail.NONE);

    /** Whether an idiom is about a method as a whole (or a structure), or one parameter (or field). */
    enum Place {
        METHOD,
        PARAMETER,
        ANY
    }

    enum Detail {
        NEEDED,
        NONE
    }

    private final String word;
    private final Place place;
    private final Detail detail;

    Idiom(String word, Place place, Detail detail) {
        this.word = word;
        this.place = place;
        this.detail = detail;
    }

    /** The word as the table has it. */
    public String word() {
        return word;
    }

    static Optional<Idiom> of(String word) {
        return Arrays.stream(values()).filter(i -> i.word.equals(word)).findFirst();
    }

    boolean detailIsJavaName() {
        return this == NAME || this == RECORD || this == VIEW_TYPE || this == TAIL;
    }

    boolean fits(boolean parameterGiven) {
        return place == Place.ANY || (place == Place.PARAMETER) == parameterGiven;
    }

    boolean fitsDetail(boolean detailGiven) {
        return (detail == Detail.NEEDED) == detailGiven;
    }
}
