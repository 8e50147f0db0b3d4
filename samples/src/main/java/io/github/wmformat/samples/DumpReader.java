package io.github.wmformat.samples;

import io.github.wmformat.ComException;
import io.github.wmformat.IWMSyncReader.NextSample;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.StreamConfiguration;
import io.github.wmformat.SynchronousReader;
import io.github.wmformat.WMT_STREAM_SELECTION;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads a file from its header to its last sample. */
final class DumpReader {
    private final SynchronousReader reader;
    private final Set<String> remarks = new LinkedHashSet<>();
    private final Map<Integer, Dump.Totals> totals = new HashMap<>();
    private final List<Dump.Sample> samples = new ArrayList<>();
    private final boolean keepSamples;

    private DumpReader(SynchronousReader reader, boolean keepSamples) {
        this.reader = reader;
        this.keepSamples = keepSamples;
    }

    /** Reads the file; an error after the header is part of the result. */
    static Dump read(BackendChoice choice, String file, boolean keepSamples) {
        try (SynchronousReader reader = choice.backend().wmvcore().wmCreateSyncReader(0)) {
            reader.open(file);
            return new DumpReader(reader, keepSamples).read(choice, file);
        }
    }

    private Dump read(BackendChoice choice, String file) {
        List<Dump.Attribute> attributes = attributes(0);
        List<Dump.Stream> streams = IntStream.range(0, reader.getStreamCount())
                .mapToObj(this::stream)
                .toList();
        String failure = readSamples(streams);
        return new Dump(
                file,
                choice.backend().name(),
                choice.reason(),
                choice.refused(),
                attributes,
                streams.stream().map(this::withTotals).toList(),
                keepSamples ? samples : null,
                List.copyOf(remarks),
                failure);
    }

    private List<Dump.Attribute> attributes(int streamNumber) {
        Integer count = ask(() -> reader.getAttributeCountEx(streamNumber));
        return IntStream.range(0, count == null ? 0 : count)
                .mapToObj(index -> reader.getAttributeByIndexEx(streamNumber, index))
                .map(found -> new Dump.Attribute(found.name(), found.value(), found.langIndex()))
                .toList();
    }

    private Dump.Stream stream(int index) {
        try (StreamConfiguration stream = reader.getStream(index)) {
            int number = stream.getStreamNumber();
            Integer bitRate = ask(stream::getBitrate);
            String language = ask(stream::getLanguage);
            return new Dump.Stream(
                    number,
                    GuidNames.type(stream.getStreamType()),
                    ask(stream::getMediaType),
                    bitRate == null ? OptionalInt.empty() : OptionalInt.of(bitRate),
                    language == null ? "" : language,
                    attributes(number),
                    Dump.Totals.NONE);
        }
    }

    /** A runtime need not implement every method of the header; what it lacks is a remark, not the end. */
    private <T> @Nullable T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (ComException e) {
            if (!e.is(ResultCodes.E_NOTIMPL) && !e.is(ResultCodes.E_NOINTERFACE)) {
                throw e;
            }
            remarks.add(Words.failure(e));
            return null;
        }
    }

    private @Nullable String readSamples(List<Dump.Stream> streams) {
        try {
            select(streams.stream().mapToInt(Dump.Stream::number).toArray());
            while (readSample()) {}
            return null;
        } catch (ComException e) {
            return Words.failure(e);
        }
    }

    private void select(int[] numbers) {
        if (numbers.length > 0) {
            reader.setStreamsSelected(numbers, Collections.nCopies(numbers.length, WMT_STREAM_SELECTION.WMT_ON));
        }
        for (int number : numbers) {
            reader.setReadStreamSamples(number, true);
        }
    }

    private boolean readSample() {
        try (NextSample next = reader.getNextSample(0)) {
            if (next == null) {
                return false;
            }
            var sample = new Dump.Sample(
                    next.streamNum(),
                    next.sampleTime(),
                    next.duration(),
                    next.flags(),
                    next.sample().getBufferAndLength().remaining());
            totals.merge(sample.stream(), Dump.Totals.NONE.plus(sample), (sum, one) -> sum.plus(sample));
            if (keepSamples) {
                samples.add(sample);
            }
            return true;
        }
    }

    private Dump.Stream withTotals(Dump.Stream stream) {
        return new Dump.Stream(
                stream.number(),
                stream.type(),
                stream.mediaType(),
                stream.bitRate(),
                stream.language(),
                stream.attributes(),
                totals.getOrDefault(stream.number(), Dump.Totals.NONE));
    }
}
