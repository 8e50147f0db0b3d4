package io.github.wmformat.fallback;

import io.github.wmformat.ResultCodes;

/** What IWMVideoMediaProps adds to a media type. A file does not keep it: it begins as 0. */
final class VideoQuality {
    private static final String INTERFACE = "IWMVideoMediaProps";
    private static final int GREATEST = 100;

    private long maxKeyFrameSpacing;
    private int quality;

    synchronized long maxKeyFrameSpacing() {
        return maxKeyFrameSpacing;
    }

    synchronized void setMaxKeyFrameSpacing(long time) {
        if (time < 0) {
            throw new SdkMethod(INTERFACE, "SetMaxKeyFrameSpacing")
                    .failed(ResultCodes.E_INVALIDARG, "a distance of " + time);
        }
        maxKeyFrameSpacing = time;
    }

    synchronized int quality() {
        return quality;
    }

    synchronized void setQuality(int next) {
        if (next < 0 || next > GREATEST) {
            throw new SdkMethod(INTERFACE, "SetQuality")
                    .failed(ResultCodes.E_INVALIDARG, "a quality of " + Integer.toUnsignedString(next));
        }
        quality = next;
    }
}
