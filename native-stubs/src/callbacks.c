/* The interfaces that applications implement, as an object of the server: what a backend gets when it asks for one. */
#include "call.h"

/* OnStatus gives no length: it follows from the type; of binary data it cannot be known. */
static size_t status_value_bytes(WMT_ATTR_DATATYPE type)
{
    switch (type) {
    case WMT_TYPE_DWORD:
    case WMT_TYPE_BOOL:
        return 4;
    case WMT_TYPE_QWORD:
        return 8;
    case WMT_TYPE_WORD:
        return 2;
    case WMT_TYPE_GUID:
        return sizeof(GUID);
    default:
        return 0;
    }
}

static HRESULT STDMETHODCALLTYPE on_status(
    IWMReaderCallback *self, WMT_STATUS Status, HRESULT hr, WMT_ATTR_DATATYPE dwType, BYTE *pValue, void *pvContext)
{
    CALL(IWMStatusCallback, OnStatus);
    IN_SIGNED(Status);
    IN_SIGNED(hr);
    IN_SIGNED(dwType);
    if (dwType == WMT_TYPE_STRING)
        ARRIVES(text, "pValue", (const WCHAR *)pValue);
    else
        IN_BYTES(pValue, status_value_bytes(dwType));
    IN_CONTEXT(pvContext);
    return END();
}

static HRESULT STDMETHODCALLTYPE on_sample(IWMReaderCallback *self, DWORD dwOutputNum, QWORD cnsSampleTime,
    QWORD cnsSampleDuration, DWORD dwFlags, INSSBuffer *pSample, void *pvContext)
{
    CALL(IWMReaderCallback, OnSample);
    IN_UNSIGNED(dwOutputNum);
    IN_UNSIGNED(cnsSampleTime);
    IN_UNSIGNED(cnsSampleDuration);
    IN_UNSIGNED(dwFlags);
    IN_INTERFACE(pSample);
    IN_CONTEXT(pvContext);
    return END();
}

static const IWMReaderCallbackVtbl callback_vtable = {
    IUNKNOWN_SLOTS(IWMReaderCallback),
    .OnStatus = on_status,
    .OnSample = on_sample,
};

static HRESULT STDMETHODCALLTYPE on_stream_sample(IWMReaderCallbackAdvanced *self, WORD wStreamNum, QWORD cnsSampleTime,
    QWORD cnsSampleDuration, DWORD dwFlags, INSSBuffer *pSample, void *pvContext)
{
    CALL(IWMReaderCallbackAdvanced, OnStreamSample);
    IN_UNSIGNED(wStreamNum);
    IN_UNSIGNED(cnsSampleTime);
    IN_UNSIGNED(cnsSampleDuration);
    IN_UNSIGNED(dwFlags);
    IN_INTERFACE(pSample);
    IN_CONTEXT(pvContext);
    return END();
}

static HRESULT STDMETHODCALLTYPE on_time(IWMReaderCallbackAdvanced *self, QWORD cnsCurrentTime, void *pvContext)
{
    CALL(IWMReaderCallbackAdvanced, OnTime);
    IN_UNSIGNED(cnsCurrentTime);
    IN_CONTEXT(pvContext);
    return END();
}

static HRESULT STDMETHODCALLTYPE on_stream_selection(IWMReaderCallbackAdvanced *self, WORD wStreamCount,
    WORD *pStreamNumbers, WMT_STREAM_SELECTION *pSelections, void *pvContext)
{
    CALL(IWMReaderCallbackAdvanced, OnStreamSelection);
    IN_UNSIGNED(wStreamCount);
    IN_WORDS(pStreamNumbers, wStreamCount);
    IN_ENUMS(pSelections, wStreamCount);
    IN_CONTEXT(pvContext);
    return END();
}

static HRESULT STDMETHODCALLTYPE on_output_props_changed(
    IWMReaderCallbackAdvanced *self, DWORD dwOutputNum, WM_MEDIA_TYPE *pMediaType, void *pvContext)
{
    CALL(IWMReaderCallbackAdvanced, OnOutputPropsChanged);
    IN_UNSIGNED(dwOutputNum);
    IN_MEDIA_TYPE(pMediaType);
    IN_CONTEXT(pvContext);
    return END();
}

