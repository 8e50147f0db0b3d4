package io.github.wmformat;

import java.util.Optional;

/**
 * The root of all COM interfaces: an object that can be asked for its other interfaces, and that is given back.
 *
 * <p>A reference that a method returns belongs to the caller: {@link #close()} gives it back, and use after that throws
 * {@link IllegalStateException}. There is no AddRef or Release in a Java program; {@link #retain()} makes a second owned
 * reference where one is needed, for example of a sample that a callback was lent for the length of the call.
 *
 * <p>A program that implements a callback interface implements its methods only: the methods here have defaults that are
 * right for a plain Java object, so that a callback of one method can be a lambda.
 *
 * <p>Threads: a reference may be used from any thread; closing it while another thread is inside one of its methods is
 * the program's mistake.
 *
 * @see <a href="https://learn.microsoft.com/windows/win32/api/unknwn/nn-unknwn-iunknown">nn-unknwn-iunknown</a>
 */
public interface IUnknown extends AutoCloseable {
    /** The interface's IID. */
    Guid IID = new Guid(0x00000000_0000_0000L, 0xC000_000000000046L);

    /**
     * Asks the object for another of its interfaces, as a reference of its own that has to be closed.
     *
     * @throws ComException E_NOINTERFACE where the object does not have it
     */
    default <T extends IUnknown> T queryInterface(Class<T> type) {
        return tryQueryInterface(type)
                .orElseThrow(() -> new ComException(
                        ResultCodes.E_NOINTERFACE, "IUnknown", "QueryInterface", "asked for " + type.getSimpleName()));
    }

    /** Asks the object for another of its interfaces; empty where the object does not have it. */
    default <T extends IUnknown> Optional<T> tryQueryInterface(Class<T> type) {
        return type.isInstance(this) ? Optional.of(type.cast(this)) : Optional.empty();
    }

    /** A second owned reference to the same object, to be closed on its own. */
    default IUnknown retain() {
        return this;
    }

    /** A second owned reference of the first one's type: for callbacks, whose {@link #retain()} has this type only. */
    @SuppressWarnings("unchecked")
    static <T extends IUnknown> T retained(T reference) {
        // Whatever implements an interface gives a reference that implements it, too.
        return (T) reference.retain();
    }

    /** Gives the reference back. Closing twice is harmless. */
    @Override
    default void close() {}
}
