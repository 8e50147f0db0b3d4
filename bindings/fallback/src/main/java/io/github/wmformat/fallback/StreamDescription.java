package io.github.wmformat.fallback;

import io.github.wmformat.IWMStreamConfig2.DataUnitExtension;
import io.github.wmformat.WAVEFORMATEX;
import io.github.wmformat.WMT_TRANSPORT_TYPE;
import io.github.wmformat.WM_MEDIA_TYPE;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.ExtendedStreamProperties;
import io.github.wmformat.asf.header.LanguageList;
import java.util.List;
import java.util.Optional;

/**
 * What a stream configuration begins with.
 *
 * @param number the stream's number
 * @param name the stream's name, perhaps empty
 * @param connectionName which output it belongs to
 * @param bitRate bits per second
 * @param bufferWindow milliseconds
 * @param language a language tag, perhaps empty
 * @param transport how it is sent
 * @param extensions properties of its samples
 * @param type its media type
 */
record StreamDescription(
        int number,
        String name,
        String connectionName,
        int bitRate,
        int bufferWindow,
        String language,
        WMT_TRANSPORT_TYPE transport,
        List<DataUnitExtension> extensions,
        WM_MEDIA_TYPE type) {
    private static final int RELIABLE = 1;

    /** What a file says about one of its streams. */
    static StreamDescription of(AsfHeader header, MediaStream stream, String connectionName) {
        Optional<ExtendedStreamProperties> extended =
                Optional.ofNullable(stream.asf().extended());
        return new StreamDescription(
                stream.number(),
                extended.map(StreamDescription::name).orElse(""),
                connectionName,
                bitRate(stream),
                (int) (long) extended.map(more -> more.buffer().size())
                        .orElseGet(() -> header.fileProperties().preroll()),
                extended.map(more -> language(header, more.languageIndex())).orElse(""),
                transport(extended.map(ExtendedStreamProperties::flags).orElse(0)),
                extended.map(StreamDescription::extensions).orElse(List.of()),
                stream.type());
    }

    private static String name(ExtendedStreamProperties extended) {
        return extended.names().isEmpty() ? "" : extended.names().get(0).text();
    }

    private static int bitRate(MediaStream stream) {
        AsfStream asf = stream.asf();
        ExtendedStreamProperties extended = asf.extended();
        if (asf.bitRate() > 0) {
            return (int) asf.bitRate();
        }
        if (extended != null && extended.buffer().bitRate() > 0) {
            return (int) extended.buffer().bitRate();
        }
        return stream.type().waveFormatEx().map(WAVEFORMATEX::avgBytesPerSec).orElse(0) * Byte.SIZE;
    }

    private static String language(AsfHeader header, int index) {
        return header.find(LanguageList.class)
                .map(LanguageList::languages)
                .filter(languages -> index < languages.size())
                .map(languages -> languages.get(index))
                .orElse("");
    }

    private static WMT_TRANSPORT_TYPE transport(int flags) {
        return (flags & RELIABLE) == 0
                ? WMT_TRANSPORT_TYPE.WMT_Transport_Type_Unreliable
                : WMT_TRANSPORT_TYPE.WMT_Transport_Type_Reliable;
    }

    private static List<DataUnitExtension> extensions(ExtendedStreamProperties extended) {
        return extended.payloadExtensions().stream()
                .map(extension -> new DataUnitExtension(
                        StreamTypes.guid(extension.id()),
                        extension.size(),
                        extension.info().toArray()))
                .toList();
    }
}
