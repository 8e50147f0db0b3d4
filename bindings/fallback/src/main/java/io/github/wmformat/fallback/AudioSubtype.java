package io.github.wmformat.fallback;

import io.github.wmformat.Guid;
import io.github.wmformat.MediaSubtypes;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.header.AudioFormat;

/** The subtype that a wave format tag stands for. */
final class AudioSubtype {
    static final int PCM = 1;
    static final int IEEE_FLOAT = 3;

    private static final int EXTENSIBLE = 0xFFFE;

    /** Where a WAVEFORMATEXTENSIBLE has its subtype, behind the valid bits and the channel mask. */
    private static final int EXTENSIBLE_SUBTYPE = 6;

    private AudioSubtype() {}

    static Guid of(AudioFormat audio) {
        Bytes extra = audio.codecData();
        if (audio.formatTag() == EXTENSIBLE && extra.size() >= EXTENSIBLE_SUBTYPE + Guid.SIZE) {
            return Guid.read(extra.slice(EXTENSIBLE_SUBTYPE, Guid.SIZE).buffer());
        }
        return ofTag(audio.formatTag());
    }

    static Guid ofTag(int formatTag) {
        Guid base = MediaSubtypes.WMMEDIASUBTYPE_Base;
        return new Guid(base.high() | (long) formatTag << 32, base.low());
    }
}
