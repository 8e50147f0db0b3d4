package io.github.wmformat.benchmarks.calls;

import java.lang.foreign.Arena;

/** windowsapi-maven-plugin's proxies as its documentation shows them: an arena for the outs of each call. */
public class WindowsApi extends WindowsApiCalls {
    @Override
    Arena callArena() {
        return Arena.ofConfined();
    }

    @Override
    void endCall(Arena arena) {
        arena.close();
    }
}
