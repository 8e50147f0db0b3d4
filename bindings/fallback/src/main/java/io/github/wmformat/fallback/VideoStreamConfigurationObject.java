package io.github.wmformat.fallback;

/** A copy of a video stream's configuration. */
final class VideoStreamConfigurationObject extends StreamConfigurationObject implements VideoProps {
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
    public VideoQuality openQuality() {
        requireOpen();
        return quality;
    }

    @Override
    public VideoStreamConfigurationObject retain() {
        return new VideoStreamConfigurationObject(this);
    }
}