static HRESULT STDMETHODCALLTYPE allocate_for_stream(
    IWMReaderCallbackAdvanced *self, WORD wStreamNum, DWORD cbBuffer, INSSBuffer **ppBuffer, void *pvContext)
{
    CALL(IWMReaderCallbackAdvanced, AllocateForStream);
    IN_UNSIGNED(wStreamNum);
    IN_UNSIGNED(cbBuffer);
    OUT_OBJECT(ppBuffer, create_buffer());
    IN_CONTEXT(pvContext);
    return END();
}

static HRESULT STDMETHODCALLTYPE allocate_for_output(
    IWMReaderCallbackAdvanced *self, DWORD dwOutputNum, DWORD cbBuffer, INSSBuffer **ppBuffer, void *pvContext)
{
    CALL(IWMReaderCallbackAdvanced, AllocateForOutput);
    IN_UNSIGNED(dwOutputNum);
    IN_UNSIGNED(cbBuffer);
    OUT_OBJECT(ppBuffer, create_buffer());
    IN_CONTEXT(pvContext);
    return END();
}

static const IWMReaderCallbackAdvancedVtbl advanced_vtable = {
    IUNKNOWN_SLOTS(IWMReaderCallbackAdvanced),
    .OnStreamSample = on_stream_sample,
    .OnTime = on_time,
    .OnStreamSelection = on_stream_selection,
    .OnOutputPropsChanged = on_output_props_changed,
    .AllocateForStream = allocate_for_stream,
    .AllocateForOutput = allocate_for_output,
};

static HRESULT STDMETHODCALLTYPE allocate_for_stream_ex(IWMReaderAllocatorEx *self, WORD wStreamNum, DWORD cbBuffer,
    INSSBuffer **ppBuffer, DWORD dwFlags, QWORD cnsSampleTime, QWORD cnsSampleDuration, void *pvContext)
{
    CALL(IWMReaderAllocatorEx, AllocateForStreamEx);
    IN_UNSIGNED(wStreamNum);
    IN_UNSIGNED(cbBuffer);
    OUT_OBJECT(ppBuffer, create_buffer());
    IN_UNSIGNED(dwFlags);
    IN_UNSIGNED(cnsSampleTime);
    IN_UNSIGNED(cnsSampleDuration);
    IN_CONTEXT(pvContext);
    return END();
}

static HRESULT STDMETHODCALLTYPE allocate_for_output_ex(IWMReaderAllocatorEx *self, DWORD dwOutputNum, DWORD cbBuffer,
    INSSBuffer **ppBuffer, DWORD dwFlags, QWORD cnsSampleTime, QWORD cnsSampleDuration, void *pvContext)
{
    CALL(IWMReaderAllocatorEx, AllocateForOutputEx);
    IN_UNSIGNED(dwOutputNum);
    IN_UNSIGNED(cbBuffer);
    OUT_OBJECT(ppBuffer, create_buffer());
    IN_UNSIGNED(dwFlags);
    IN_UNSIGNED(cnsSampleTime);
    IN_UNSIGNED(cnsSampleDuration);
    IN_CONTEXT(pvContext);
    return END();
}

static const IWMReaderAllocatorExVtbl allocator_vtable = {
    IUNKNOWN_SLOTS(IWMReaderAllocatorEx),
    .AllocateForStreamEx = allocate_for_stream_ex,
    .AllocateForOutputEx = allocate_for_output_ex,
};

static const Answer answers[] = {
    {&IID_IWMStatusCallback, 0},
    {&IID_IWMReaderCallback, 0},
    {&IID_IWMReaderCallbackAdvanced, 1},
    {&IID_IWMReaderAllocatorEx, 2},
    {NULL, 0},
};

static const Class class = {
    .name = "callback",
    .size = sizeof(Object),
    .vtables = {&callback_vtable, &advanced_vtable, &allocator_vtable},
    .answers = answers,
};

void *create_callback(void)
{
    return object_facet(object_create(&class), 0);
}

void *create_allocator(void)
{
    return object_facet(object_create(&class), 2);
}
