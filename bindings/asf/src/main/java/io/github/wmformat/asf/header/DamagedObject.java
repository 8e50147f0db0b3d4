package io.github.wmformat.asf.header;

/**
 * An object whose size is right and whose content is not. The rest of the file stays readable; the object's bytes are
 * in {@link HeaderObject#body}.
 *
 * @param problem what is wrong and where
 */
public record DamagedObject(String problem) implements AsfObject {}
