package io.github.wmformat;

/**
 * The words on a result code.
 *
 * @param name the symbolic name
 * @param sentence what it means and what to do
 */
record ResultDescription(String name, String sentence) {}
