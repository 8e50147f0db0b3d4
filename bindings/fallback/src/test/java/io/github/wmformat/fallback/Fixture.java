package io.github.wmformat.fallback;

/** What the conformance facts say of the fixture's samples. */
final class Fixture {
    /** Milliseconds (WM-SOUT-014). */
    static final int[] AUDIO_TIMES = {
        0, 46, 92, 139, 185, 232, 278, 325, 371, 418, 464, 510, 557, 603, 650, 696, 743, 789, 835, 882, 928, 975, 1021,
        1068, 1114, 1161, 1207, 1253, 1300, 1346, 1393, 1439, 1486, 1532, 1579, 1625, 1671, 1718, 1764, 1811, 1857,
        1904, 1950, 1996
    };

    static final int VIDEO_SAMPLES = 50;

    private Fixture() {}

    /** Bytes of a video sample (WM-SOUT-011). */
    static int videoSize(int index) {
        return switch (index % 12) {
            case 0 -> 1117;
            case 1 -> 8;
            default -> 3;
        };
    }
}
