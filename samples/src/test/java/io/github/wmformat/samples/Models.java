package io.github.wmformat.samples;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.BITMAPINFOHEADER;
import io.github.wmformat.BackendStatus;
import io.github.wmformat.FormatTypes;
import io.github.wmformat.Guid;
import io.github.wmformat.MediaSubtypes;
import io.github.wmformat.MediaTypes;
import io.github.wmformat.RECT;
import io.github.wmformat.WAVEFORMATEX;
import io.github.wmformat.WMT_ATTR_DATATYPE;
import io.github.wmformat.WMVIDEOINFOHEADER;
import io.github.wmformat.WM_MEDIA_TYPE;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Models of dumps made by hand. */
final class Models {
    private Models() {}

    static WM_MEDIA_TYPE video() {
        var header = new BITMAPINFOHEADER(40, 64, -48, 1, 24, 0x32564D57, 0, 0, 0, 0, 0);
        var info = new WMVIDEOINFOHEADER(new RECT(0, 0, 64, 48), new RECT(0, 0, 64, 48), 0, 0, 333_667, header);
        ByteBuffer format = ByteBuffer.allocate(WMVIDEOINFOHEADER.SIZE);
        info.write(format);
        return type(
                MediaTypes.WMMEDIATYPE_Video,
                MediaSubtypes.WMMEDIASUBTYPE_WMV2,
                FormatTypes.WMFORMAT_VideoInfo,
                format.array());
    }

    static WM_MEDIA_TYPE audio() {
        ByteBuffer format = ByteBuffer.allocate(WAVEFORMATEX.SIZE);
        new WAVEFORMATEX(0x160, 1, 44_100, 8_000, 372, 16, 0).write(format);
        return type(
                MediaTypes.WMMEDIATYPE_Audio,
                Guid.of("00000160-0000-0010-8000-00AA00389B71"),
                FormatTypes.WMFORMAT_WaveFormatEx,
                format.array());
    }

    private static WM_MEDIA_TYPE type(Guid major, Guid subtype, Guid formatType, byte[] format) {
        return new WM_MEDIA_TYPE(major, subtype, false, true, 0, formatType, format);
    }

    /** Every kind of attribute, a stream that tells all, one that tells little, samples, a remark and a failure. */
    static Dump full() {
        var video = new Dump.Stream(
                1,
                "video",
                video(),
                OptionalInt.of(-1),
                "en-us",
                List.of(new Dump.Attribute("IsVBR", AttributeValue.ofBool(true), 1)),
                new Dump.Totals(2, 300, 460_000, 36_610_019_999L));
        var audio = new Dump.Stream(
                2, "audio", audio(), OptionalInt.of(64_000), "", List.of(), new Dump.Totals(1, 7, -1, -1));
        var untold = new Dump.Stream(3, "text", null, OptionalInt.empty(), "", List.of(), Dump.Totals.NONE);
        return new Dump(
                "a \"b\".wmv",
                "fallback",
                "the first that can be used of ffm, fallback",
                List.of(new BackendStatus("ffm", Optional.empty(), Optional.of("no wmvcore.dll"))),
                attributes(),
                List.of(video, audio, untold),
                List.of(
                        new Dump.Sample(1, 460_000, 10_000, 3, 100),
                        new Dump.Sample(2, -20_000, 460_000, 1, 7),
                        new Dump.Sample(1, 36_610_019_999L, 10_000, 0x10, 200)),
                List.of("IWMStreamConfig::GetBitrate failed: E_NOTIMPL (0x80004001)"),
                "IWMSyncReader::GetNextSample failed: NS_E_INVALID_DATA");
    }

    private static List<Dump.Attribute> attributes() {
        return List.of(
                new Dump.Attribute("Duration", AttributeValue.ofQword(20_460_000), 0),
                new Dump.Attribute("Title", AttributeValue.ofString("Ü\u001B[31m \"x\"\u202E"), 0),
                new Dump.Attribute("Bitrate", AttributeValue.ofDword(-1), 0),
                new Dump.Attribute("Track", AttributeValue.ofWord(65_535), 0),
                new Dump.Attribute("Id", AttributeValue.ofGuid(Guid.NULL), 0),
                new Dump.Attribute("Picture", AttributeValue.ofBinary(new byte[100]), 0),
                new Dump.Attribute("Short", AttributeValue.of(WMT_ATTR_DATATYPE.WMT_TYPE_DWORD, new byte[] {1}), 0),
                new Dump.Attribute("Other", AttributeValue.of(WMT_ATTR_DATATYPE.of(99), new byte[] {1, 2}), 0));
    }
}
