package io.github.wmformat.generator.check;

import io.github.wmformat.generator.check.MingwHeaders.CppInterface;
import io.github.wmformat.generator.model.Api;
import io.github.wmformat.generator.model.Interface;
import io.github.wmformat.generator.model.Method;
import io.github.wmformat.generator.model.Tables.CodeRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the IDL and the result codes with MinGW's headers. */
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
            add("mingw-missing", their.name(), "no such interface", "there is one");
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
        if (api.tables().codes().isEmpty()) {
            return;
        }
        Map<String, Integer> ours =
                api.tables().codes().stream().collect(Collectors.toMap(CodeRow::name, CodeRow::value));
        headers.codes().forEach((name, value) -> {
            Integer our = ours.get(name);
            if (our == null || !our.equals(value)) {
                add("mingw-code", name, shown(our), shown(value));
            }
        });
    }

    private static String shown(@Nullable Integer code) {
        return code == null ? "no such code" : String.format(Locale.ROOT, "0x%08X", code);
    }

    private void add(String kind, String subject, String ourWord, String theirWord) {
        findings.add(new Finding(kind, subject, "We say " + ourWord + ", MinGW's headers " + theirWord + "."));
    }
}
