package io.github.wmformat.com;

import io.github.wmformat.ComException;
import io.github.wmformat.HResult;
import io.github.wmformat.ResultCodes;
import java.lang.System.Logger.Level;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * What the proxies of one COM object share: how many of them are open, and the exception that a callback threw when
 * nobody was there to receive it. The next call on any of the proxies throws it.
 */
final class Identity {
    private static final System.Logger LOG = System.getLogger(Identity.class.getName());
    private static final int MOST_ROUNDS = 8;

    /** ERROR_INSUFFICIENT_BUFFER as an HRESULT. */
    private static final int INSUFFICIENT_BUFFER = 0x8007007A;

    private static final VarHandle OPEN;
    private static final VarHandle PENDING;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            OPEN = lookup.findVarHandle(Identity.class, "open", int.class);
            PENDING = lookup.findVarHandle(Identity.class, "pending", Throwable.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile int open;
    private volatile @Nullable Throwable pending;

    void join() {
        OPEN.getAndAdd(this, 1);
    }

    /** Whether that was the last open proxy. */
    boolean leave() {
        if ((int) OPEN.getAndAdd(this, -1) > 1) {
            return false;
        }
        logUnseen(takePending());
        return true;
    }

    /** Keeps what a callback threw for the next call; where one is kept already, the first is the one that counts. */
    void fail(Throwable thrown) {
        if (!PENDING.compareAndSet(this, null, thrown)) {
            logUnseen(thrown);
        } else if (open == 0) {
            // The last proxy may have left before it could see the exception.
            logUnseen(takePending());
        }
    }

    private @Nullable Throwable takePending() {
        return (Throwable) PENDING.getAndSet(this, null);
    }

    private static void logUnseen(@Nullable Throwable thrown) {
        if (thrown != null) {
            LOG.log(Level.WARNING, "an exception in a callback found no call to be thrown from", thrown);
        }
    }

    /** Throws for a failing code, and for a callback's exception whatever the code. */
    void check(int hr, String interfaceName, String method) {
        if (pending != null) {
            throwPending(hr, interfaceName, method);
        }
        Failures.check(hr, interfaceName, method);
    }

    /** Whether the code is the one that is an answer; throws for a callback's exception whatever the code. */
    boolean answers(int hr, int expected, String interfaceName, String method) {
        if (hr == expected && pending != null) {
            throwPending(hr, interfaceName, method);
        }
        return hr == expected;
    }

    /** Whether a callback's exception waits. */
    boolean fails() {
        return pending != null;
    }

    /** Gives back what a call gave, and throws a callback's exception instead. */
    void discard(@Nullable Object result, String interfaceName, String method) {
        if (result instanceof AutoCloseable reference) {
            try {
                reference.close();
            } catch (Exception e) {
                logUnseen(e);
            }
        }
        throwPending(0, interfaceName, method);
    }

    private void throwPending(int hr, String interfaceName, String method) {
        Throwable thrown = takePending();
        if (thrown != null) {
            HResult code = HResult.of(hr < 0 ? hr : Failures.code(thrown));
            throw new ComException(code, interfaceName, method, "a callback of the program threw " + thrown, thrown);
        }
    }

    /** Whether a two-call method has to be called again: after the first round, and while a size has grown. */
    static boolean again(int hr, int round) {
        boolean tooSmall = hr == ResultCodes.ASF_E_BUFFERTOOSMALL.value()
                || hr == ResultCodes.NS_E_SDK_BUFFERTOOSMALL.value()
                || hr == INSUFFICIENT_BUFFER;
        return round == 0 ? hr >= 0 || tooSmall : tooSmall && round < MOST_ROUNDS;
    }
}
