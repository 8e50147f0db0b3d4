package io.github.wmformat.asf.indexing;

import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.AsfObject;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.DigitalSignature;
import io.github.wmformat.asf.header.FileProperties;
import io.github.wmformat.asf.header.HeaderObject;
import io.github.wmformat.asf.header.IndexParameters;
import io.github.wmformat.asf.header.IndexPlaceholder;
import io.github.wmformat.asf.shift.FileStorage;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Names indexes in a header as Microsoft's indexer does: their parameters, the placeholder for them, or other parameters
 * of the same size change places, each in one write. Nothing else moves.
 */
final class ParameterSwap {
    private static final int FILE_SIZE_AT = HeaderObject.PREFIX + 16;

    private final AsfHeader header;
    private final Map<UUID, IndexParameters> wanted = new HashMap<>();
    private final List<HeaderObject> swapped = new ArrayList<>();
    private boolean possible;

    ParameterSwap(AsfHeader header, List<IndexParameters> parameters) {
        this.header = header;
        parameters.forEach(one -> wanted.put(one.id(), one));
        possible = header.find(DigitalSignature.class).isEmpty();
        for (IndexParameters old : header.findAll(IndexParameters.class)) {
            IndexParameters now = wanted.remove(old.id());
            boolean temporal = old.id().equals(AsfObjectId.INDEX_PARAMETERS);
            swap(old.id(), now == null && temporal ? placeholder(old) : now);
        }
        IndexParameters temporal = wanted.get(AsfObjectId.INDEX_PARAMETERS);
        if (temporal != null && header.find(IndexPlaceholder.class).isPresent()) {
            wanted.remove(temporal.id());
            swap(AsfObjectId.INDEX_PLACEHOLDER, temporal);
        }
    }

    private static IndexPlaceholder placeholder(IndexParameters old) {
        return new IndexPlaceholder(Bytes.of(new byte[old.body().size()]));
    }

    private void swap(UUID id, @Nullable AsfObject now) {
        HeaderObject stored = header.find(id).orElseThrow();
        if (now == null || now.body().size() != stored.body().size()) {
            possible = false;
        } else if (!now.equals(stored.content())) {
            swapped.add(new HeaderObject(now.id(), stored.offset(), now.body(), now));
        }
    }

    /** Whether this is all that it takes. */
    boolean possible() {
        return possible && wanted.isEmpty();
    }

    void write(Path path, long fileSize) throws IOException {
        try (FileStorage file = new FileStorage(path, StandardOpenOption.WRITE)) {
            HeaderObject properties = header.find(AsfObjectId.FILE_PROPERTIES).orElseThrow();
            if (properties.content() instanceof FileProperties told && told.fileSize() != fileSize) {
                file.write(new ByteWriter().u64(fileSize).toBytes().buffer(), properties.offset() + FILE_SIZE_AT);
            }
            for (HeaderObject object : swapped) {
                var out = new ByteWriter();
                object.write(out);
                file.write(out.toBytes().buffer(), object.offset());
            }
        }
    }
}
