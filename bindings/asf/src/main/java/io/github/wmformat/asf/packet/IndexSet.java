package io.github.wmformat.asf.packet;

import io.github.wmformat.asf.index.IndexObject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The indexes of a file that are of use, and what is wrong with the others. An index that turns out to be wrong is left
 * out from then on: a file is never harder to read with it than without. Safe for several threads.
 */
public final class IndexSet {
    private final List<IndexObject> objects = new CopyOnWriteArrayList<>();
    private final List<String> problems = new CopyOnWriteArrayList<>();

    /** No indexes. */
    public IndexSet() {}

    /** The indexes in file order. */
    public List<IndexObject> objects() {
        return List.copyOf(objects);
    }

    /** The indexes of one type in file order. */
    public <T extends IndexObject> List<T> objects(Class<T> type) {
        return objects.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Why indexes are left out; mostly empty. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** Adds an index. */
    public void add(IndexObject index) {
        objects.add(index);
    }

    /** Leaves an index out that is wrong. */
    public void leaveOut(IndexObject index, String problem) {
        if (objects.remove(index)) {
            addProblem(problem);
        }
    }

    /** Reports an index that is not in the set. */
    public void addProblem(String problem) {
        problems.add(problem);
    }
}
