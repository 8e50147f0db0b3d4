/* IWMProfile, IWMProfile2, IWMProfile3: a facet of both readers. */
#include "call.h"

static HRESULT STDMETHODCALLTYPE get_version(IWMProfile3 *self, WMT_VERSION *pdwVersion)
{
    CALL(IWMProfile, GetVersion);
    OUT_ENUM(pdwVersion, WMT_VER_9_0);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_name(IWMProfile3 *self, WCHAR *pwszName, DWORD *pcchName)
{
    CALL(IWMProfile, GetName);
    FITS_TEXT(pwszName, pcchName);
    OUT_TEXT(pwszName);
    COUNT_OF_TEXT(pcchName, pwszName);
    return END();
}

static HRESULT STDMETHODCALLTYPE set_name(IWMProfile3 *self, const WCHAR *pwszName)
{
    CALL(IWMProfile, SetName);
    IN_TEXT(pwszName);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_description(IWMProfile3 *self, WCHAR *pwszDescription, DWORD *pcchDescription)
{
    CALL(IWMProfile, GetDescription);
    FITS_TEXT(pwszDescription, pcchDescription);
    OUT_TEXT(pwszDescription);
    COUNT_OF_TEXT(pcchDescription, pwszDescription);
    return END();
}

static HRESULT STDMETHODCALLTYPE set_description(IWMProfile3 *self, const WCHAR *pwszDescription)
{
    CALL(IWMProfile, SetDescription);
    IN_TEXT(pwszDescription);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_stream_count(IWMProfile3 *self, DWORD *pcStreams)
{
    CALL(IWMProfile, GetStreamCount);
    OUT_DWORD(pcStreams);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_stream(IWMProfile3 *self, DWORD dwStreamIndex, IWMStreamConfig **ppConfig)
{
    CALL(IWMProfile, GetStream);
    IN_UNSIGNED(dwStreamIndex);
    OUT_OBJECT(ppConfig, create_stream_config());
    return END();
}

static HRESULT STDMETHODCALLTYPE get_stream_by_number(IWMProfile3 *self, WORD wStreamNum, IWMStreamConfig **ppConfig)
{
    CALL(IWMProfile, GetStreamByNumber);
    IN_UNSIGNED(wStreamNum);
    OUT_OBJECT(ppConfig, create_stream_config());
    return END();
}

static HRESULT STDMETHODCALLTYPE remove_stream(IWMProfile3 *self, IWMStreamConfig *pConfig)
{
    CALL(IWMProfile, RemoveStream);
    IN_INTERFACE(pConfig);
    return END();
}

static HRESULT STDMETHODCALLTYPE remove_stream_by_number(IWMProfile3 *self, WORD wStreamNum)
{
    CALL(IWMProfile, RemoveStreamByNumber);
    IN_UNSIGNED(wStreamNum);
    return END();
}

static HRESULT STDMETHODCALLTYPE add_stream(IWMProfile3 *self, IWMStreamConfig *pConfig)
{
    CALL(IWMProfile, AddStream);
    IN_INTERFACE(pConfig);
    return END();
}

static HRESULT STDMETHODCALLTYPE reconfig_stream(IWMProfile3 *self, IWMStreamConfig *pConfig)
{
    CALL(IWMProfile, ReconfigStream);
    IN_INTERFACE(pConfig);
    return END();
}

static HRESULT STDMETHODCALLTYPE create_new_stream(
    IWMProfile3 *self, REFGUID guidStreamType, IWMStreamConfig **ppConfig)
{
    CALL(IWMProfile, CreateNewStream);
    IN_GUID(guidStreamType);
    OUT_OBJECT(ppConfig, create_stream_config());
    return END();
}

static HRESULT STDMETHODCALLTYPE get_mutual_exclusion_count(IWMProfile3 *self, DWORD *pcME)
{
    CALL(IWMProfile, GetMutualExclusionCount);
    OUT_DWORD(pcME);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_mutual_exclusion(IWMProfile3 *self, DWORD dwMEIndex, IWMMutualExclusion **ppME)
{
    CALL(IWMProfile, GetMutualExclusion);
    IN_UNSIGNED(dwMEIndex);
    OUT_OBJECT(ppME, create_mutual_exclusion());
    return END();
}

static HRESULT STDMETHODCALLTYPE remove_mutual_exclusion(IWMProfile3 *self, IWMMutualExclusion *pME)
{
    CALL(IWMProfile, RemoveMutualExclusion);
    IN_INTERFACE(pME);
    return END();
}

static HRESULT STDMETHODCALLTYPE add_mutual_exclusion(IWMProfile3 *self, IWMMutualExclusion *pME)
{
    CALL(IWMProfile, AddMutualExclusion);
    IN_INTERFACE(pME);
    return END();
}

static HRESULT STDMETHODCALLTYPE create_new_mutual_exclusion(IWMProfile3 *self, IWMMutualExclusion **ppME)
{
    CALL(IWMProfile, CreateNewMutualExclusion);
    OUT_OBJECT(ppME, create_mutual_exclusion());
    return END();
}

static HRESULT STDMETHODCALLTYPE get_profile_id(IWMProfile3 *self, GUID *pguidID)
{
    CALL(IWMProfile2, GetProfileID);
    OUT_GUID(pguidID);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_storage_format(IWMProfile3 *self, WMT_STORAGE_FORMAT *pnStorageFormat)
{
    CALL(IWMProfile3, GetStorageFormat);
    OUT_ENUM(pnStorageFormat, WMT_Storage_Format_V1);
    return END();
}

static HRESULT STDMETHODCALLTYPE set_storage_format(IWMProfile3 *self, WMT_STORAGE_FORMAT nStorageFormat)
{
    CALL(IWMProfile3, SetStorageFormat);
    IN_SIGNED(nStorageFormat);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_bandwidth_sharing_count(IWMProfile3 *self, DWORD *pcBS)
{
    CALL(IWMProfile3, GetBandwidthSharingCount);
    OUT_DWORD(pcBS);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_bandwidth_sharing(IWMProfile3 *self, DWORD dwBSIndex, IWMBandwidthSharing **ppBS)
{
    CALL(IWMProfile3, GetBandwidthSharing);
    IN_UNSIGNED(dwBSIndex);
    OUT_OBJECT(ppBS, create_bandwidth_sharing());
    return END();
}

static HRESULT STDMETHODCALLTYPE remove_bandwidth_sharing(IWMProfile3 *self, IWMBandwidthSharing *pBS)
{
    CALL(IWMProfile3, RemoveBandwidthSharing);
    IN_INTERFACE(pBS);
    return END();
}

static HRESULT STDMETHODCALLTYPE add_bandwidth_sharing(IWMProfile3 *self, IWMBandwidthSharing *pBS)
{
    CALL(IWMProfile3, AddBandwidthSharing);
    IN_INTERFACE(pBS);
    return END();
}

static HRESULT STDMETHODCALLTYPE create_new_bandwidth_sharing(IWMProfile3 *self, IWMBandwidthSharing **ppBS)
{
    CALL(IWMProfile3, CreateNewBandwidthSharing);
    OUT_OBJECT(ppBS, create_bandwidth_sharing());
    return END();
}

static HRESULT STDMETHODCALLTYPE get_stream_prioritization(IWMProfile3 *self, IWMStreamPrioritization **ppSP)
{
    CALL(IWMProfile3, GetStreamPrioritization);
    OUT_OBJECT(ppSP, create_stream_prioritization());
    return END();
}

static HRESULT STDMETHODCALLTYPE set_stream_prioritization(IWMProfile3 *self, IWMStreamPrioritization *pSP)
{
    CALL(IWMProfile3, SetStreamPrioritization);
    IN_INTERFACE(pSP);
    return END();
}

static HRESULT STDMETHODCALLTYPE remove_stream_prioritization(IWMProfile3 *self)
{
    CALL(IWMProfile3, RemoveStreamPrioritization);
    return END();
}

static HRESULT STDMETHODCALLTYPE create_new_stream_prioritization(IWMProfile3 *self, IWMStreamPrioritization **ppSP)
{
    CALL(IWMProfile3, CreateNewStreamPrioritization);
    OUT_OBJECT(ppSP, create_stream_prioritization());
    return END();
}

static HRESULT STDMETHODCALLTYPE get_expected_packet_count(IWMProfile3 *self, QWORD msDuration, QWORD *pcPackets)
{
    CALL(IWMProfile3, GetExpectedPacketCount);
    IN_UNSIGNED(msDuration);
    OUT_QWORD(pcPackets);
    return END();
}

const IWMProfile3Vtbl profile_vtable = {
    IUNKNOWN_SLOTS(IWMProfile3),
    .GetVersion = get_version,
    .GetName = get_name,
    .SetName = set_name,
    .GetDescription = get_description,
    .SetDescription = set_description,
    .GetStreamCount = get_stream_count,
    .GetStream = get_stream,
    .GetStreamByNumber = get_stream_by_number,
    .RemoveStream = remove_stream,
    .RemoveStreamByNumber = remove_stream_by_number,
    .AddStream = add_stream,
    .ReconfigStream = reconfig_stream,
    .CreateNewStream = create_new_stream,
    .GetMutualExclusionCount = get_mutual_exclusion_count,
    .GetMutualExclusion = get_mutual_exclusion,
    .RemoveMutualExclusion = remove_mutual_exclusion,
    .AddMutualExclusion = add_mutual_exclusion,
    .CreateNewMutualExclusion = create_new_mutual_exclusion,
    .GetProfileID = get_profile_id,
    .GetStorageFormat = get_storage_format,
    .SetStorageFormat = set_storage_format,
    .GetBandwidthSharingCount = get_bandwidth_sharing_count,
    .GetBandwidthSharing = get_bandwidth_sharing,
    .RemoveBandwidthSharing = remove_bandwidth_sharing,
    .AddBandwidthSharing = add_bandwidth_sharing,
    .CreateNewBandwidthSharing = create_new_bandwidth_sharing,
    .GetStreamPrioritization = get_stream_prioritization,
    .SetStreamPrioritization = set_stream_prioritization,
    .RemoveStreamPrioritization = remove_stream_prioritization,
    .CreateNewStreamPrioritization = create_new_stream_prioritization,
    .GetExpectedPacketCount = get_expected_packet_count,
};
