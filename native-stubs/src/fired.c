/* What a call from C passes and what it notes of that which came back. */
#include <string.h>

#include "firing.h"
#include "state.h"

void *fired_memory(void *of, size_t size)
{
    Firing *firing = of;
    size_t start = firing->used;
    size_t end = start + (size + 7) / 8 * 8;
    if (end > sizeof firing->memory) return NULL;
    firing->used = end;
    memset(firing->memory + start, 0, end - start);
    return firing->memory + start;
}

WCHAR *fired_text(Firing *firing, const char *name)
{
    WCHAR *text = fired_memory(firing, known_text_units(&firing->known, name) * sizeof *text);
    if (text) known_text(&firing->known, text, name);
    return text;
}

/* The second and third end in 1 and 2. */
const WCHAR **fired_texts(Firing *firing, const char *name)
{
    const WCHAR **texts = fired_memory(firing, KNOWN_ITEMS * sizeof *texts);
    Known known = firing->known;
    known.grown = 1;
    for (int i = 0; i < KNOWN_ITEMS; i++) {
        size_t units = known_text_units(&known, name);
        WCHAR *text = fired_memory(firing, units * sizeof *text);
        known_text(&known, text, name);
        text[units - 2] = (WCHAR)('0' + i);
        texts[i] = text;
    }
    return texts;
}

GUID *fired_guid(Firing *firing)
{
    GUID *guid = fired_memory(firing, sizeof *guid);
    if (guid) *guid = known_guid(&firing->known);
    return guid;
}

const IID *fired_iid(void)
{
    return &IID_IWMMediaProps;
}

BYTE *fired_bytes(Firing *firing)
{
    BYTE *bytes = fired_memory(firing, KNOWN_BYTES);
    if (bytes) known_bytes(&firing->known, bytes, KNOWN_BYTES);
    return bytes;
}

WORD *fired_words(Firing *firing)
{
    WORD *words = fired_memory(firing, KNOWN_ITEMS * sizeof *words);
    if (words) known_words(&firing->known, words);
    return words;
}

int *fired_enums(Firing *firing)
{
    int *enums = fired_memory(firing, KNOWN_ITEMS * sizeof *enums);
    for (int i = 0; enums && i < KNOWN_ITEMS; i++) enums[i] = i;
    return enums;
}

static int type_of(const Firing *firing)
{
    return firing->type < 0 ? WMT_TYPE_DWORD : firing->type;
}

DWORD fired_value_length(const Firing *firing, const char *name)
{
    return (DWORD)known_value_size(&firing->known, type_of(firing), name);
}

BYTE *fired_value(Firing *firing, const char *name)
{
    BYTE *value = fired_memory(firing, fired_value_length(firing, name));
    if (value) known_value(&firing->known, type_of(firing), value, name);
    return value;
}

void *fired_media_type(Firing *firing)
{
    WM_MEDIA_TYPE *type = fired_memory(firing, media_type_size(&firing->known));
    if (type) known_media_type_with_format(&firing->known, type);
    return type;
}

/* Memory of the call; where a structure wants no bytes at all it wants an object, which is the sample. */
static void *memory_or_sample(void *firing, size_t size)
{
    return size ? fired_memory(firing, size) : ((Firing *)firing)->sample;
}

void *fired_struct(Firing *firing, const StructType *type, size_t count)
{
    void *made = fired_memory(firing, count * type->foreign_size);
    Making making = {.known = firing->known, .allocate = memory_or_sample, .from = firing};
    if (!made) return NULL;
    struct_prepare(type, made);
    structs_make(type, made, count, &making);
    return made;
}

void *fired_object(Firing *firing, const Interface *type)
{
    return type == &interface_INSSBuffer ? firing->sample : object_new(type);
}

Text *came_back(const Firing *firing, const char *name)
{
    text_format(firing->record, " %s=", name);
    return firing->record;
}

/* Describes an allocated buffer through its own methods, and writes four bytes into it. */
static void buffer_came_back(const Firing *firing, INSSBuffer *buffer)
{
    DWORD max = 0;
    DWORD length = 0;
    BYTE *bytes = NULL;
    buffer->lpVtbl->GetMaxLength(buffer, &max);
    HRESULT got = buffer->lpVtbl->GetBufferAndLength(buffer, &bytes, &length);
    if (SUCCEEDED(got) && bytes && max >= KNOWN_BYTES) {
        known_bytes(&firing->known, bytes, KNOWN_BYTES);
        buffer->lpVtbl->SetLength(buffer, KNOWN_BYTES);
    }
    if (firing->record) {
        text_format(firing->record, " max=%u length=%u bytes=%s", (unsigned)max, (unsigned)length, bytes ? "set" : "null");
    }
}

void object_came_back(const Firing *firing, const char *name, HRESULT result, void *object, const Interface *type)
{
    if (firing->record) text_format(came_back(firing, name), "%s", object ? "set" : "null");
    if (FAILED(result) || !object) return;
    if (type == &interface_INSSBuffer) buffer_came_back(firing, object);
    unknown_release(object);
}

void struct_came_back(const Firing *firing, const char *name, HRESULT result, const StructType *type, void *made)
{
    if (firing->record) struct_note(came_back(firing, name), type, made);
    if (SUCCEEDED(result)) struct_release(type, made);
}

void variant_came_back(const Firing *firing, const char *name, VARIANT *variant)
{
    int is_unknown = V_VT(variant) == VT_UNKNOWN;
    if (firing->record) {
        text_format(came_back(firing, name), "%s", !is_unknown ? "other" : V_UNKNOWN(variant) ? "set" : "null");
    }
    if (is_unknown) unknown_release(V_UNKNOWN(variant));
}
