/** The described API as plain data: neither the text it came from nor the Java that is made of it. */
@NullMarked
package io.github.wmformat.generator.model;

import org.jspecify.annotations.NullMarked;
