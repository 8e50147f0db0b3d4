package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.AsfStream;
import java.io.IOException;
import java.util.List;

/** Refuses files whose streams cannot stand behind those of a first one. */
final class SameStreams {
    private final InputFile firstFile;
    private final AsfHeader first;

    SameStreams(InputFile firstFile, AsfHeader first) {
        this.firstFile = firstFile;
        this.first = first;
    }

    /** Says what differs. */
    void require(InputFile file, AsfHeader header) throws IOException {
        for (AsfStream stream : first.streams()) {
            AsfStream same = header.stream(stream.number());
            if (same == null) {
                throw new IOException(file + " cannot follow " + firstFile + ": it has no stream " + stream.number()
                        + " (" + StreamWords.format(stream) + ")");
            }
            List<String> differences = StreamWords.differences(stream, same);
            if (!differences.isEmpty()) {
                throw new IOException(file + " cannot follow " + firstFile + ": its stream " + stream.number()
                        + " has another format: " + String.join(", ", differences));
            }
        }
        for (AsfStream stream : header.streams()) {
            if (first.stream(stream.number()) == null) {
                throw new IOException(file + " cannot follow " + firstFile + ", which has no stream " + stream.number()
                        + " (" + StreamWords.format(stream) + ")");
            }
        }
    }
}
