/* IWMStreamConfig, 2, 3; the media properties of the stream are its second facet. */
#include "call.h"

static HRESULT STDMETHODCALLTYPE get_stream_type(IWMStreamConfig3 *self, GUID *pguidStreamType)
{
    CALL(IWMStreamConfig, GetStreamType);
    OUT_GUID(pguidStreamType);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_stream_number(IWMStreamConfig3 *self, WORD *pwStreamNum)
{
    CALL(IWMStreamConfig, GetStreamNumber);
    OUT_WORD(pwStreamNum);
    return END();
}

static HRESULT STDMETHODCALLTYPE set_stream_number(IWMStreamConfig3 *self, WORD wStreamNum)
{
    CALL(IWMStreamConfig, SetStreamNumber);
    IN_UNSIGNED(wStreamNum);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_stream_name(IWMStreamConfig3 *self, WCHAR *pwszStreamName, WORD *pcchStreamName)
{
    CALL(IWMStreamConfig, GetStreamName);
    FITS_TEXT(pwszStreamName, pcchStreamName);
    OUT_TEXT(pwszStreamName);
    COUNT_OF_TEXT(pcchStreamName, pwszStreamName);
    return END();
}

static HRESULT STDMETHODCALLTYPE set_stream_name(IWMStreamConfig3 *self, LPCWSTR pwszStreamName)
{
    CALL(IWMStreamConfig, SetStreamName);
    IN_TEXT(pwszStreamName);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_connection_name(IWMStreamConfig3 *self, WCHAR *pwszInputName, WORD *pcchInputName)
{
    CALL(IWMStreamConfig, GetConnectionName);
    FITS_TEXT(pwszInputName, pcchInputName);
    OUT_TEXT(pwszInputName);
    COUNT_OF_TEXT(pcchInputName, pwszInputName);
    return END();
}

static HRESULT STDMETHODCALLTYPE set_connection_name(IWMStreamConfig3 *self, LPCWSTR pwszInputName)
{
    CALL(IWMStreamConfig, SetConnectionName);
    IN_TEXT(pwszInputName);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_bitrate(IWMStreamConfig3 *self, DWORD *pdwBitrate)
{
    CALL(IWMStreamConfig, GetBitrate);
    OUT_DWORD(pdwBitrate);
    return END();
}

static HRESULT STDMETHODCALLTYPE set_bitrate(IWMStreamConfig3 *self, DWORD pdwBitrate)
{
    CALL(IWMStreamConfig, SetBitrate);
    IN_UNSIGNED(pdwBitrate);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_buffer_window(IWMStreamConfig3 *self, DWORD *pmsBufferWindow)
{
    CALL(IWMStreamConfig, GetBufferWindow);
    OUT_DWORD(pmsBufferWindow);
    return END();
}

static HRESULT STDMETHODCALLTYPE set_buffer_window(IWMStreamConfig3 *self, DWORD msBufferWindow)
{
    CALL(IWMStreamConfig, SetBufferWindow);
    IN_UNSIGNED(msBufferWindow);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_transport_type(IWMStreamConfig3 *self, WMT_TRANSPORT_TYPE *pnTransportType)
{
    CALL(IWMStreamConfig2, GetTransportType);
    OUT_ENUM(pnTransportType, WMT_Transport_Type_Reliable);
    return END();
}

static HRESULT STDMETHODCALLTYPE set_transport_type(IWMStreamConfig3 *self, WMT_TRANSPORT_TYPE nTransportType)
{
    CALL(IWMStreamConfig2, SetTransportType);
    IN_SIGNED(nTransportType);
    return END();
}

static HRESULT STDMETHODCALLTYPE add_data_unit_extension(IWMStreamConfig3 *self, GUID guidExtensionSystemID,
    WORD cbExtensionDataSize, BYTE *pbExtensionSystemInfo, DWORD cbExtensionSystemInfo)
{
    CALL(IWMStreamConfig2, AddDataUnitExtension);
    ARRIVES(guid, "guidExtensionSystemID", &guidExtensionSystemID);
    IN_UNSIGNED(cbExtensionDataSize);
    IN_BYTES(pbExtensionSystemInfo, cbExtensionSystemInfo);
    IN_UNSIGNED(cbExtensionSystemInfo);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_data_unit_extension_count(IWMStreamConfig3 *self, WORD *pcDataUnitExtensions)
{
    CALL(IWMStreamConfig2, GetDataUnitExtensionCount);
    OUT_WORD(pcDataUnitExtensions);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_data_unit_extension(IWMStreamConfig3 *self, WORD wDataUnitExtensionNumber,
    GUID *pguidExtensionSystemID, WORD *pcbExtensionDataSize, BYTE *pbExtensionSystemInfo,
    DWORD *pcbExtensionSystemInfo)
{
    CALL(IWMStreamConfig2, GetDataUnitExtension);
    FITS_BYTES(pbExtensionSystemInfo, pcbExtensionSystemInfo);
    IN_UNSIGNED(wDataUnitExtensionNumber);
    OUT_GUID(pguidExtensionSystemID);
    OUT_WORD(pcbExtensionDataSize);
    OUT_BYTES(pbExtensionSystemInfo);
    COUNT_OF_BYTES(pcbExtensionSystemInfo);
    return END();
}

static HRESULT STDMETHODCALLTYPE remove_all_data_unit_extensions(IWMStreamConfig3 *self)
{
    CALL(IWMStreamConfig2, RemoveAllDataUnitExtensions);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_language(
    IWMStreamConfig3 *self, WCHAR *pwszLanguageString, WORD *pcchLanguageStringLength)
{
    CALL(IWMStreamConfig3, GetLanguage);
    FITS_TEXT(pwszLanguageString, pcchLanguageStringLength);
    OUT_TEXT(pwszLanguageString);
    COUNT_OF_TEXT(pcchLanguageStringLength, pwszLanguageString);
    return END();
}

static HRESULT STDMETHODCALLTYPE set_language(IWMStreamConfig3 *self, LPCWSTR pwszLanguageString)
{
    CALL(IWMStreamConfig3, SetLanguage);
    IN_TEXT(pwszLanguageString);
    return END();
}

static const IWMStreamConfig3Vtbl vtable = {
    IUNKNOWN_SLOTS(IWMStreamConfig3),
    .GetStreamType = get_stream_type,
    .GetStreamNumber = get_stream_number,
    .SetStreamNumber = set_stream_number,
    .GetStreamName = get_stream_name,
    .SetStreamName = set_stream_name,
    .GetConnectionName = get_connection_name,
    .SetConnectionName = set_connection_name,
    .GetBitrate = get_bitrate,
    .SetBitrate = set_bitrate,
    .GetBufferWindow = get_buffer_window,
    .SetBufferWindow = set_buffer_window,
    .GetTransportType = get_transport_type,
    .SetTransportType = set_transport_type,
    .AddDataUnitExtension = add_data_unit_extension,
    .GetDataUnitExtensionCount = get_data_unit_extension_count,
    .GetDataUnitExtension = get_data_unit_extension,
    .RemoveAllDataUnitExtensions = remove_all_data_unit_extensions,
    .GetLanguage = get_language,
    .SetLanguage = set_language,
};

static const Answer answers[] = {
    {&IID_IWMStreamConfig, 0},
    {&IID_IWMStreamConfig2, 0},
    {&IID_IWMStreamConfig3, 0},
    {&IID_IWMMediaProps, 1},
    {&IID_IWMVideoMediaProps, 1},
    {NULL, 0},
};

static const Class class = {
    .name = "stream configuration",
    .size = sizeof(Object),
    .vtables = {&vtable, &video_media_props_vtable},
    .answers = answers,
};

void *create_stream_config(void)
{
    return object_facet(object_create(&class), 0);
}
