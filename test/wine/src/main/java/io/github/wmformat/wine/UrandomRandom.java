package io.github.wmformat.wine;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandomSpi;

/** Reads {@code /dev/urandom}, which Wine shows as a file of its drive Z. */
public final class UrandomRandom extends SecureRandomSpi {
    private static final long serialVersionUID = 1L;
    private static final String DEVICE = "Z:\\dev\\urandom";

    @Override
    protected void engineSetSeed(byte[] seed) {
        // The kernel needs no seed of ours.
    }

    @Override
    protected void engineNextBytes(byte[] bytes) {
        try (FileInputStream device = new FileInputStream(DEVICE)) {
            if (device.readNBytes(bytes, 0, bytes.length) < bytes.length) {
                throw new IOException("no random bytes in " + DEVICE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected byte[] engineGenerateSeed(int length) {
        byte[] seed = new byte[length];
        engineNextBytes(seed);
        return seed;
    }
}
