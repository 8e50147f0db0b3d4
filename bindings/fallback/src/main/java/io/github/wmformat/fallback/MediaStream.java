package io.github.wmformat.fallback;

import io.github.wmformat.WAVEFORMATEX;
import io.github.wmformat.WMT_STREAM_SELECTION;
import io.github.wmformat.WM_MEDIA_TYPE;
import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.ExtendedStreamProperties;
import io.github.wmformat.asf.header.VideoFormat;

/** A stream of the open file and how it is being read. */
final class MediaStream {
    private static final int BYTES_PER_PIXEL = 4;

    private final AsfStream asf;
    private final WM_MEDIA_TYPE type;
    private final SampleCursor cursor;
    private final FrameIndex frameIndex;
    private final TimecodeSearch timecodeSearch;
    private final TimecodeRanges timecodeRanges;
    private final long packetSize;
    private final AllocatorSlot allocator = new AllocatorSlot();
    private WMT_STREAM_SELECTION selection = WMT_STREAM_SELECTION.WMT_ON;
    private boolean compressed;

    MediaStream(AsfFile file, AsfStream asf) {
        this.asf = asf;
        this.type = StreamTypes.of(asf);
        this.cursor = new SampleCursor(file, asf);
        this.frameIndex = new FrameIndex(file, asf);
        this.timecodeSearch = new TimecodeSearch(file, asf);
        this.timecodeRanges = new TimecodeRanges(file, asf);
        this.packetSize = file.header().fileProperties().maxPacketSize();
    }

    AsfStream asf() {
        return asf;
    }

    int number() {
        return asf.number();
    }

    WM_MEDIA_TYPE type() {
        return type;
    }

    SampleCursor cursor() {
        return cursor;
    }

    FrameIndex frameIndex() {
        return frameIndex;
    }

    TimecodeSearch timecodeSearch() {
        return timecodeSearch;
    }

    TimecodeRanges timecodeRanges() {
        return timecodeRanges;
    }

    AllocatorSlot allocator() {
        return allocator;
    }

    WMT_STREAM_SELECTION selection() {
        return selection;
    }

    void select(WMT_STREAM_SELECTION next) {
        selection = next;
    }

    boolean isOff() {
        return selection.equals(WMT_STREAM_SELECTION.WMT_OFF);
    }

    boolean cleanPointsOnly() {
        return selection.equals(WMT_STREAM_SELECTION.WMT_CLEANPOINT_ONLY);
    }

    boolean compressed() {
        return compressed;
    }

    void setCompressed(boolean next) {
        compressed = next;
    }

    /** What the header tells, or else what no honest sample exceeds: a raw picture, a second of sound, a packet. */
    long maxSampleSize() {
        ExtendedStreamProperties extended = asf.extended();
        long told = extended == null ? 0 : extended.maxObjectSize();
        long size = told > 0 ? told : Math.max(packetSize, estimate());
        return Math.max(1, Math.min(Integer.MAX_VALUE, size));
    }

    private long estimate() {
        if (asf.format() instanceof VideoFormat video) {
            return Math.abs((long) video.width() * video.height()) * BYTES_PER_PIXEL;
        }
        return type.waveFormatEx().map(WAVEFORMATEX::avgBytesPerSec).orElse(0);
    }
}
