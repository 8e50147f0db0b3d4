package io.github.wmformat.asf.mux;

import java.util.List;
import java.util.Map;

/**
 * What is known when all is written.
 *
 * @param packets data packets
 * @param playDuration when the last object has been presented, preroll included, in units of 100 ns
 * @param sendDuration when the last packet has been sent, in units of 100 ns
 * @param largest bytes of each stream's largest object
 * @param markers for each marker the packet to play from
 * @param tailSize bytes behind the packets
 */
record MuxTotals(
        long packets,
        long playDuration,
        long sendDuration,
        Map<Integer, Integer> largest,
        List<MarkerPlaces.Place> markers,
        long tailSize) {}
