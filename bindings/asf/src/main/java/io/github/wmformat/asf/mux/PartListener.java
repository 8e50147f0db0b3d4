package io.github.wmformat.asf.mux;

/** Is told in which packets media objects end up. */
interface PartListener {
    /**
     * A part of an object is in a packet.
     *
     * @param object the object
     * @param begins whether the part is its first
     * @param packet number of the packet, from 0
     */
    void part(PendingObject object, boolean begins, long packet);
}
