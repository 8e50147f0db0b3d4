package io.github.wmformat.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of a method or function.
 *
 * @param sizeIs the parameter (or literal) that counts this one's elements, or null
 * @param iidIs the parameter that says which interface this pointer is of ({@code iid_is}), or null
 * @param nullable whether NULL is allowed where a pointer is expected ({@code unique} or {@code optional} in the IDL)
 */
public record Parameter(
        String name,
        Type type,
        Direction direction,
        @Nullable SizeIs sizeIs,
        @Nullable String iidIs,
        boolean nullable,
        Position position) {
    public enum Direction {
        IN,
        OUT,
        IN_OUT;

        public boolean in() {
            return this != OUT;
        }

        public boolean out() {
            return this != IN;
        }
    }

    /**
     * What {@code size_is} names.
     *
     * @param parameter the counting parameter's name
     * @param dereferenced whether the count is behind a pointer: {@code size_is(*pcb)}
     */
    public record SizeIs(String parameter, boolean dereferenced) {}
}
