package io.github.wmformat.stubs;

/** A position of the reader in frames, by its names: the api need not have the class. */
final class Position {
    private Position() {}

    static boolean is(Class<?> type) {
        return type.getSimpleName().equals("PlayPosition");
    }

    static Object of(Class<?> type, long frames) {
        try {
            return type.getMethod("frames", long.class).invoke(null, frames);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    static long frames(Object position) {
        if (!is(position.getClass())) {
            throw new AssertionError(
                    "no known answer is a " + position.getClass().getName());
        }
        try {
            return (long) position.getClass().getMethod("asFrames").invoke(position);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
