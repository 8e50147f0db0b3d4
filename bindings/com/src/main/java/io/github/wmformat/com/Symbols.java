package io.github.wmformat.com;

/** The functions that a library exports. */
@FunctionalInterface
public interface Symbols {
    /** The address of a function; 0 where there is none of that name. */
    long find(String name);
}
