package io.github.wmformat.fallback;

import io.github.wmformat.Guid;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.WM_MEDIA_TYPE;
import org.jspecify.annotations.Nullable;

/** The media type that a properties object holds. Whether it can be used is decided where the object is used. */
final class MediaTypeSlot {
    private static final SdkMethod SET_MEDIA_TYPE = new SdkMethod("IWMMediaProps", "SetMediaType");

    private WM_MEDIA_TYPE type;

    MediaTypeSlot(WM_MEDIA_TYPE type) {
        this.type = type;
    }

    synchronized WM_MEDIA_TYPE get() {
        return type;
    }

    /** Only the shape is checked (WM-STYP-010, 011, 018). */
    synchronized void set(@Nullable WM_MEDIA_TYPE next) {
        if (next == null) {
            throw SET_MEDIA_TYPE.failed(ResultCodes.E_POINTER, "there is no media type");
        }
        if (next.majortype().equals(Guid.NULL)) {
            throw SET_MEDIA_TYPE.failed(ResultCodes.E_FAIL, "the media type is all zero");
        }
        type = next;
    }
}
