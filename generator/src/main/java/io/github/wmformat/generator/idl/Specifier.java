package io.github.wmformat.generator.idl;

/** The part of a declaration before the declarators: the name of a type, or its definition on the spot. */
sealed interface Specifier permits TypeName.Named, Definition {}
