package io.github.wmformat.fallback;

import io.github.wmformat.INSSBuffer;
import io.github.wmformat.IWMSyncReader.NextSample;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.WM_SF_TYPE;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.header.StreamKind;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the samples of the open file: of one stream, or of all that are on in order of time. */
final class SampleReader {
    private static final SdkMethod GET_NEXT_SAMPLE = new SdkMethod("IWMSyncReader", "GetNextSample");

    private final MediaFile file;
    private final SampleAllocation allocation = new SampleAllocation(GET_NEXT_SAMPLE);

    SampleReader(MediaFile file) {
        this.file = file;
    }

    /** Whether a program's allocator has been called: they cannot be changed after that (WM-SALL-011). */
    boolean allocatorsUsed() {
        return allocation.allocatorsUsed();
    }

    void setRange(long start, long end) {
        file.streams().forEach(stream -> stream.cursor().setRange(start, end));
    }

    /** The other streams begin and end at the times of the chosen one. */
    void setRange(MediaStream chosen, StreamRange range) {
        setRange(range.start(), range.end());
        chosen.cursor().setRange(range);
    }

    /** The next sample of a stream, or of all with number 0; null after the last. */
    @Nullable
    NextSample next(int streamNum) {
        try {
            MediaStream stream = streamNum == 0 ? earliest() : chosen(streamNum);
            MediaObject object = stream == null ? null : stream.cursor().peek(stream.cleanPointsOnly());
            return stream == null || object == null ? null : deliver(stream, object);
        } catch (IOException failure) {
            throw FileFailure.reading(GET_NEXT_SAMPLE, file.name(), failure);
        }
    }

    private MediaStream chosen(int streamNum) {
        MediaStream stream = file.stream(GET_NEXT_SAMPLE, streamNum);
        if (stream.isOff()) {
            throw GET_NEXT_SAMPLE.failed(ResultCodes.NS_E_INVALID_REQUEST, "stream " + streamNum + " is off");
        }
        return stream;
    }

    private @Nullable MediaStream earliest() throws IOException {
        MediaStream earliest = null;
        MediaObject first = null;
        for (MediaStream stream : file.streams()) {
            MediaObject object = stream.isOff() ? null : stream.cursor().peek(stream.cleanPointsOnly());
            if (object != null && (earliest == null || first == null || precedes(stream, object, earliest, first))) {
                earliest = stream;
                first = object;
            }
        }
        return earliest;
    }

    /** Video comes first at equal times (WM-SOUT-009). */
    private static boolean precedes(
            MediaStream stream, MediaObject object, MediaStream other, MediaObject otherObject) {
        boolean videoFirst =
                stream.asf().kind() == StreamKind.VIDEO && other.asf().kind() != StreamKind.VIDEO;
        return object.time() < otherObject.time() || (object.time() == otherObject.time() && videoFirst);
    }

    private @Nullable NextSample deliver(MediaStream stream, MediaObject object) throws IOException {
        Output output = file.outputOf(stream);
        Decoder decoder = stream.compressed()
                ? Decoder.NONE_NEEDED
                : output.decoder().orElseThrow(() -> output.codecMissing(GET_NEXT_SAMPLE, stream.number()));
        byte[] bytes = decoder.decode(object);
        INSSBuffer buffer = allocation.allocate(stream, output, object, bytes);
        if (buffer == null) {
            return null;
        }
        int flags = flags(stream.cursor(), object);
        stream.cursor().advance();
        long duration = SampleDuration.of(stream.asf(), object, following(stream, output));
        return new NextSample(buffer, object.time(), duration, flags, output.number(), stream.number());
    }

    private static @Nullable MediaObject following(MediaStream stream, Output output) {
        try {
            return output.settings().videoSampleDurations() ? stream.cursor().peek(stream.cleanPointsOnly()) : null;
        } catch (IOException atTheNextCall) {
            return null;
        }
    }

    private static int flags(SampleCursor cursor, MediaObject object) {
        int flags = cursor.isCleanPoint(object) ? WM_SF_TYPE.WM_SF_CLEANPOINT.value() : 0;
        if (cursor.atStart() || object.afterLoss()) {
            flags |= WM_SF_TYPE.WM_SF_DISCONTINUITY.value();
        }
        return object.afterLoss() ? flags | WM_SF_TYPE.WM_SF_DATALOSS.value() : flags;
    }
}
