package io.github.wmformat.fallback;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.ComException;
import io.github.wmformat.IWMHeaderInfo3;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.WMT_CODEC_INFO_TYPE;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The header interfaces of a reader. What would change the header fails with E_NOTIMPL. */
interface ReadOnlyHeader extends IWMHeaderInfo3 {
    /** The open file's part; fails where no file is open. */
    HeaderInfoPart headerInfo(SdkMethod method);

    @Override
    default int getAttributeCount(int streamNum) {
        return headerInfo(new SdkMethod("IWMHeaderInfo", "GetAttributeCount")).attributeCount(streamNum);
    }

    @Override
    default AttributeByIndex getAttributeByIndex(int index, int streamNum) {
        return headerInfo(new SdkMethod("IWMHeaderInfo", "GetAttributeByIndex")).attributeByIndex(index, streamNum);
    }

    @Override
    default @Nullable AttributeByName getAttributeByName(int streamNum, String name) {
        Objects.requireNonNull(name, "name");
        return headerInfo(new SdkMethod("IWMHeaderInfo", "GetAttributeByName")).attributeByName(streamNum, name);
    }

    @Override
    default int getMarkerCount() {
        return headerInfo(new SdkMethod("IWMHeaderInfo", "GetMarkerCount")).markerCount();
    }

    @Override
    default Marker getMarker(int index) {
        return headerInfo(new SdkMethod("IWMHeaderInfo", "GetMarker")).marker(index);
    }

    @Override
    default int getScriptCount() {
        return headerInfo(new SdkMethod("IWMHeaderInfo", "GetScriptCount")).scriptCount();
    }

    @Override
    default Script getScript(int index) {
        return headerInfo(new SdkMethod("IWMHeaderInfo", "GetScript")).script(index);
    }

    @Override
    default int getCodecInfoCount() {
        return headerInfo(new SdkMethod("IWMHeaderInfo2", "GetCodecInfoCount")).codecInfoCount();
    }

    @Override
    default CodecInfo getCodecInfo(int index) {
        return headerInfo(new SdkMethod("IWMHeaderInfo2", "GetCodecInfo")).codecInfo(index);
    }

    @Override
    default int getAttributeCountEx(int streamNum) {
        return headerInfo(new SdkMethod("IWMHeaderInfo3", "GetAttributeCountEx"))
                .attributeCountEx(streamNum);
    }

    @Override
    default int[] getAttributeIndices(int streamNum, @Nullable String name, @Nullable Integer langIndex) {
        return headerInfo(new SdkMethod("IWMHeaderInfo3", "GetAttributeIndices"))
                .attributeIndices(streamNum, name, langIndex);
    }

    @Override
    default AttributeByIndexEx getAttributeByIndexEx(int streamNum, int index) {
        return headerInfo(new SdkMethod("IWMHeaderInfo3", "GetAttributeByIndexEx"))
                .attributeByIndexEx(streamNum, index);
    }

    @Override
    default void setAttribute(int streamNum, String name, AttributeValue value) {
        throw readOnly("IWMHeaderInfo", "SetAttribute");
    }

    @Override
    default void addMarker(String markerName, long markerTime) {
        throw readOnly("IWMHeaderInfo", "AddMarker");
    }

    @Override
    default void removeMarker(int index) {
        throw readOnly("IWMHeaderInfo", "RemoveMarker");
    }

    @Override
    default void addScript(String type, String command, long scriptTime) {
        throw readOnly("IWMHeaderInfo", "AddScript");
    }

    @Override
    default void removeScript(int index) {
        throw readOnly("IWMHeaderInfo", "RemoveScript");
    }

    @Override
    default void modifyAttribute(int streamNum, int index, AttributeValue value, int langIndex) {
        throw readOnly("IWMHeaderInfo3", "ModifyAttribute");
    }

    @Override
    default int addAttribute(int streamNum, String name, AttributeValue value, int langIndex) {
        throw readOnly("IWMHeaderInfo3", "AddAttribute");
    }

    @Override
    default void deleteAttribute(int streamNum, int index) {
        throw readOnly("IWMHeaderInfo3", "DeleteAttribute");
    }

    @Override
    default void addCodecInfo(String name, String description, WMT_CODEC_INFO_TYPE codecType, byte[] codecInfo) {
        throw readOnly("IWMHeaderInfo3", "AddCodecInfo");
    }

    private static ComException readOnly(String interfaceName, String method) {
        return new SdkMethod(interfaceName, method)
                .failed(ResultCodes.E_NOTIMPL, "a reader's header cannot be changed");
    }
}
