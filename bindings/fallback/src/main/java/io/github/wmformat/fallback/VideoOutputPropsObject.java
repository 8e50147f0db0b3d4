package io.github.wmformat.fallback;

import io.github.wmformat.IWMVideoMediaProps;
import io.github.wmformat.WM_MEDIA_TYPE;

/** A copy of a video output's properties. */
final class VideoOutputPropsObject extends OutputPropsObject implements IWMVideoMediaProps {
    private final VideoQuality quality;

    VideoOutputPropsObject(String connectionName, WM_MEDIA_TYPE type) {
        super(connectionName, type);
        quality = new VideoQuality();
    }

    private VideoOutputPropsObject(VideoOutputPropsObject other) {
        super(other);
        quality = other.quality;
    }

    @Override
    public long getMaxKeyFrameSpacing() {
        requireOpen();
        return quality.maxKeyFrameSpacing();
    }

    @Override
    public void setMaxKeyFrameSpacing(long time) {
        requireOpen();
        quality.setMaxKeyFrameSpacing(time);
    }

    @Override
    public int getQuality() {
        requireOpen();
        return quality.quality();
    }

    @Override
    public void setQuality(int quality) {
        requireOpen();
        this.quality.setQuality(quality);
    }

    @Override
    public VideoOutputPropsObject retain() {
        return new VideoOutputPropsObject(this);
    }
}
