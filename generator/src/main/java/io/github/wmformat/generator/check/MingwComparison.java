package io.github.wmformat.generator.check;

import io.github.wmformat.generator.check.MingwHeaders.CppInterface;
import io.github.wmformat.generator.model.Api;
import io.github.wmformat.generator.model.Interface;
import io.github.wmformat.generator.model.Method;
import io.github.wmformat.generator.model.Tables.CodeRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares the IDL and the result codes with MinGW's headers; what only one of them has is passed over. */
final class MingwComparison {
    private final Api api;
    private final MingwHeaders headers;
    private final List<Finding> findings = new ArrayList<>();

    private MingwComparison(Api api, MingwHeaders headers) {
        this.api = api;
        this.headers = headers;
    }

    static List<Finding> compare(Api api, MingwHeaders headers) {
        MingwComparison comparison = new MingwComparison(api, headers);
        headers.interfaces().values().forEach(comparison::type);
        comparison.codes();
        return comparison.findings;
    }

    private void type(CppInterface their) {
        Interface our = api.interfaces().get(their.name());
        if (our == null) {
            return;
        }
        if (!our.iid().equals(their.iid())) {
            add("mingw-iid", our.name(), our.iid(), their.iid());
        }
        if (!their.base().equals(our.base())) {
            add("mingw-base", our.name(), "" + our.base(), their.base());
        }
        List<String> methods = our.methods().stream().map(Method::name).toList();
        if (!methods.equals(their.methods())) {
            add("mingw-methods", our.name(), String.join(", ", methods), String.join(", ", their.methods()));
        }
    }

    private void codes() {
        for (CodeRow our : api.tables().codes()) {
            Integer their = headers.codes().get(our.name());
            if (their != null && their != our.value()) {
                add("mingw-code", our.name(), shown(our.value()), shown(their));
            }
        }
    }

    private static String shown(int code) {
        return String.format(Locale.ROOT, "0x%08X", code);
    }

    private void add(String kind, String subject, String ourWord, String theirWord) {
        findings.add(new Finding(kind, subject, "We say " + ourWord + ", MinGW's headers " + theirWord + "."));
    }
}
