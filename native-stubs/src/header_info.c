/* IWMHeaderInfo, IWMHeaderInfo2, IWMHeaderInfo3: a facet of both readers. */
#include "call.h"

static HRESULT STDMETHODCALLTYPE get_attribute_count(IWMHeaderInfo3 *self, WORD wStreamNum, WORD *pcAttributes)
{
    CALL(IWMHeaderInfo, GetAttributeCount);
    IN_UNSIGNED(wStreamNum);
    OUT_WORD(pcAttributes);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_attribute_by_index(IWMHeaderInfo3 *self, WORD wIndex, WORD *pwStreamNum,
    WCHAR *pwszName, WORD *pcchNameLen, WMT_ATTR_DATATYPE *pType, BYTE *pValue, WORD *pcbLength)
{
    CALL(IWMHeaderInfo, GetAttributeByIndex);
    FITS_TEXT(pwszName, pcchNameLen);
    FITS_VALUE(pValue, pcbLength);
    IN_UNSIGNED(wIndex);
    INOUT_WORD(pwStreamNum);
    OUT_TEXT(pwszName);
    COUNT_OF_TEXT(pcchNameLen, pwszName);
    OUT_ENUM(pType, switches.attribute_type);
    OUT_VALUE(pValue);
    COUNT_OF_VALUE(pcbLength, pValue);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_attribute_by_name(
    IWMHeaderInfo3 *self, WORD *pwStreamNum, LPCWSTR pszName, WMT_ATTR_DATATYPE *pType, BYTE *pValue, WORD *pcbLength)
{
    CALL(IWMHeaderInfo, GetAttributeByName);
    FITS_VALUE(pValue, pcbLength);
    INOUT_WORD(pwStreamNum);
    IN_TEXT(pszName);
    OUT_ENUM(pType, switches.attribute_type);
    OUT_VALUE(pValue);
    COUNT_OF_VALUE(pcbLength, pValue);
    return END();
}

static HRESULT STDMETHODCALLTYPE set_attribute(
    IWMHeaderInfo3 *self, WORD wStreamNum, LPCWSTR pszName, WMT_ATTR_DATATYPE Type, const BYTE *pValue, WORD cbLength)
{
    CALL(IWMHeaderInfo, SetAttribute);
    IN_UNSIGNED(wStreamNum);
    IN_TEXT(pszName);
    IN_SIGNED(Type);
    IN_BYTES(pValue, cbLength);
    IN_UNSIGNED(cbLength);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_marker_count(IWMHeaderInfo3 *self, WORD *pcMarkers)
{
    CALL(IWMHeaderInfo, GetMarkerCount);
    OUT_WORD(pcMarkers);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_marker(
    IWMHeaderInfo3 *self, WORD wIndex, WCHAR *pwszMarkerName, WORD *pcchMarkerNameLen, QWORD *pcnsMarkerTime)
{
    CALL(IWMHeaderInfo, GetMarker);
    FITS_TEXT(pwszMarkerName, pcchMarkerNameLen);
    IN_UNSIGNED(wIndex);
    OUT_TEXT(pwszMarkerName);
    COUNT_OF_TEXT(pcchMarkerNameLen, pwszMarkerName);
    OUT_QWORD(pcnsMarkerTime);
    return END();
}

static HRESULT STDMETHODCALLTYPE add_marker(IWMHeaderInfo3 *self, LPCWSTR pwszMarkerName, QWORD cnsMarkerTime)
{
    CALL(IWMHeaderInfo, AddMarker);
    IN_TEXT(pwszMarkerName);
    IN_UNSIGNED(cnsMarkerTime);
    return END();
}

static HRESULT STDMETHODCALLTYPE remove_marker(IWMHeaderInfo3 *self, WORD wIndex)
{
    CALL(IWMHeaderInfo, RemoveMarker);
    IN_UNSIGNED(wIndex);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_script_count(IWMHeaderInfo3 *self, WORD *pcScripts)
{
    CALL(IWMHeaderInfo, GetScriptCount);
    OUT_WORD(pcScripts);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_script(IWMHeaderInfo3 *self, WORD wIndex, WCHAR *pwszType, WORD *pcchTypeLen,
    WCHAR *pwszCommand, WORD *pcchCommandLen, QWORD *pcnsScriptTime)
{
    CALL(IWMHeaderInfo, GetScript);
    FITS_TEXT(pwszType, pcchTypeLen);
    FITS_TEXT(pwszCommand, pcchCommandLen);
    IN_UNSIGNED(wIndex);
    OUT_TEXT(pwszType);
    COUNT_OF_TEXT(pcchTypeLen, pwszType);
    OUT_TEXT(pwszCommand);
    COUNT_OF_TEXT(pcchCommandLen, pwszCommand);
    OUT_QWORD(pcnsScriptTime);
    return END();
}

static HRESULT STDMETHODCALLTYPE add_script(
    IWMHeaderInfo3 *self, LPCWSTR pwszType, LPCWSTR pwszCommand, QWORD cnsScriptTime)
{
    CALL(IWMHeaderInfo, AddScript);
    IN_TEXT(pwszType);
    IN_TEXT(pwszCommand);
    IN_UNSIGNED(cnsScriptTime);
    return END();
}

static HRESULT STDMETHODCALLTYPE remove_script(IWMHeaderInfo3 *self, WORD wIndex)
{
    CALL(IWMHeaderInfo, RemoveScript);
    IN_UNSIGNED(wIndex);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_codec_info_count(IWMHeaderInfo3 *self, DWORD *pcCodecInfos)
{
    CALL(IWMHeaderInfo2, GetCodecInfoCount);
    OUT_DWORD(pcCodecInfos);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_codec_info(IWMHeaderInfo3 *self, DWORD wIndex, WORD *pcchName, WCHAR *pwszName,
    WORD *pcchDescription, WCHAR *pwszDescription, WMT_CODEC_INFO_TYPE *pCodecType, WORD *pcbCodecInfo,
    BYTE *pbCodecInfo)
{
    CALL(IWMHeaderInfo2, GetCodecInfo);
    FITS_TEXT(pwszName, pcchName);
    FITS_TEXT(pwszDescription, pcchDescription);
    FITS_BYTES(pbCodecInfo, pcbCodecInfo);
    IN_UNSIGNED(wIndex);
    COUNT_OF_TEXT(pcchName, pwszName);
    OUT_TEXT(pwszName);
    COUNT_OF_TEXT(pcchDescription, pwszDescription);
    OUT_TEXT(pwszDescription);
    OUT_ENUM(pCodecType, WMT_CODECINFO_VIDEO);
    COUNT_OF_BYTES(pcbCodecInfo);
    OUT_BYTES(pbCodecInfo);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_attribute_count_ex(IWMHeaderInfo3 *self, WORD wStreamNum, WORD *pcAttributes)
{
    CALL(IWMHeaderInfo3, GetAttributeCountEx);
    IN_UNSIGNED(wStreamNum);
    OUT_WORD(pcAttributes);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_attribute_indices(
    IWMHeaderInfo3 *self, WORD wStreamNum, LPCWSTR pwszName, WORD *pwLangIndex, WORD *pwIndices, WORD *pwCount)
{
    CALL(IWMHeaderInfo3, GetAttributeIndices);
    call.too_small_code = STUB_NS_E_SDK_BUFFERTOOSMALL;
    FITS_WORDS(pwIndices, pwCount);
    IN_UNSIGNED(wStreamNum);
    IN_TEXT(pwszName);
    IN_COUNT(pwLangIndex);
    OUT_WORDS(pwIndices);
    COUNT_OF_WORDS(pwCount);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_attribute_by_index_ex(IWMHeaderInfo3 *self, WORD wStreamNum, WORD wIndex,
    LPWSTR pwszName, WORD *pwNameLen, WMT_ATTR_DATATYPE *pType, WORD *pwLangIndex, BYTE *pValue, DWORD *pdwDataLength)
{
    CALL(IWMHeaderInfo3, GetAttributeByIndexEx);
    call.too_small_code = STUB_NS_E_SDK_BUFFERTOOSMALL;
    FITS_TEXT(pwszName, pwNameLen);
    FITS_VALUE(pValue, pdwDataLength);
    IN_UNSIGNED(wStreamNum);
    IN_UNSIGNED(wIndex);
    OUT_TEXT(pwszName);
    COUNT_OF_TEXT(pwNameLen, pwszName);
    OUT_ENUM(pType, switches.attribute_type);
    OUT_WORD(pwLangIndex);
    OUT_VALUE(pValue);
    COUNT_OF_VALUE(pdwDataLength, pValue);
    return END();
}

static HRESULT STDMETHODCALLTYPE modify_attribute(IWMHeaderInfo3 *self, WORD wStreamNum, WORD wIndex,
    WMT_ATTR_DATATYPE Type, WORD wLangIndex, const BYTE *pValue, DWORD dwLength)
{
    CALL(IWMHeaderInfo3, ModifyAttribute);
    IN_UNSIGNED(wStreamNum);
    IN_UNSIGNED(wIndex);
    IN_SIGNED(Type);
    IN_UNSIGNED(wLangIndex);
    IN_BYTES(pValue, dwLength);
    IN_UNSIGNED(dwLength);
    return END();
}

static HRESULT STDMETHODCALLTYPE add_attribute(IWMHeaderInfo3 *self, WORD wStreamNum, LPCWSTR pszName, WORD *pwIndex,
    WMT_ATTR_DATATYPE Type, WORD wLangIndex, const BYTE *pValue, DWORD dwLength)
{
    CALL(IWMHeaderInfo3, AddAttribute);
    IN_UNSIGNED(wStreamNum);
    IN_TEXT(pszName);
    OUT_WORD(pwIndex);
    IN_SIGNED(Type);
    IN_UNSIGNED(wLangIndex);
    IN_BYTES(pValue, dwLength);
    IN_UNSIGNED(dwLength);
    return END();
}

static HRESULT STDMETHODCALLTYPE delete_attribute(IWMHeaderInfo3 *self, WORD wStreamNum, WORD wIndex)
{
    CALL(IWMHeaderInfo3, DeleteAttribute);
    IN_UNSIGNED(wStreamNum);
    IN_UNSIGNED(wIndex);
    return END();
}

static HRESULT STDMETHODCALLTYPE add_codec_info(IWMHeaderInfo3 *self, LPCWSTR pwszName, LPCWSTR pwszDescription,
    WMT_CODEC_INFO_TYPE codecType, WORD cbCodecInfo, BYTE *pbCodecInfo)
{
    CALL(IWMHeaderInfo3, AddCodecInfo);
    IN_TEXT(pwszName);
    IN_TEXT(pwszDescription);
    IN_SIGNED(codecType);
    IN_UNSIGNED(cbCodecInfo);
    IN_BYTES(pbCodecInfo, cbCodecInfo);
    return END();
}

const IWMHeaderInfo3Vtbl header_info_vtable = {
    IUNKNOWN_SLOTS(IWMHeaderInfo3),
    .GetAttributeCount = get_attribute_count,
    .GetAttributeByIndex = get_attribute_by_index,
    .GetAttributeByName = get_attribute_by_name,
    .SetAttribute = set_attribute,
    .GetMarkerCount = get_marker_count,
    .GetMarker = get_marker,
    .AddMarker = add_marker,
    .RemoveMarker = remove_marker,
    .GetScriptCount = get_script_count,
    .GetScript = get_script,
    .AddScript = add_script,
    .RemoveScript = remove_script,
    .GetCodecInfoCount = get_codec_info_count,
    .GetCodecInfo = get_codec_info,
    .GetAttributeCountEx = get_attribute_count_ex,
    .GetAttributeIndices = get_attribute_indices,
    .GetAttributeByIndexEx = get_attribute_by_index_ex,
    .ModifyAttribute = modify_attribute,
    .AddAttribute = add_attribute,
    .DeleteAttribute = delete_attribute,
    .AddCodecInfo = add_codec_info,
};
