package io.github.wmformat.fallback;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.Guid;
import io.github.wmformat.HResult;
import io.github.wmformat.OutputSettings;
import io.github.wmformat.ResultCodes;
import java.util.HashMap;
import java.util.Map;

/** The settings of one output. Only VideoSampleDurations changes what this reader does; the others are kept. */
final class SettingValues {
    private final Guid majortype;
    private final Map<String, AttributeValue> changed = new HashMap<>();

    SettingValues(Guid majortype) {
        this.majortype = majortype;
    }

    AttributeValue get(SdkMethod method, String name) {
        SettingRule rule = rule(method, name);
        require(method, name, rule.get(majortype));
        return changed.getOrDefault(name, rule.initial());
    }

    void set(SdkMethod method, String name, AttributeValue value) {
        SettingRule rule = rule(method, name);
        require(method, name, rule.set(majortype));
        boolean fits = value.type().equals(rule.type())
                && value.size() == rule.initial().size();
        require(
                method,
                name + " takes " + rule.type() + ", not " + value,
                fits ? ResultCodes.S_OK : ResultCodes.E_INVALIDARG);
        changed.put(name, value);
    }

    boolean videoSampleDurations() {
        AttributeValue value = changed.get(OutputSettings.g_wszVideoSampleDurations);
        return value != null && value.asBool();
    }

    private static SettingRule rule(SdkMethod method, String name) {
        return SettingRule.ALL.stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow(() -> method.failed(ResultCodes.E_INVALIDARG, "no setting is called " + name));
    }

    private static void require(SdkMethod method, String tried, HResult answer) {
        if (answer.failed()) {
            throw method.failed(answer, tried);
        }
    }
}
