package io.github.wmformat.asf.indexing;

import java.util.List;
import java.util.UUID;

/**
 * What an indexer did to a file.
 *
 * @param made the indexes that the file has now, in their order
 * @param removed how many indexes it had before
 * @param fileSize bytes of the file now
 */
public record IndexSummary(List<Made> made, int removed, long fileSize) {
    /** Keeps a copy of the list. */
    public IndexSummary {
        made = List.copyOf(made);
    }

    /**
     * One index.
     *
     * @param id names the kind of object
     * @param size its bytes
     */
    public record Made(UUID id, long size) {}
}
