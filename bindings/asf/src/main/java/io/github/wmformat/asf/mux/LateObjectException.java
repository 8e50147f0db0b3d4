package io.github.wmformat.asf.mux;

/** Says that a media object lies further back in time than the muxer's tolerance allows. It was not written. */
public final class LateObjectException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    LateObjectException(MuxObject object, long behind, long tolerance) {
        super("an object of stream " + object.stream() + " at " + object.time() / 10_000 + " ms is " + behind / 10_000
                + " ms behind the newest, the tolerance is " + tolerance / 10_000 + " ms");
    }
}
