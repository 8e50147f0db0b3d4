package io.github.wmformat.fallback;

import io.github.wmformat.HResult;
import io.github.wmformat.IWMHeaderInfo.AttributeByIndex;
import io.github.wmformat.IWMHeaderInfo.AttributeByName;
import io.github.wmformat.IWMHeaderInfo.Marker;
import io.github.wmformat.IWMHeaderInfo.Script;
import io.github.wmformat.IWMHeaderInfo2.CodecInfo;
import io.github.wmformat.IWMHeaderInfo3.AttributeByIndexEx;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.LanguageList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the header interfaces tell about an open file. Nothing of it changes, so any thread may ask. */
final class HeaderInfoPart {
    private static final String OLD = "IWMHeaderInfo";
    private static final String NEW = "IWMHeaderInfo3";

    /** Where the header lists none (WML-PRF-022, WML-RDR-014). */
    private static final List<String> DEFAULT_LANGUAGES = List.of("en-us");

    private final AttributeTable attributes;
    private final HeaderLists lists;
    private final List<String> languages;

    HeaderInfoPart(AsfHeader header, long fileSize) {
        this.attributes = new AttributeTable(header, fileSize);
        this.lists = HeaderLists.of(header);
        this.languages = header.find(LanguageList.class)
                .map(LanguageList::languages)
                .filter(list -> !list.isEmpty())
                .orElse(DEFAULT_LANGUAGES);
    }

    /** Never empty. */
    List<String> languages() {
        return languages;
    }

    int attributeCount(int streamNum) {
        return old("GetAttributeCount", streamNum).size();
    }

    AttributeByIndex attributeByIndex(int index, int streamNum) {
        SdkMethod method = new SdkMethod(OLD, "GetAttributeByIndex");
        List<HeaderAttribute> list = old(method.methodName(), streamNum);
        HeaderAttribute attribute = at(list, index, method, ResultCodes.ASF_E_NOTFOUND);
        return new AttributeByIndex(streamNum, attribute.name(), attribute.value());
    }

    @Nullable
    AttributeByName attributeByName(int streamNum, String name) {
        return old("GetAttributeByName", streamNum).stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst()
                .map(attribute -> new AttributeByName(streamNum, attribute.value()))
                .orElse(null);
    }

    private List<HeaderAttribute> old(String method, int streamNum) {
        return found(attributes.old(streamNum), streamNum, new SdkMethod(OLD, method), ResultCodes.E_INVALIDARG);
    }

    int attributeCountEx(int streamNum) {
        return list("GetAttributeCountEx", streamNum).size();
    }

    /** From the highest down, so that deleting in this order goes well. */
    int[] attributeIndices(int streamNum, @Nullable String name, @Nullable Integer langIndex) {
        SdkMethod method = new SdkMethod(NEW, "GetAttributeIndices");
        if (name == null && langIndex == null) {
            throw method.failed(ResultCodes.NS_E_INVALID_REQUEST, "neither name nor language is given");
        }
        List<HeaderAttribute> list = list(method.methodName(), streamNum);
        return IntStream.iterate(list.size() - 1, index -> index >= 0, index -> index - 1)
                .filter(index -> name == null || list.get(index).name().equals(name))
                .filter(index -> langIndex == null || list.get(index).language() == langIndex)
                .toArray();
    }

    AttributeByIndexEx attributeByIndexEx(int streamNum, int index) {
        SdkMethod method = new SdkMethod(NEW, "GetAttributeByIndexEx");
        List<HeaderAttribute> list = list(method.methodName(), streamNum);
        HeaderAttribute attribute = at(list, index, method, ResultCodes.NS_E_INVALID_REQUEST);
        return new AttributeByIndexEx(attribute.name(), attribute.value(), attribute.language());
    }

    private List<HeaderAttribute> list(String method, int streamNum) {
        return found(
                attributes.list(streamNum), streamNum, new SdkMethod(NEW, method), ResultCodes.NS_E_INVALID_REQUEST);
    }

    private static List<HeaderAttribute> found(
            @Nullable List<HeaderAttribute> list, int streamNum, SdkMethod method, HResult code) {
        if (list == null) {
            throw method.failed(code, "there is no stream " + streamNum);
        }
        return list;
    }

    int markerCount() {
        return lists.markers().size();
    }

    Marker marker(int index) {
        return at(lists.markers(), index, new SdkMethod(OLD, "GetMarker"), ResultCodes.E_INVALIDARG);
    }

    int scriptCount() {
        return lists.scripts().size();
    }

    Script script(int index) {
        return at(lists.scripts(), index, new SdkMethod(OLD, "GetScript"), ResultCodes.E_INVALIDARG);
    }

    int codecInfoCount() {
        return lists.codecs().size();
    }

    CodecInfo codecInfo(int index) {
        return at(lists.codecs(), index, new SdkMethod("IWMHeaderInfo2", "GetCodecInfo"), ResultCodes.E_INVALIDARG);
    }

    private static <T> T at(List<T> list, int index, SdkMethod method, HResult code) {
        if (index < 0 || index >= list.size()) {
            throw method.failed(code, "index " + Integer.toUnsignedString(index) + " of " + list.size());
        }
        return list.get(index);
    }
}
