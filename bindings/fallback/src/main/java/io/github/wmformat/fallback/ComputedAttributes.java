package io.github.wmformat.fallback;

import static io.github.wmformat.AttributeValue.ofBinary;
import static io.github.wmformat.AttributeValue.ofBool;
import static io.github.wmformat.AttributeValue.ofDword;
import static io.github.wmformat.AttributeValue.ofQword;
import static io.github.wmformat.fallback.HeaderAttribute.ofFile;

import io.github.wmformat.Attributes;
import io.github.wmformat.WMT_STORAGE_FORMAT;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.FileProperties;
import io.github.wmformat.asf.header.StreamKind;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/**
 * The attributes that no file holds as such: what the reader finds out about it. Can_Skip_Backward and Can_Skip_Forward are
 * about a server's playlist: no file has one.
 *
 * <p>Decision: a file is Stridable, which means that a player can wind through it, where it is seekable and has video. The
 * documentation says what it means, no test on Windows when it is true.
 */
final class ComputedAttributes {
    private final AsfHeader header;
    private final FileProperties file;

    private ComputedAttributes(AsfHeader header) {
        this.header = header;
        this.file = header.fileProperties();
    }

    /** In the order in which the runtime lists them, Duration first. An unsigned file has no Signature_Name. */
    static List<HeaderAttribute> of(AsfHeader header, long fileSize) {
        return new ComputedAttributes(header).list(fileSize);
    }

    private List<HeaderAttribute> list(long fileSize) {
        int bitRate = (int) file.maxBitRate();
        return List.of(
                ofFile(Attributes.g_wszWMDuration, ofQword(file.duration())),
                ofFile(Attributes.g_wszWMBitrate, ofDword(bitRate)),
                ofFile(Attributes.g_wszWMSeekable, ofBool(file.seekable())),
                ofFile(Attributes.g_wszWMStridable, ofBool(file.seekable() && has(StreamKind.VIDEO))),
                ofFile(Attributes.g_wszWMBroadcast, ofBool(file.broadcast())),
                ofFile(Attributes.g_wszWMProtected, ofBool(header.isProtected())),
                ofFile(Attributes.g_wszWMTrusted, ofBool(false)),
                ofFile(Attributes.g_wszWMHasAudio, ofBool(has(StreamKind.AUDIO))),
                ofFile(Attributes.g_wszWMHasImage, ofBool(has(StreamKind.JFIF, StreamKind.DEGRADABLE_JPEG))),
                ofFile(Attributes.g_wszWMHasScript, ofBool(has(StreamKind.COMMAND))),
                ofFile(Attributes.g_wszWMHasVideo, ofBool(has(StreamKind.VIDEO))),
                ofFile(Attributes.g_wszWMCurrentBitrate, ofDword(bitRate)),
                ofFile(Attributes.g_wszWMOptimalBitrate, ofDword(bitRate)),
                ofFile(Attributes.g_wszWMHasAttachedImages, ofBool(hasPicture())),
                ofFile(Attributes.g_wszWMSkipBackward, ofBool(false)),
                ofFile(Attributes.g_wszWMSkipForward, ofBool(false)),
                ofFile(Attributes.g_wszWMFileSize, ofQword(fileSize)),
                ofFile(Attributes.g_wszWMHasArbitraryDataStream, ofBool(has(StreamKind.BINARY, StreamKind.OTHER))),
                ofFile(Attributes.g_wszWMHasFileTransferStream, ofBool(has(StreamKind.FILE_TRANSFER))),
                ofFile(Attributes.g_wszWMContainerFormat, ofBinary(containerFormat())));
    }

    private boolean has(StreamKind... kinds) {
        return header.streams().stream().anyMatch(stream -> Arrays.asList(kinds).contains(stream.kind()));
    }

    private boolean hasPicture() {
        return header.attributes().stream()
                .anyMatch(attribute -> attribute.name().equals(Attributes.g_wszWMPicture));
    }

    private static byte[] containerFormat() {
        return ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(WMT_STORAGE_FORMAT.WMT_Storage_Format_V1.value())
                .array();
    }
}
