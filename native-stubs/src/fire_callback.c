/* IWMStatusCallback, IWMReaderCallback, IWMReaderCallbackAdvanced, IWMReaderAllocatorEx, called from C. */
#include <string.h>

#include "fire.h"

enum { FIRED_STREAMS = 3 };

/* The value of OnStatus by its type: numbers and GUID by the rule at the value's index, text "OnStatus.pValue". */
static void status_value(const Firing *firing, BYTE *to)
{
    enum { VALUE = 3 };
    const BOOL yes = TRUE;
    const GUID guid = known_guid(firing->slot, VALUE);
    const unsigned long long numbers[] = {FIRED_DWORD(VALUE), FIRED_QWORD(VALUE), FIRED_WORD(VALUE)};
    static const char text[] = "OnStatus.pValue";
    switch (firing->type) {
    case WMT_TYPE_BOOL:
        memcpy(to, &yes, sizeof yes);
        break;
    case WMT_TYPE_QWORD:
        memcpy(to, &numbers[1], 8);
        break;
    case WMT_TYPE_WORD:
        memcpy(to, &numbers[2], 2);
        break;
    case WMT_TYPE_GUID:
        memcpy(to, &guid, sizeof guid);
        break;
    case WMT_TYPE_STRING:
        for (size_t i = 0; i < sizeof text; i++) ((WCHAR *)(void *)to)[i] = (WCHAR)text[i];
        break;
    case WMT_TYPE_BINARY:
        known_bytes(to, KNOWN_BYTES, firing->slot, VALUE);
        break;
    default:
        memcpy(to, &numbers[0], 4);
    }
}

static HRESULT on_status(void *target, const Firing *firing)
{
    _Alignas(8) BYTE value[64] = {0};
    status_value(firing, value);
    int type = firing->type < 0 ? WMT_TYPE_DWORD : firing->type;
    IWMStatusCallback *callback = target;
    return callback->lpVtbl->OnStatus(callback, (WMT_STATUS)call_enum(WMT_STARTED), (HRESULT)0xC00D002B,
        (WMT_ATTR_DATATYPE)type, firing->type < 0 ? NULL : value, FIRED_CONTEXT(4));
}

static HRESULT on_sample(void *target, const Firing *firing)
{
    IWMReaderCallback *callback = target;
    return callback->lpVtbl->OnSample(
        callback, FIRED_DWORD(0), FIRED_QWORD(1), FIRED_QWORD(2), FIRED_DWORD(3), firing->sample, FIRED_CONTEXT(5));
}

static HRESULT on_stream_sample(void *target, const Firing *firing)
{
    IWMReaderCallbackAdvanced *callback = target;
    return callback->lpVtbl->OnStreamSample(
        callback, FIRED_WORD(0), FIRED_QWORD(1), FIRED_QWORD(2), FIRED_DWORD(3), firing->sample, FIRED_CONTEXT(5));
}

static HRESULT on_time(void *target, const Firing *firing)
{
    IWMReaderCallbackAdvanced *callback = target;
    return callback->lpVtbl->OnTime(callback, FIRED_QWORD(0), FIRED_CONTEXT(1));
}

static HRESULT on_stream_selection(void *target, const Firing *firing)
{
    WORD numbers[FIRED_STREAMS];
    WMT_STREAM_SELECTION selections[FIRED_STREAMS] = {WMT_OFF, WMT_CLEANPOINT_ONLY, WMT_ON};
    for (int i = 0; i < FIRED_STREAMS; i++) numbers[i] = (WORD)(FIRED_WORD(1) + i);
    IWMReaderCallbackAdvanced *callback = target;
    return callback->lpVtbl->OnStreamSelection(callback, FIRED_STREAMS, numbers, selections, FIRED_CONTEXT(3));
}

static HRESULT on_output_props_changed(void *target, const Firing *firing)
{
    WM_MEDIA_TYPE type;
    VIDEOINFOHEADER format;
    known_media_type(&type, &format, firing->slot, 1);
    IWMReaderCallbackAdvanced *callback = target;
    return callback->lpVtbl->OnOutputPropsChanged(callback, FIRED_DWORD(0), &type, FIRED_CONTEXT(2));
}

/* The size is a real one: an allocator would refuse two gigabytes. */
static DWORD fired_size(const Firing *firing)
{
    return (DWORD)(firing->slot * 16 + 1);
}

static HRESULT allocate_for_stream(void *target, const Firing *firing)
{
    INSSBuffer *buffer = NULL;
    IWMReaderCallbackAdvanced *callback = target;
    HRESULT result = callback->lpVtbl->AllocateForStream(
        callback, FIRED_WORD(0), fired_size(firing), &buffer, FIRED_CONTEXT(3));
    buffer_came_back(firing, result, buffer);
    return result;
}

static HRESULT allocate_for_output(void *target, const Firing *firing)
{
    INSSBuffer *buffer = NULL;
    IWMReaderCallbackAdvanced *callback = target;
    HRESULT result = callback->lpVtbl->AllocateForOutput(
        callback, FIRED_DWORD(0), fired_size(firing), &buffer, FIRED_CONTEXT(3));
    buffer_came_back(firing, result, buffer);
    return result;
}

static HRESULT allocate_for_stream_ex(void *target, const Firing *firing)
{
    INSSBuffer *buffer = NULL;
    IWMReaderAllocatorEx *allocator = target;
    HRESULT result = allocator->lpVtbl->AllocateForStreamEx(allocator, FIRED_WORD(0), fired_size(firing), &buffer,
        FIRED_DWORD(3), FIRED_QWORD(4), FIRED_QWORD(5), FIRED_CONTEXT(6));
    buffer_came_back(firing, result, buffer);
    return result;
}

static HRESULT allocate_for_output_ex(void *target, const Firing *firing)
{
    INSSBuffer *buffer = NULL;
    IWMReaderAllocatorEx *allocator = target;
    HRESULT result = allocator->lpVtbl->AllocateForOutputEx(allocator, FIRED_DWORD(0), fired_size(firing), &buffer,
        FIRED_DWORD(3), FIRED_QWORD(4), FIRED_QWORD(5), FIRED_CONTEXT(6));
    buffer_came_back(firing, result, buffer);
    return result;
}

const Method callback_methods[] = {
    METHOD(IWMStatusCallback, OnStatus, on_status),
    METHOD(IWMReaderCallback, OnSample, on_sample),
    METHOD(IWMReaderCallbackAdvanced, OnStreamSample, on_stream_sample),
    METHOD(IWMReaderCallbackAdvanced, OnTime, on_time),
    METHOD(IWMReaderCallbackAdvanced, OnStreamSelection, on_stream_selection),
    METHOD(IWMReaderCallbackAdvanced, OnOutputPropsChanged, on_output_props_changed),
    METHOD(IWMReaderCallbackAdvanced, AllocateForStream, allocate_for_stream),
    METHOD(IWMReaderCallbackAdvanced, AllocateForOutput, allocate_for_output),
    METHOD(IWMReaderAllocatorEx, AllocateForStreamEx, allocate_for_stream_ex),
    METHOD(IWMReaderAllocatorEx, AllocateForOutputEx, allocate_for_output_ex),
    {0},
};
