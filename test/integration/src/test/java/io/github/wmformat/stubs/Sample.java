package io.github.wmformat.stubs;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A value that no other parameter of the call has, and how the server notes it.
 *
 * @param value what is passed, or answered
 * @param description what should be noted
 * @param noted whether a noted value is this one
 */
record Sample(@Nullable Object value, String description, Predicate<String> noted) {
    static Sample noted(@Nullable Object value, String text) {
        return new Sample(value, text, text::equals);
    }

    /** The SDK's type may be signed or not. */
    static Sample number(Object value, long number) {
        return new Sample(
                value,
                Long.toString(number),
                text -> text.equals(Long.toString(number))
                        || text.equals(Long.toUnsignedString(number))
                        || (number == (int) number && text.equals(Integer.toUnsignedString((int) number))));
    }

    /** An array whose elements are noted each in its way. */
    static Sample array(Object value, List<Sample> elements) {
        return new Sample(value, elements.toString(), text -> {
            List<String> items = text.startsWith("[") ? Noted.items(text) : List.of();
            boolean all = items.size() == elements.size();
            for (int i = 0; all && i < items.size(); i++) {
                all = elements.get(i).noted.test(items.get(i));
            }
            return all;
        });
    }

    /** A structure: its components stand in the order of the fields, beside fields that Java does not see. */
    static Sample structure(Object value, List<Sample> components) {
        return new Sample(value, components.toString(), text -> {
            int found = 0;
            List<RecordLine.Parameter> fields = text.startsWith("{") ? Noted.fields(text) : List.of();
            for (RecordLine.Parameter field : fields) {
                if (found < components.size() && components.get(found).noted.test(field.value())) {
                    found++;
                }
            }
            return found == components.size();
        });
    }

    boolean arrived(String text) {
        return noted.test(text);
    }

    /** Objects of the server are given back; what the callee keeps it has counted. */
    void close() {
        Recorder.giveBack(value);
    }

    @Override
    public String toString() {
        return description;
    }
}
