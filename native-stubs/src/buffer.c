/* INSSBuffer to INSSBuffer4. A buffer is real memory: its lengths are its own, not known answers. */
#include "call.h"

enum { BUFFER_LENGTH = 16, BUFFER_MAX = 32, FIRST_BYTE = 0xB0 };

typedef struct Buffer {
    Object object;
    DWORD length;
    BYTE bytes[BUFFER_MAX];
} Buffer;

static Buffer *buffer_of(INSSBuffer4 *self)
{
    return (Buffer *)object_of(self);
}

static HRESULT STDMETHODCALLTYPE get_length(INSSBuffer4 *self, DWORD *pdwLength)
{
    CALL(INSSBuffer, GetLength);
    LEAVES(pdwLength, buffer_of(self)->length);
    return END();
}

static HRESULT STDMETHODCALLTYPE set_length(INSSBuffer4 *self, DWORD dwLength)
{
    CALL(INSSBuffer, SetLength);
    IN_UNSIGNED(dwLength);
    if (call.fill && dwLength > BUFFER_MAX) call.result = E_INVALIDARG;
    if (call.fill && dwLength <= BUFFER_MAX) buffer_of(self)->length = dwLength;
    return END();
}

static HRESULT STDMETHODCALLTYPE get_max_length(INSSBuffer4 *self, DWORD *pdwLength)
{
    CALL(INSSBuffer, GetMaxLength);
    LEAVES(pdwLength, BUFFER_MAX);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_buffer(INSSBuffer4 *self, BYTE **ppdwBuffer)
{
    CALL(INSSBuffer, GetBuffer);
    LEAVES(ppdwBuffer, buffer_of(self)->bytes);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_buffer_and_length(INSSBuffer4 *self, BYTE **ppdwBuffer, DWORD *pdwLength)
{
    CALL(INSSBuffer, GetBufferAndLength);
    LEAVES(ppdwBuffer, buffer_of(self)->bytes);
    LEAVES(pdwLength, buffer_of(self)->length);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_sample_properties(INSSBuffer4 *self, DWORD cbProperties, BYTE *pbProperties)
{
    CALL(INSSBuffer2, GetSampleProperties);
    IN_UNSIGNED(cbProperties);
    OUT_BUFFER(pbProperties, known_bytes(pbProperties, cbProperties, call.slot, call.index));
    return END();
}

static HRESULT STDMETHODCALLTYPE set_sample_properties(INSSBuffer4 *self, DWORD cbProperties, BYTE *pbProperties)
{
    CALL(INSSBuffer2, SetSampleProperties);
    IN_UNSIGNED(cbProperties);
    IN_BYTES(pbProperties, cbProperties);
    return END();
}

static HRESULT STDMETHODCALLTYPE set_property(
    INSSBuffer4 *self, GUID guidBufferProperty, void *pvBufferProperty, DWORD dwBufferPropertySize)
{
    CALL(INSSBuffer3, SetProperty);
    ARRIVES(guid, "guidBufferProperty", &guidBufferProperty);
    IN_BYTES(pvBufferProperty, dwBufferPropertySize);
    IN_UNSIGNED(dwBufferPropertySize);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_property(
    INSSBuffer4 *self, GUID guidBufferProperty, void *pvBufferProperty, DWORD *pdwBufferPropertySize)
{
    CALL(INSSBuffer3, GetProperty);
    FITS_BYTES(pvBufferProperty, pdwBufferPropertySize);
    ARRIVES(guid, "guidBufferProperty", &guidBufferProperty);
    OUT_BYTES(pvBufferProperty);
    COUNT_OF_BYTES(pdwBufferPropertySize);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_property_count(INSSBuffer4 *self, DWORD *pcBufferProperties)
{
    CALL(INSSBuffer4, GetPropertyCount);
    OUT_DWORD(pcBufferProperties);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_property_by_index(INSSBuffer4 *self, DWORD dwBufferPropertyIndex,
    GUID *pguidBufferProperty, void *pvBufferProperty, DWORD *pdwBufferPropertySize)
{
    CALL(INSSBuffer4, GetPropertyByIndex);
    FITS_BYTES(pvBufferProperty, pdwBufferPropertySize);
    IN_UNSIGNED(dwBufferPropertyIndex);
    OUT_GUID(pguidBufferProperty);
    OUT_BYTES(pvBufferProperty);
    COUNT_OF_BYTES(pdwBufferPropertySize);
    return END();
}

static const INSSBuffer4Vtbl vtable = {
    IUNKNOWN_SLOTS(INSSBuffer4),
    .GetLength = get_length,
    .SetLength = set_length,
    .GetMaxLength = get_max_length,
    .GetBuffer = get_buffer,
    .GetBufferAndLength = get_buffer_and_length,
    .GetSampleProperties = get_sample_properties,
    .SetSampleProperties = set_sample_properties,
    .SetProperty = set_property,
    .GetProperty = get_property,
    .GetPropertyCount = get_property_count,
    .GetPropertyByIndex = get_property_by_index,
};

static const Answer answers[]
    = {{&IID_INSSBuffer, 0}, {&IID_INSSBuffer2, 0}, {&IID_INSSBuffer3, 0}, {&IID_INSSBuffer4, 0}, {NULL, 0}};

static const Class class = {.name = "buffer", .size = sizeof(Buffer), .vtables = {&vtable}, .answers = answers};

void *create_buffer(void)
{
    Buffer *buffer = object_create(&class);
    buffer->length = BUFFER_LENGTH;
    for (int i = 0; i < BUFFER_LENGTH; i++) buffer->bytes[i] = (BYTE)(FIRST_BYTE + i);
    return object_facet(buffer, 0);
}
