package io.github.wmformat.generator.projection;

import java.util.Locale;

/** The rules by which the SDK's names become Java's. */
public final class Naming {
    private Naming() {}

    /** {@code GetNextSample} to {@code getNextSample}, {@code WMCreateReader} to {@code wmCreateReader}. */
    public static String method(String name) {
        return lowerFirstWord(name);
    }

    /** Without the leading letters that spell the C type: {@code pcnsSampleTime} to {@code sampleTime}. */
    static String value(String name) {
        int letters = 0;
        while (letters < name.length() && Character.isLowerCase(name.charAt(letters))) {
            letters++;
        }
        boolean hungarian = letters > 0 && letters < name.length() && Character.isUpperCase(name.charAt(letters));
        return lowerFirstWord(hungarian ? name.substring(letters) : name);
    }

    /** The nested record's name: {@code GetNextSample} to {@code NextSample}. */
    static String record(String method) {
        String name = method.startsWith("Get") ? method.substring(3) : method;
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Lowers an acronym as a whole: {@code URL} to {@code url}, {@code IPAddress} to {@code ipAddress}. */
    private static String lowerFirstWord(String name) {
        int capitals = 0;
        while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
            capitals++;
        }
        boolean wordFollows = capitals < name.length() && Character.isLowerCase(name.charAt(capitals));
        int lower = capitals > 1 && wordFollows ? capitals - 1 : capitals;
        return name.substring(0, lower).toLowerCase(Locale.ROOT) + name.substring(lower);
    }
}
