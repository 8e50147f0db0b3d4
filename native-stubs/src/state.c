#include "state.h"

#include "object.h"
#include "structs.h"
#include "stubs.h"

enum { FIRST_BYTE = 0xB0 };

void buffer_start(Object *object)
{
    Buffer *buffer = (Buffer *)object;
    buffer->length = BUFFER_LENGTH;
    for (int i = 0; i < BUFFER_LENGTH; i++) buffer->bytes[i] = (BYTE)(FIRST_BYTE + i);
}

DWORD *buffer_length(const void *buffer)
{
    return &((Buffer *)object_of(buffer))->length;
}

BYTE *buffer_bytes(const void *buffer)
{
    return ((Buffer *)object_of(buffer))->bytes;
}

HRESULT buffer_set_length(const void *buffer, DWORD length)
{
    if (length > BUFFER_MAX) return E_INVALIDARG;
    *buffer_length(buffer) = length;
    return S_OK;
}

void end_of_samples(Call *call)
{
    int left = atomic_load_explicit(&switches.samples_left, memory_order_relaxed);
    if (!call->fill) return;
    if (left > 0) switches.samples_left = left - 1;
    if (left) return;
    call->fill = 0;
    call->result = STUB_NS_E_NO_MORE_SAMPLES;
}

void forget_name(STATSTG *stat, DWORD flags)
{
    if (!stat || !(flags & STATFLAG_NONAME)) return;
    stub_task_free(stat->pwcsName);
    stat->pwcsName = NULL;
}

GUID *task_guids(const Known *known)
{
    GUID *guids = stub_task_alloc(KNOWN_ITEMS * sizeof *guids);
    for (unsigned i = 0; guids && i < KNOWN_ITEMS; i++) {
        guids[i] = known_guid(known);
        guids[i].Data1 += i;
    }
    return guids;
}

void known_variant(VARIANT *variant)
{
    V_VT(variant) = VT_UNKNOWN;
    V_UNKNOWN(variant) = switches.null_objects ? NULL : object_new(&interface_IWMSInternalAdminNetSource);
}

static void text_position(Text *text, const void *position, int is_dword, int is_timecode)
{
    if (!position)
        text_append(text, "null", 4);
    else if (is_timecode)
        struct_note(text, &struct_WMT_TIMECODE_EXTENSION_DATA, position);
    else
        text_number(text, is_dword ? *(const DWORD *)position : *(const QWORD *)position, 0);
}

void note_position(Call *call, const char *name, const void *position, int format)
{
    text_position(note(call, name), position, format == WMT_OFFSET_FORMAT_PLAYLIST_OFFSET,
        format == WMT_OFFSET_FORMAT_TIMECODE);
}

void note_duration(Call *call, const char *name, const void *duration, int format)
{
    text_position(note(call, name), duration, 0, format == WMT_OFFSET_FORMAT_TIMECODE);
}
