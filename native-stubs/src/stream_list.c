/* IWMStreamList and what derives from it. */
#include "call.h"

static HRESULT STDMETHODCALLTYPE list_get_streams(IWMStreamList *self, WORD *pwStreamNumArray, WORD *pcStreams)
{
    CALL(IWMStreamList, GetStreams);
    FITS_WORDS(pwStreamNumArray, pcStreams);
    OUT_WORDS(pwStreamNumArray);
    COUNT_OF_WORDS(pcStreams);
    return END();
}

static HRESULT STDMETHODCALLTYPE list_add_stream(IWMStreamList *self, WORD wStreamNum)
{
    CALL(IWMStreamList, AddStream);
    IN_UNSIGNED(wStreamNum);
    return END();
}

static HRESULT STDMETHODCALLTYPE list_remove_stream(IWMStreamList *self, WORD wStreamNum)
{
    CALL(IWMStreamList, RemoveStream);
    IN_UNSIGNED(wStreamNum);
    return END();
}

static const IWMStreamListVtbl list_vtable = {
    IUNKNOWN_SLOTS(IWMStreamList),
    .GetStreams = list_get_streams,
    .AddStream = list_add_stream,
    .RemoveStream = list_remove_stream,
};

static const Answer list_answers[] = {{&IID_IWMStreamList, 0}, {NULL, 0}};

static const Class list_class = {
    .name = "stream list",
    .size = sizeof(Object),
    .vtables = {&list_vtable},
    .answers = list_answers,
};

void *create_stream_list(void)
{
    return object_facet(object_create(&list_class), 0);
}

static HRESULT STDMETHODCALLTYPE exclusion_get_streams(
    IWMMutualExclusion *self, WORD *pwStreamNumArray, WORD *pcStreams)
{
    CALL(IWMStreamList, GetStreams);
    FITS_WORDS(pwStreamNumArray, pcStreams);
    OUT_WORDS(pwStreamNumArray);
    COUNT_OF_WORDS(pcStreams);
    return END();
}

static HRESULT STDMETHODCALLTYPE exclusion_add_stream(IWMMutualExclusion *self, WORD wStreamNum)
{
    CALL(IWMStreamList, AddStream);
    IN_UNSIGNED(wStreamNum);
    return END();
}

static HRESULT STDMETHODCALLTYPE exclusion_remove_stream(IWMMutualExclusion *self, WORD wStreamNum)
{
    CALL(IWMStreamList, RemoveStream);
    IN_UNSIGNED(wStreamNum);
    return END();
}

static HRESULT STDMETHODCALLTYPE exclusion_get_type(IWMMutualExclusion *self, GUID *pguidType)
{
    CALL(IWMMutualExclusion, GetType);
    OUT_GUID(pguidType);
    return END();
}

static HRESULT STDMETHODCALLTYPE exclusion_set_type(IWMMutualExclusion *self, REFGUID guidType)
{
    CALL(IWMMutualExclusion, SetType);
    IN_GUID(guidType);
    return END();
}

static const IWMMutualExclusionVtbl exclusion_vtable = {
    IUNKNOWN_SLOTS(IWMMutualExclusion),
    .GetStreams = exclusion_get_streams,
    .AddStream = exclusion_add_stream,
    .RemoveStream = exclusion_remove_stream,
    .GetType = exclusion_get_type,
    .SetType = exclusion_set_type,
};

static const Answer exclusion_answers[] = {{&IID_IWMStreamList, 0}, {&IID_IWMMutualExclusion, 0}, {NULL, 0}};

static const Class exclusion_class = {
    .name = "mutual exclusion",
    .size = sizeof(Object),
    .vtables = {&exclusion_vtable},
    .answers = exclusion_answers,
};

void *create_mutual_exclusion(void)
{
    return object_facet(object_create(&exclusion_class), 0);
}

static HRESULT STDMETHODCALLTYPE sharing_get_streams(IWMBandwidthSharing *self, WORD *pwStreamNumArray, WORD *pcStreams)
{
    CALL(IWMStreamList, GetStreams);
    FITS_WORDS(pwStreamNumArray, pcStreams);
    OUT_WORDS(pwStreamNumArray);
    COUNT_OF_WORDS(pcStreams);
    return END();
}

static HRESULT STDMETHODCALLTYPE sharing_add_stream(IWMBandwidthSharing *self, WORD wStreamNum)
{
    CALL(IWMStreamList, AddStream);
    IN_UNSIGNED(wStreamNum);
    return END();
}

static HRESULT STDMETHODCALLTYPE sharing_remove_stream(IWMBandwidthSharing *self, WORD wStreamNum)
{
    CALL(IWMStreamList, RemoveStream);
    IN_UNSIGNED(wStreamNum);
    return END();
}

static HRESULT STDMETHODCALLTYPE sharing_get_type(IWMBandwidthSharing *self, GUID *pguidType)
{
    CALL(IWMBandwidthSharing, GetType);
    OUT_GUID(pguidType);
    return END();
}

static HRESULT STDMETHODCALLTYPE sharing_set_type(IWMBandwidthSharing *self, REFGUID guidType)
{
    CALL(IWMBandwidthSharing, SetType);
    IN_GUID(guidType);
    return END();
}

static HRESULT STDMETHODCALLTYPE sharing_get_bandwidth(
    IWMBandwidthSharing *self, DWORD *pdwBitrate, DWORD *pmsBufferWindow)
{
    CALL(IWMBandwidthSharing, GetBandwidth);
    OUT_DWORD(pdwBitrate);
    OUT_DWORD(pmsBufferWindow);
    return END();
}

static HRESULT STDMETHODCALLTYPE sharing_set_bandwidth(IWMBandwidthSharing *self, DWORD dwBitrate, DWORD msBufferWindow)
{
    CALL(IWMBandwidthSharing, SetBandwidth);
    IN_UNSIGNED(dwBitrate);
    IN_UNSIGNED(msBufferWindow);
    return END();
}

static const IWMBandwidthSharingVtbl sharing_vtable = {
    IUNKNOWN_SLOTS(IWMBandwidthSharing),
    .GetStreams = sharing_get_streams,
    .AddStream = sharing_add_stream,
    .RemoveStream = sharing_remove_stream,
    .GetType = sharing_get_type,
    .SetType = sharing_set_type,
    .GetBandwidth = sharing_get_bandwidth,
    .SetBandwidth = sharing_set_bandwidth,
};

static const Answer sharing_answers[] = {{&IID_IWMStreamList, 0}, {&IID_IWMBandwidthSharing, 0}, {NULL, 0}};

static const Class sharing_class = {
    .name = "bandwidth sharing",
    .size = sizeof(Object),
    .vtables = {&sharing_vtable},
    .answers = sharing_answers,
};

void *create_bandwidth_sharing(void)
{
    return object_facet(object_create(&sharing_class), 0);
}
