package io.github.wmformat.fallback;

import io.github.wmformat.WM_MEDIA_TYPE;

/** A copy of a video output's properties. */
final class VideoOutputPropsObject extends OutputPropsObject implements VideoProps {
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
    public VideoQuality openQuality() {
        requireOpen();
        return quality;
    }

    @Override
    public VideoOutputPropsObject retain() {
        return new VideoOutputPropsObject(this);
    }
}
