package io.github.wmformat.fallback;

import io.github.wmformat.Guid;
import io.github.wmformat.IWMOutputMediaProps;
import io.github.wmformat.WM_MEDIA_TYPE;
import java.util.Objects;

/** A copy of an output's properties. Changes count once they are set on the reader. */
class OutputPropsObject extends ComObject implements IWMOutputMediaProps {
    private final String connectionName;
    private final MediaTypeSlot type;

    OutputPropsObject(String connectionName, WM_MEDIA_TYPE type) {
        super(() -> {});
        this.connectionName = connectionName;
        this.type = new MediaTypeSlot(type);
    }

    OutputPropsObject(OutputPropsObject other) {
        super(other);
        connectionName = other.connectionName;
        type = other.type;
    }

    @Override
    public String getStreamGroupName() {
        requireOpen();
        return "";
    }

    @Override
    public String getConnectionName() {
        requireOpen();
        return connectionName;
    }

    @Override
    public Guid getType() {
        requireOpen();
        return type.get().majortype();
    }

    @Override
    public WM_MEDIA_TYPE getMediaType() {
        requireOpen();
        return type.get();
    }

    @Override
    public void setMediaType(WM_MEDIA_TYPE type) {
        Objects.requireNonNull(type, "type");
        requireOpen();
        this.type.set(type);
    }

    @Override
    public OutputPropsObject retain() {
        return new OutputPropsObject(this);
    }
}
