package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.IndexParameters;
import io.github.wmformat.asf.header.IndexSpecifier;
import io.github.wmformat.asf.indexing.IndexPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The indexes of a file that is made of another: those that its header tells of, and one of each video stream. */
final class SameIndexes {
    /** In the order in which Microsoft's indexer writes them. */
    private static final List<Map.Entry<UUID, UUID>> KINDS = List.of(
            Map.entry(AsfObjectId.MEDIA_OBJECT_INDEX_PARAMETERS, AsfObjectId.MEDIA_OBJECT_INDEX),
            Map.entry(AsfObjectId.TIMECODE_INDEX_PARAMETERS, AsfObjectId.TIMECODE_INDEX),
            Map.entry(AsfObjectId.INDEX_PARAMETERS, AsfObjectId.INDEX));

    private SameIndexes() {}

    static List<IndexPlan> of(AsfHeader header) {
        List<IndexPlan> plans = new ArrayList<>();
        for (Map.Entry<UUID, UUID> kind : KINDS) {
            header.findAll(IndexParameters.class).stream()
                    .filter(parameters -> parameters.id().equals(kind.getKey()) && parameters.interval() > 0)
                    .findFirst()
                    .map(parameters -> new IndexPlan(kind.getValue(), parameters.interval(), known(parameters, header)))
                    .filter(plan -> !plan.columns().isEmpty())
                    .ifPresent(plans::add);
        }
        IndexPlan simple = IndexPlan.simple(header.streams());
        if (!plans.isEmpty() || !simple.columns().isEmpty()) {
            plans.add(simple);
        }
        return plans;
    }

    private static List<IndexSpecifier> known(IndexParameters parameters, AsfHeader header) {
        return parameters.specifiers().stream()
                .filter(specifier -> header.stream(specifier.stream()) != null)
                .toList();
    }
}
