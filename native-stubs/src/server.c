/* The SDK's own entry points, under their own names: a backend may be pointed here instead of at wmvcore.dll. */
#include <string.h>

#include "call.h"

STUB_API HRESULT STDMETHODCALLTYPE WMCreateSyncReader(IUnknown *pUnkCert, DWORD dwRights, IWMSyncReader **ppSyncReader)
{
    Call call;
    call_begin(&call, "WMVCore::WMCreateSyncReader", 0, NULL);
    IN_INTERFACE(pUnkCert);
    IN_UNSIGNED(dwRights);
    OUT_OBJECT(ppSyncReader, create_sync_reader());
    return END();
}

STUB_API HRESULT STDMETHODCALLTYPE WMCreateReader(IUnknown *pUnkCert, DWORD dwRights, IWMReader **ppReader)
{
    Call call;
    call_begin(&call, "WMVCore::WMCreateReader", 1, NULL);
    IN_INTERFACE(pUnkCert);
    IN_UNSIGNED(dwRights);
    OUT_OBJECT(ppReader, create_reader());
    return END();
}

static const struct {
    const char *interface_name;
    void *(*create)(void);
    const IID *iid;
} creators[] = {
    {"IWMSyncReader", create_sync_reader, &IID_IWMSyncReader},
    {"IWMSyncReader2", create_sync_reader, &IID_IWMSyncReader2},
    {"IWMReader", create_reader, &IID_IWMReader},
    {"IWMReaderAdvanced", create_reader, &IID_IWMReaderAdvanced},
    {"IWMReaderAdvanced2", create_reader, &IID_IWMReaderAdvanced2},
    {"IWMHeaderInfo", create_sync_reader, &IID_IWMHeaderInfo},
    {"IWMHeaderInfo2", create_sync_reader, &IID_IWMHeaderInfo2},
    {"IWMHeaderInfo3", create_sync_reader, &IID_IWMHeaderInfo3},
    {"IWMProfile", create_sync_reader, &IID_IWMProfile},
    {"IWMProfile2", create_sync_reader, &IID_IWMProfile2},
    {"IWMProfile3", create_sync_reader, &IID_IWMProfile3},
    {"INSSBuffer", create_buffer, &IID_INSSBuffer},
    {"INSSBuffer2", create_buffer, &IID_INSSBuffer2},
    {"INSSBuffer3", create_buffer, &IID_INSSBuffer3},
    {"INSSBuffer4", create_buffer, &IID_INSSBuffer4},
    {"IWMStreamConfig", create_stream_config, &IID_IWMStreamConfig},
    {"IWMStreamConfig2", create_stream_config, &IID_IWMStreamConfig2},
    {"IWMStreamConfig3", create_stream_config, &IID_IWMStreamConfig3},
    {"IWMMediaProps", create_output_media_props, &IID_IWMMediaProps},
    {"IWMOutputMediaProps", create_output_media_props, &IID_IWMOutputMediaProps},
    {"IWMVideoMediaProps", create_output_media_props, &IID_IWMVideoMediaProps},
    {"IWMStreamList", create_stream_list, &IID_IWMStreamList},
    {"IWMMutualExclusion", create_mutual_exclusion, &IID_IWMMutualExclusion},
    {"IWMBandwidthSharing", create_bandwidth_sharing, &IID_IWMBandwidthSharing},
    {"IWMStreamPrioritization", create_stream_prioritization, &IID_IWMStreamPrioritization},
    {"ISequentialStream", create_stream, &IID_ISequentialStream},
    {"IStream", create_stream, &IID_IStream},
    {"IWMStatusCallback", create_callback, &IID_IWMStatusCallback},
    {"IWMReaderCallback", create_callback, &IID_IWMReaderCallback},
    {"IWMReaderCallbackAdvanced", create_callback, &IID_IWMReaderCallbackAdvanced},
    {"IWMReaderAllocatorEx", create_allocator, &IID_IWMReaderAllocatorEx},
};

void *stub_create(const char *interface_name)
{
    for (size_t i = 0; i < sizeof creators / sizeof *creators; i++) {
        if (strcmp(creators[i].interface_name, interface_name)) continue;
        void *object = creators[i].create();
        void *found = unknown_query(object, creators[i].iid);
        unknown_release(object);
        return found;
    }
    return NULL;
}
