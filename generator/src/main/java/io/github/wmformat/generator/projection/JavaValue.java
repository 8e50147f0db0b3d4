package io.github.wmformat.generator.projection;

/**
 * A parameter of a Java method, a component of its result, or a component of a structure's record.
 *
 * @param name the Java name
 * @param type the Java type as it is written
 * @param nullable whether null is a value of it
 * @param nativeName the name in the IDL, under which it is documented
 */
public record JavaValue(String name, String type, boolean nullable, String nativeName) {
    /** The type with its annotation, as a declaration writes it. */
    public String declaredType() {
        if (!nullable) {
            return type;
        }
        return type.endsWith("[]") ? type.substring(0, type.length() - 2) + " @Nullable []" : "@Nullable " + type;
    }

    /** Type and name. */
    public String declaration() {
        return declaredType() + " " + name;
    }
}
