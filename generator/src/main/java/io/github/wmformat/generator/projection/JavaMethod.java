package io.github.wmformat.generator.projection;

import io.github.wmformat.generator.model.Method;
import io.github.wmformat.generator.model.Type;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A method or function as Java sees it, and how its native parameters follow from that.
 *
 * @param owner the interface or library that declares it, by the SDK's name
 * @param source the native declaration
 * @param slot the place in the vtable, from 0; -1 for a function
 * @param name the Java name
 * @param parameters what the Java method takes
 * @param result what the Java method gives
 * @param arguments the role of each native parameter, in the native order
 * @param nullCodes failures that are an expected answer: Java returns null
 * @param noCodes failures that are the answer no: Java returns false, and true where the call succeeds
 * @param tooSmall what we answer a caller whose buffer is too small, by symbolic name
 * @param nullPointer what we answer a caller who passes NULL where a pointer is needed, by symbolic name
 * @param conduct what is known of the method's calls beyond their values
 */
public record JavaMethod(
        String owner,
        Method source,
        int slot,
        String name,
        List<JavaValue> parameters,
        JavaResult result,
        List<Argument> arguments,
        List<String> nullCodes,
        List<String> noCodes,
        String tooSmall,
        String nullPointer,
        Conduct conduct) {
    public JavaMethod {
        parameters = List.copyOf(parameters);
        arguments = List.copyOf(arguments);
        nullCodes = List.copyOf(nullCodes);
        noCodes = List.copyOf(noCodes);
    }

    /** The SDK's name: {@code IWMSyncReader::Open}. */
    public String qualifiedName() {
        return owner + "::" + source.name();
    }

    /** Whether the native result is an HRESULT; other results are values. */
    public boolean returnsHResult() {
        return source.returns() == Type.Scalar.HRESULT;
    }

    /** Whether the result's type is that of an argument: a class of T goes in, a T comes out. */
    public boolean generic() {
        return arguments.stream().anyMatch(Argument.OutAsked.class::isInstance);
    }

    /** The same method with a copy of the memory that it shows; empty where it shows none whose length it tells. */
    public Optional<JavaMethod> copying() {
        List<Argument> copied = arguments.stream().map(JavaMethod::copied).toList();
        return copied.equals(arguments)
                ? Optional.empty()
                : Optional.of(new JavaMethod(
                        owner,
                        source,
                        slot,
                        name,
                        parameters,
                        result,
                        copied,
                        nullCodes,
                        noCodes,
                        tooSmall,
                        nullPointer,
                        conduct));
    }

    private static Argument copied(Argument argument) {
        return argument instanceof Argument.OutView view && view.lengthName() != null
                ? new Argument.OutCopy(view.value(), view.lengthName())
                : argument;
    }

    /** Whether a first call asks for sizes and a second one fetches. */
    public boolean callsTwice() {
        return arguments.stream().anyMatch(Argument.Capacity.class::isInstance);
    }

    /** The letters of the call: the result, then {@code this} (for a method), then each parameter. */
    public String shape() {
        var letters = new StringBuilder().append(Abi.of(source.returns()));
        if (slot >= 0) {
            letters.append(Abi.J);
        }
        source.parameters().forEach(p -> letters.append(Abi.of(p.type())));
        return letters.toString();
    }

    /** Name and parameter types: what must not be declared twice with different meanings in one object. */
    public String signature() {
        return name + parameters.stream().map(JavaValue::type).toList();
    }

    /**
     * How a method behaves while it runs.
     *
     * @param blocks whether it may wait: for the network, a file or another thread
     * @param callsBack whether it may call back into the program before it returns
     */
    public record Conduct(boolean blocks, boolean callsBack) {}

    /**
     * What a Java method gives.
     *
     * @param components nothing, the value, or the components of the record
     * @param recordName the nested record's name where there are several components; else null
     * @param nullable whether null is an answer
     * @param streamHelper the name of the method that streams the results up to the end; or null
     */
    public record JavaResult(
            List<JavaValue> components,
            @Nullable String recordName,
            boolean nullable,
            @Nullable String streamHelper) {
        public JavaResult {
            components = List.copyOf(components);
        }

        /** The type as a declaration writes it, without a mark for null. */
        public String type() {
            if (components.isEmpty()) {
                return "void";
            }
            return recordName != null ? recordName : components.get(0).type();
        }

        /** Whether null comes back for an expected failure or for a NULL that is an answer. */
        public boolean mayBeNull() {
            return nullable
                    || (recordName == null
                            && !components.isEmpty()
                            && components.get(0).nullable());
        }

        /** The type as a declaration writes it. */
        public String declaredType() {
            return new JavaValue("", type(), mayBeNull(), "").declaredType();
        }
    }
}
