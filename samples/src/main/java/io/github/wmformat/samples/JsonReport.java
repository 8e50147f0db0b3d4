package io.github.wmformat.samples;

import io.github.wmformat.BackendStatus;
import io.github.wmformat.WAVEFORMATEX;
import io.github.wmformat.WMT_ATTR_DATATYPE;
import io.github.wmformat.WM_MEDIA_TYPE;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reports for programs. */
final class JsonReport {
    private final JsonWriter json;

    JsonReport(PrintWriter out) {
        this.json = new JsonWriter(out);
    }

    void dump(Dump dump) {
        json.object().member("file", dump.file()).member("backend", dump.backend());
        json.member("backendReason", dump.backendReason());
        statuses("refused", dump.refused());
        attributes(dump.attributes());
        json.array("streams");
        dump.streams().forEach(this::stream);
        json.endArray();
        samples(dump.samples());
        json.array("remarks");
        dump.remarks().forEach(json::element);
        json.endArray().member("failure", dump.failure()).endObject();
    }

    void backends(List<BackendStatus> all) {
        json.object();
        statuses("backends", all);
        json.endObject();
    }

    private void statuses(String key, List<BackendStatus> all) {
        json.array(key);
        for (BackendStatus status : all) {
            json.object()
                    .member("name", status.name())
                    .member("available", status.available())
                    .member("reason", status.unavailableReason().orElse(null))
                    .endObject();
        }
        json.endArray();
    }

    private void attributes(List<Dump.Attribute> attributes) {
        json.array("attributes");
        for (Dump.Attribute attribute : attributes) {
            WMT_ATTR_DATATYPE type = attribute.value().type();
            json.object()
                    .member("name", attribute.name())
                    .member("type", type)
                    .member("value", Words.value(attribute.value()))
                    .member("language", attribute.language())
                    .endObject();
        }
        json.endArray();
    }

    private void stream(Dump.Stream stream) {
        json.object().member("number", stream.number()).member("type", stream.type());
        format(stream.mediaType());
        json.member(
                        "bitRate",
                        stream.bitRate().isPresent() ? unsigned(stream.bitRate().getAsInt()) : null)
                .member("language", stream.language().isEmpty() ? null : stream.language());
        attributes(stream.attributes());
        Dump.Totals totals = stream.totals();
        boolean none = totals.samples() == 0;
        json.member("samples", totals.samples())
                .member("bytes", totals.bytes())
                .member("firstTime", none ? null : totals.firstTime())
                .member("lastTime", none ? null : totals.lastTime())
                .endObject();
    }

    private void format(@Nullable WM_MEDIA_TYPE type) {
        if (type == null) {
            json.member("subtype", null);
            return;
        }
        json.member("subtype", GuidNames.subtype(type.subtype())).member("subtypeGuid", type.subtype());
        VideoFormat.of(type).ifPresent(this::video);
        type.waveFormatEx().ifPresent(this::audio);
    }

    private void video(VideoFormat video) {
        json.object("video")
                .member("width", video.width())
                .member("height", video.height())
                .member("timePerFrame", video.timePerFrame() > 0 ? video.timePerFrame() : null)
                .member("bitsPerPixel", video.bitsPerPixel())
                .endObject();
    }

    private void audio(WAVEFORMATEX audio) {
        json.object("audio")
                .member("samplesPerSecond", unsigned(audio.samplesPerSec()))
                .member("channels", audio.channels())
                .member("bitsPerSample", audio.bitsPerSample())
                .endObject();
    }

    private void samples(@Nullable List<Dump.Sample> samples) {
        if (samples == null) {
            return;
        }
        json.array("samples");
        samples.forEach(this::sample);
        json.endArray();
    }

    private void sample(Dump.Sample sample) {
        json.object()
                .member("stream", sample.stream())
                .member("time", sample.time())
                .member("duration", sample.duration())
                .member("bytes", sample.bytes())
                .array("flags");
        Words.flags(sample.flags()).forEach(json::element);
        json.endArray().endObject();
    }

    private static long unsigned(int value) {
        return Integer.toUnsignedLong(value);
    }
}
