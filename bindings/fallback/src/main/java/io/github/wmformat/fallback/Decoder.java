package io.github.wmformat.fallback;

import io.github.wmformat.asf.MediaObject;
import java.io.IOException;

/** Makes what an output delivers from what a stream holds. */
interface Decoder {
    /** Hands the stored bytes on. */
    Decoder NONE_NEEDED = object -> object.data().toArray();

    /** Makes one sample; fails where the object is not what its stream promises. */
    byte[] decode(MediaObject object) throws IOException;
}
