package io.github.wmformat.asf.mux;

import java.io.IOException;

/** Is told in which packets media objects end up. */
interface PartListener {
    /**
     * A part of an object is in a packet.
     *
     * @param object the object
     * @param begins whether the part is its first
     * @param packet number of the packet, from 0
     * @param sendTime of the packet, in units of 100 ns
     */
    void part(PendingObject object, boolean begins, long packet, long sendTime) throws IOException;
}
