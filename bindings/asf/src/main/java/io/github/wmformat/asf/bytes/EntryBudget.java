package io.github.wmformat.asf.bytes;

/** Counts the list entries of a whole header, so that many small lists cost no more than one large one may. */
final class EntryBudget {
    private int left = Limits.LIST_ENTRIES;

    void take(long count, Cursor at) throws AsfException {
        if (count > left) {
            throw AsfException.unsupported(
                    at.part(), at.offset(), "more than " + Limits.LIST_ENTRIES + " list entries");
        }
        left -= (int) count;
    }
}
