/* INSSBuffer to INSSBuffer4 of an application, called from C. */
#include <string.h>

#include "fire.h"

enum { SHOWN = 64 };

static void bytes_came_back(const Firing *firing, const char *name, const void *bytes, DWORD length)
{
    if (!firing->record) return;
    text_format(firing->record, " %s=", name);
    text_bytes(firing->record, bytes, length < SHOWN ? length : SHOWN);
}

static void guid_came_back(const Firing *firing, const char *name, const GUID *guid)
{
    if (!firing->record) return;
    text_format(firing->record, " %s=", name);
    text_guid(firing->record, guid);
}

void buffer_came_back(const Firing *firing, HRESULT result, INSSBuffer *buffer)
{
    came_back(firing, "ppBuffer=%s", buffer ? "set" : "null");
    if (FAILED(result) || !buffer) return;
    DWORD max = 0;
    DWORD length = 0;
    BYTE *bytes = NULL;
    buffer->lpVtbl->GetMaxLength(buffer, &max);
    HRESULT got = buffer->lpVtbl->GetBufferAndLength(buffer, &bytes, &length);
    if (SUCCEEDED(got) && bytes && max >= KNOWN_BYTES) {
        known_bytes(bytes, KNOWN_BYTES, firing->slot, 2);
        buffer->lpVtbl->SetLength(buffer, KNOWN_BYTES);
    }
    came_back(firing, "max=%u length=%u bytes=%s", (unsigned)max, (unsigned)length, bytes ? "set" : "null");
    unknown_release(buffer);
}

static HRESULT get_length(void *target, const Firing *firing)
{
    DWORD length = 0;
    HRESULT result = ((INSSBuffer *)target)->lpVtbl->GetLength(target, &length);
    came_back(firing, "pdwLength=%u", (unsigned)length);
    return result;
}

static HRESULT set_length(void *target, const Firing *firing)
{
    (void)firing;
    return ((INSSBuffer *)target)->lpVtbl->SetLength(target, KNOWN_BYTES);
}

static HRESULT get_max_length(void *target, const Firing *firing)
{
    DWORD length = 0;
    HRESULT result = ((INSSBuffer *)target)->lpVtbl->GetMaxLength(target, &length);
    came_back(firing, "pdwLength=%u", (unsigned)length);
    return result;
}

static HRESULT get_buffer(void *target, const Firing *firing)
{
    BYTE *bytes = NULL;
    HRESULT result = ((INSSBuffer *)target)->lpVtbl->GetBuffer(target, &bytes);
    came_back(firing, "ppdwBuffer=%s", bytes ? "set" : "null");
    return result;
}

static HRESULT get_buffer_and_length(void *target, const Firing *firing)
{
    BYTE *bytes = NULL;
    DWORD length = 0;
    HRESULT result = ((INSSBuffer *)target)->lpVtbl->GetBufferAndLength(target, &bytes, &length);
    bytes_came_back(firing, "ppdwBuffer", bytes, length);
    came_back(firing, "pdwLength=%u", (unsigned)length);
    return result;
}

static HRESULT get_sample_properties(void *target, const Firing *firing)
{
    BYTE properties[KNOWN_BYTES] = {0};
    HRESULT result = ((INSSBuffer2 *)target)->lpVtbl->GetSampleProperties(target, sizeof properties, properties);
    bytes_came_back(firing, "pbProperties", properties, sizeof properties);
    return result;
}

static HRESULT set_sample_properties(void *target, const Firing *firing)
{
    BYTE properties[KNOWN_BYTES];
    known_bytes(properties, sizeof properties, firing->slot, 1);
    return ((INSSBuffer2 *)target)->lpVtbl->SetSampleProperties(target, sizeof properties, properties);
}

static HRESULT set_property(void *target, const Firing *firing)
{
    BYTE value[KNOWN_BYTES];
    known_bytes(value, sizeof value, firing->slot, 1);
    return ((INSSBuffer3 *)target)->lpVtbl->SetProperty(target, known_guid(firing->slot, 0), value, sizeof value);
}

static HRESULT get_property(void *target, const Firing *firing)
{
    BYTE value[SHOWN] = {0};
    DWORD size = sizeof value;
    /* The name under which SetProperty has just put something. */
    GUID name = known_guid(SLOT(INSSBuffer3, SetProperty), 0);
    HRESULT result = ((INSSBuffer3 *)target)->lpVtbl->GetProperty(target, name, value, &size);
    bytes_came_back(firing, "pvBufferProperty", value, size);
    came_back(firing, "pdwBufferPropertySize=%u", (unsigned)size);
    return result;
}

static HRESULT get_property_count(void *target, const Firing *firing)
{
    DWORD count = 0;
    HRESULT result = ((INSSBuffer4 *)target)->lpVtbl->GetPropertyCount(target, &count);
    came_back(firing, "pcBufferProperties=%u", (unsigned)count);
    return result;
}

static HRESULT get_property_by_index(void *target, const Firing *firing)
{
    GUID name;
    BYTE value[SHOWN] = {0};
    DWORD size = sizeof value;
    memset(&name, 0, sizeof name);
    HRESULT result = ((INSSBuffer4 *)target)->lpVtbl->GetPropertyByIndex(target, 0, &name, value, &size);
    guid_came_back(firing, "pguidBufferProperty", &name);
    bytes_came_back(firing, "pvBufferProperty", value, size);
    came_back(firing, "pdwBufferPropertySize=%u", (unsigned)size);
    return result;
}

const Method buffer_methods[] = {
    METHOD(INSSBuffer, GetLength, get_length),
    METHOD(INSSBuffer, SetLength, set_length),
    METHOD(INSSBuffer, GetMaxLength, get_max_length),
    METHOD(INSSBuffer, GetBuffer, get_buffer),
    METHOD(INSSBuffer, GetBufferAndLength, get_buffer_and_length),
    METHOD(INSSBuffer2, GetSampleProperties, get_sample_properties),
    METHOD(INSSBuffer2, SetSampleProperties, set_sample_properties),
    METHOD(INSSBuffer3, SetProperty, set_property),
    METHOD(INSSBuffer3, GetProperty, get_property),
    METHOD(INSSBuffer4, GetPropertyCount, get_property_count),
    METHOD(INSSBuffer4, GetPropertyByIndex, get_property_by_index),
    {0},
};
