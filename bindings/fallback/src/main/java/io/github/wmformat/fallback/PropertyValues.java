package io.github.wmformat.fallback;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.IWMPropertyVault;
import io.github.wmformat.IWMPropertyVault.PropertyByIndex;
import io.github.wmformat.ResultCodes;
import java.util.ArrayList;
import java.util.List;

/** The named values of a stream configuration, in the order they were set (WML-PRF-021). */
final class PropertyValues {
    private final List<PropertyByIndex> values = new ArrayList<>();

    synchronized int count() {
        return values.size();
    }

    synchronized AttributeValue get(SdkMethod method, String name) {
        return values.stream()
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> method.failed(ResultCodes.ASF_E_NOTFOUND, "there is no property " + name))
                .value();
    }

    synchronized PropertyByIndex get(SdkMethod method, int index) {
        if (index < 0 || index >= values.size()) {
            throw method.failed(ResultCodes.E_INVALIDARG, "property " + index + " of " + values.size() + ", from 0");
        }
        return values.get(index);
    }

    synchronized void set(String name, AttributeValue value) {
        PropertyByIndex property = new PropertyByIndex(name, value);
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).name().equals(name)) {
                values.set(i, property);
                return;
            }
        }
        values.add(property);
    }

    /** Takes over all values of another vault, of whatever backend. */
    void copyFrom(IWMPropertyVault source) {
        int count = source.getPropertyCount();
        for (int i = 0; i < count; i++) {
            PropertyByIndex property = source.getPropertyByIndex(i);
            set(property.name(), property.value());
        }
    }

    synchronized void clear() {
        values.clear();
    }
}
