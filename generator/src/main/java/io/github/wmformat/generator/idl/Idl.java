package io.github.wmformat.generator.idl;

import io.github.wmformat.generator.model.Constant;
import io.github.wmformat.generator.model.EnumType;
import io.github.wmformat.generator.model.Interface;
import io.github.wmformat.generator.model.Library;
import io.github.wmformat.generator.model.Method;
import io.github.wmformat.generator.model.Struct;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a set of IDL files describes, in their order, imported files first.
 *
 * @param prototypes functions outside an interface or module: no DLL is known for them
 * @param quotes the files' {@code cpp_quote} lines, not interpreted
 * @param undirected the parameters, as {@code Interface::Method(parameter)}, that are written without [in] and [out];
 *     the model takes them for going in
 */
public record Idl(
        Map<String, Interface> interfaces,
        Map<String, EnumType> enums,
        Map<String, Struct> structs,
        List<Constant> constants,
        List<Library> libraries,
        List<Method> prototypes,
        List<Quote> quotes,
        Set<String> undirected) {}
