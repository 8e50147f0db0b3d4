package io.github.wmformat.com;

import io.github.wmformat.ComException;
import io.github.wmformat.ResultCodes;
import org.jspecify.annotations.Nullable;

/**
 * A reference to an object with several chains of interfaces: the pointer that it came with, and those of the other
 * chains, each asked for when it is first needed and then kept.
 */
abstract class ObjectProxy extends Proxy {
    private final long[] chains;

    ObjectProxy(Machine machine, long pointer, boolean owned, @Nullable Identity identity, int chains) {
        super(machine, pointer, owned, identity);
        this.chains = new long[chains];
    }

    /** The pointer of a further chain. */
    final long chain(int index, ComType<?> type) {
        long known = chains[index];
        return known != 0 ? known : queryChain(index, type);
    }

    private long queryChain(int index, ComType<?> type) {
        synchronized (chains) {
            if (chains[index] == 0) {
                chains[index] = machine().query(pointer(), type);
            }
            if (chains[index] == 0) {
                throw new ComException(
                        ResultCodes.E_NOINTERFACE,
                        "IUnknown",
                        "QueryInterface",
                        "this " + type().name() + " of the runtime has no " + type.name());
            }
            return chains[index];
        }
    }

    @Override
    final void releaseChains() {
        synchronized (chains) {
            for (int i = 0; i < chains.length; i++) {
                long held = chains[i];
                chains[i] = 0;
                if (held != 0) {
                    machine().release(held);
                }
            }
        }
    }
}
