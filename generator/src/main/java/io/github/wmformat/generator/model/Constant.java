package io.github.wmformat.generator.model;

/**
 * A named value of the IDL ({@code const DWORD X = 1;}).
 *
 * @param value a Long for numbers, a String for text
 */
public record Constant(String name, Type type, Object value, Position position) {}
