package io.github.wmformat.asf.mux;

import io.github.wmformat.asf.bytes.Bytes;
import java.util.List;

/**
 * What an output gets at the end.
 *
 * @param start the header and the start of the Data object again, as long as the first ones, with what is known now
 * @param dataEnd where the packets end, in bytes from the start of the file
 * @param tail the objects behind the packets
 */
record MuxEnd(Bytes start, long dataEnd, List<Bytes> tail) {}
