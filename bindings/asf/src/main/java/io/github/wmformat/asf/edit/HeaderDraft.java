package io.github.wmformat.asf.edit;

import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.AsfObject;
import io.github.wmformat.asf.header.DigitalSignature;
import io.github.wmformat.asf.header.HeaderExtension;
import io.github.wmformat.asf.header.HeaderObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The objects of a header while it is edited. */
final class HeaderDraft {
    private final AsfHeader original;
    private final List<Slot> slots = new ArrayList<>();

    HeaderDraft(AsfHeader original) {
        this.original = original;
        boolean extended = false;
        for (HeaderObject object : original.objects()) {
            slots.add(Slot.of(object, false));
            if (object.content() instanceof HeaderExtension extension && !extended) {
                extension.objects().forEach(inner -> slots.add(Slot.of(inner, true)));
                extended = true;
            }
        }
    }

    AsfHeader original() {
        return original;
    }

    List<Slot> slots() {
        return slots;
    }

    /** What the header is to say about a type, in file order. */
    <T extends AsfObject> List<T> all(Class<T> type) {
        return slots.stream()
                .map(Slot::content)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Replaces the first object of a type that fits, or adds one; null removes it. */
    <T extends AsfObject> void put(
            Class<T> type, Predicate<? super T> which, boolean inExtension, @Nullable AsfObject now) {
        for (Slot slot : slots) {
            AsfObject content = slot.content();
            if (type.isInstance(content) && which.test(type.cast(content))) {
                slot.content(now);
                return;
            }
        }
        if (now != null) {
            slots.add(Slot.added(now, inExtension));
        }
    }

    <T extends AsfObject> void put(Class<T> type, boolean inExtension, @Nullable AsfObject now) {
        put(type, any -> true, inExtension, now);
    }

    boolean changed() {
        return slots.stream().anyMatch(Slot::changed);
    }

    /** Removes signatures, which hold no longer once anything changed; says whether there was one. */
    boolean dropSignatures() {
        boolean dropped = false;
        for (Slot slot : slots) {
            if (slot.content() instanceof DigitalSignature && changed()) {
                slot.content(null);
                dropped = true;
            }
        }
        return dropped;
    }
}
