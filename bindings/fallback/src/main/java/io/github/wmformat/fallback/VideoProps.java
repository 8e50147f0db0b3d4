package io.github.wmformat.fallback;

import io.github.wmformat.IWMVideoMediaProps;

/** What the properties of a video output and of a video stream have in common. */
interface VideoProps extends IWMVideoMediaProps {
    /** The part that holds the values; a closed reference has none. */
    VideoQuality openQuality();

    @Override
    default long getMaxKeyFrameSpacing() {
        return openQuality().maxKeyFrameSpacing();
    }

    @Override
    default void setMaxKeyFrameSpacing(long time) {
        openQuality().setMaxKeyFrameSpacing(time);
    }

    @Override
    default int getQuality() {
        return openQuality().quality();
    }

    @Override
    default void setQuality(int quality) {
        openQuality().setQuality(quality);
    }
}
