package io.github.wmformat.asf.edit;

import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.IndexParameters;
import io.github.wmformat.asf.header.IndexPlaceholder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a header says about the indexes behind the data. The parameters of an index by time take the place of the
 * placeholder that Microsoft's runtime leaves for them, and give it back when the index goes.
 */
final class IndexEdit {
    private final HeaderDraft draft;

    IndexEdit(HeaderDraft draft) {
        this.draft = draft;
    }

    void parameters(List<IndexParameters> parameters) {
        Map<UUID, IndexParameters> wanted = new LinkedHashMap<>();
        parameters.forEach(one -> wanted.put(one.id(), one));
        for (Slot slot : draft.slots()) {
            if (slot.content() instanceof IndexParameters old) {
                IndexParameters now = wanted.remove(old.id());
                slot.content(now == null ? placeholder(old) : now);
            }
        }
        for (Slot slot : draft.slots()) {
            IndexParameters temporal = wanted.get(AsfObjectId.INDEX_PARAMETERS);
            if (slot.content() instanceof IndexPlaceholder placeholder
                    && temporal != null
                    && placeholder.body().size() == temporal.body().size()) {
                slot.content(temporal);
                wanted.remove(temporal.id());
            }
        }
        wanted.values().forEach(one -> draft.slots().add(Slot.added(one, true)));
    }

    private static @Nullable IndexPlaceholder placeholder(IndexParameters old) {
        boolean temporal = old.id().equals(AsfObjectId.INDEX_PARAMETERS);
        return temporal ? new IndexPlaceholder(Bytes.of(new byte[old.body().size()])) : null;
    }
}
