package io.github.wmformat.generator.projection;

import io.github.wmformat.generator.model.Parameter;
import io.github.wmformat.generator.model.Type.Scalar;
import java.util.List;

/** Works out the roles of one method's parameters. */
final class MethodProjector {
    private final Signature signature;
    private final IdiomRoles idiomRoles;
    private final InRoles inRoles;
    private final OutRoles outRoles;

    MethodProjector(Signature signature, InRoles inRoles, OutRoles outRoles) {
        this.signature = signature;
        this.idiomRoles = new IdiomRoles(signature);
        this.inRoles = inRoles;
        this.outRoles = outRoles;
    }

    /**
     * Goes through the parameters in order.
     *
     * @param answersNo whether a result code is the answer no, so that Java sees a boolean
     */
    List<Argument> project(boolean answersNo) {
        if (answersNo) {
            signature.result("boolean");
        } else if (signature.method().returns() != Scalar.HRESULT
                && signature.method().returns() != Scalar.VOID) {
            signature.result(JavaTypes.of(signature.method().returns()));
        }
        return signature.method().parameters().stream().map(this::argument).toList();
    }

    private Argument argument(Parameter parameter) {
        return idiomRoles
                .of(parameter)
                .orElseGet(() -> parameter.direction().out() ? outRoles.of(parameter) : inRoles.of(parameter));
    }
}
