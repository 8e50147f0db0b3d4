package io.github.wmformat.asf.edit;

import io.github.wmformat.asf.bytes.Bytes;

/**
 * One write into a stored header.
 *
 * @param offset where, in bytes from the start of the file
 * @param bytes what
 */
record HeaderStep(int offset, Bytes bytes) {}
