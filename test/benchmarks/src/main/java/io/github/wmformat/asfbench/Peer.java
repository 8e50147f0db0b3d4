package io.github.wmformat.asfbench;

import java.nio.file.Path;

/** A program or library that reads and edits tags. */
interface Peer {
    /** Its name in the table. */
    String name();

    /** The median seconds of opening a file and reading its tags, over about so many seconds. */
    double read(Path file, double seconds) throws Exception;

    /** The seconds of giving an attribute a text of so many characters and saving. */
    double edit(Path file, String attribute, int characters) throws Exception;
}
