package io.github.wmformat.fallback;

import io.github.wmformat.IWMVideoMediaProps;

/** A copy of a video stream's configuration. */
final class VideoStreamConfigurationObject extends StreamConfigurationObject implements IWMVideoMediaProps {
    private final VideoQuality quality;

    VideoStreamConfigurationObject(StreamDescription description) {
        super(description);
        quality = new VideoQuality();
    }

    private VideoStreamConfigurationObject(VideoStreamConfigurationObject other) {
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
    public VideoStreamConfigurationObject retain() {
        return new VideoStreamConfigurationObject(this);
    }
}
