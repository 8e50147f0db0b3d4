package io.github.wmformat.fallback;

import io.github.wmformat.IWMHeaderInfo.Marker;
import io.github.wmformat.IWMHeaderInfo.Script;
import io.github.wmformat.IWMHeaderInfo2.CodecInfo;
import io.github.wmformat.WMT_CODEC_INFO_TYPE;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.CodecList;
import io.github.wmformat.asf.header.Markers;
import io.github.wmformat.asf.header.ScriptCommands;
import java.util.Comparator;
import java.util.List;

/**
 * Markers, script commands and codecs of a header.
 *
 * @param markers sorted by time
 * @param scripts in file order
 * @param codecs in file order
 */
record HeaderLists(List<Marker> markers, List<Script> scripts, List<CodecInfo> codecs) {
    private static final long UNITS_PER_MILLISECOND = 10_000;
    private static final long GREATEST_TIME = 0xFFFFFFFFL;
    private static final int VIDEO_CODEC = 1;
    private static final int AUDIO_CODEC = 2;

    static HeaderLists of(AsfHeader header) {
        long preroll = usable(header.fileProperties().preroll()) * UNITS_PER_MILLISECOND;
        return new HeaderLists(
                header.findAll(Markers.class).stream()
                        .flatMap(object -> object.markers().stream())
                        .map(marker -> new Marker(marker.text(), withoutPreroll(marker.time(), preroll)))
                        .sorted(Comparator.comparingLong(Marker::markerTime))
                        .toList(),
                header.findAll(ScriptCommands.class).stream()
                        .flatMap(object -> object.commands().stream())
                        .map(command -> script(command, preroll))
                        .toList(),
                header.findAll(CodecList.class).stream()
                        .flatMap(object -> object.codecs().stream())
                        .map(HeaderLists::codec)
                        .toList());
    }

    /** A preroll beyond the times that packets can have is nonsense, and taken for none. */
    private static long usable(long preroll) {
        return preroll < 0 || preroll > GREATEST_TIME ? 0 : preroll;
    }

    private static Script script(ScriptCommands.Command command, long preroll) {
        long time = withoutPreroll(command.time() * UNITS_PER_MILLISECOND, preroll);
        return new Script(command.type(), command.text(), time);
    }

    private static long withoutPreroll(long stored, long preroll) {
        return Math.max(0, stored - preroll);
    }

    private static CodecInfo codec(CodecList.Codec codec) {
        WMT_CODEC_INFO_TYPE type = switch (codec.type()) {
            case VIDEO_CODEC -> WMT_CODEC_INFO_TYPE.WMT_CODECINFO_VIDEO;
            case AUDIO_CODEC -> WMT_CODEC_INFO_TYPE.WMT_CODECINFO_AUDIO;
            default -> WMT_CODEC_INFO_TYPE.WMT_CODECINFO_UNKNOWN;
        };
        return new CodecInfo(
                codec.name(), codec.description(), type, codec.info().toArray());
    }
}
