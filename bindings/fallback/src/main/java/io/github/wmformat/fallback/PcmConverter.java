package io.github.wmformat.fallback;

import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.bytes.Limits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Converts sound between bit depths, numbers of channels and rates. Each sample is converted on its own, with values in
 * between interpolated on a straight line.
 */
final class PcmConverter implements Decoder {
    private final PcmFormat source;
    private final PcmFormat target;

    PcmConverter(PcmFormat source, PcmFormat target) {
        this.source = source;
        this.target = target;
    }

    @Override
    public byte[] decode(MediaObject object) throws IOException {
        ByteBuffer from = object.data().buffer().order(ByteOrder.LITTLE_ENDIAN);
        int frames = object.data().size() / source.frameSize();
        long converted = (long) frames * target.rate() / source.rate();
        long size = converted * target.frameSize();
        if (size > Limits.MEDIA_OBJECT_SIZE) {
            throw new IOException("a sample would have " + size + " bytes in the format that was set");
        }
        ByteBuffer to = ByteBuffer.allocate((int) size).order(ByteOrder.LITTLE_ENDIAN);
        for (long frame = 0; frame < converted; frame++) {
            double position = (double) frame * source.rate() / target.rate();
            for (int channel = 0; channel < target.channels(); channel++) {
                target.write(value(from, frames, position, channel), to);
            }
        }
        return to.array();
    }

    private double value(ByteBuffer from, int frames, double position, int channel) {
        int first = (int) position;
        int second = Math.min(first + 1, frames - 1);
        double share = position - first;
        double value = mixed(from, first, channel);
        return share == 0 ? value : value * (1 - share) + mixed(from, second, channel) * share;
    }

    /** The same channel where the numbers agree; the mean of all otherwise, which is the channel itself for mono. */
    private double mixed(ByteBuffer from, int frame, int channel) {
        int at = frame * source.frameSize();
        if (source.channels() == target.channels()) {
            return source.read(from, at + channel * source.valueSize());
        }
        double sum = 0;
        for (int i = 0; i < source.channels(); i++) {
            sum += source.read(from, at + i * source.valueSize());
        }
        return sum / source.channels();
    }
}
