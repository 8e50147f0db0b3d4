package io.github.wmformat.asf.extension;

import io.github.wmformat.asf.bytes.Bytes;

/**
 * Shape of the pixels of a picture: as 16 by 11.
 *
 * @param x width, 0 to 255; 0 where it is not told
 * @param y height, 0 to 255; 0 where it is not told
 */
public record PixelAspectRatio(int x, int y) {
    /** Bytes of a stored ratio. */
    static final int SIZE = 2;

    private static final int MOST = 0xFF;

    /**
     * Checks that each field holds its number.
     *
     * @throws IllegalArgumentException if one does not
     */
    public PixelAspectRatio {
        if (x < 0 || x > MOST || y < 0 || y > MOST) {
            throw new IllegalArgumentException("pixels of " + x + ":" + y + ", 0 to 255 can be told");
        }
    }

    static PixelAspectRatio read(Bytes part) {
        return new PixelAspectRatio(part.get(0) & MOST, part.get(1) & MOST);
    }

    Bytes stored() {
        return Bytes.of((byte) x, (byte) y);
    }

    /** As {@code 16:11}. */
    @Override
    public String toString() {
        return x + ":" + y;
    }
}
