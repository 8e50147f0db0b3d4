#include "call.h"

#include <string.h>

void call_begin_slowly(Call *call, const void *self)
{
    call->recording = switches.recording;
    if (call->recording) {
        switches.calls++;
        call->text = (Text){0};
        text_format(&call->text, "%s this=%p", call->method, self);
    }
    int forced = 1;
    if (atomic_compare_exchange_strong(&switches.forced, &forced, 0)) {
        call->result = (HRESULT)switches.forced_result;
        call->fill = 0;
        pay_attention();
    } else {
        call->grown = switches.grow == GROWTH_ACTIVE;
    }
}

/* The size grows after it was asked for, and is back at rest after it was met. */
static void move_growth(const Call *call)
{
    if ((call->sized || call->too_small) && switches.grow == GROWTH_PENDING) {
        switches.grow = GROWTH_ACTIVE;
    } else if (call->grown && call->fill && !call->sized) {
        switches.grow = GROWTH_NONE;
        pay_attention();
    }
}

HRESULT call_end_slowly(Call *call)
{
    if (call->sized || call->too_small || call->grown) move_growth(call);
    if (call->recording) record(&call->text);
    return call->result;
}

int call_enum(int member)
{
    return switches.enum_out_set ? switches.enum_out : member;
}

Text *note(Call *call, const char *name)
{
    text_format(&call->text, " %s=", name);
    return &call->text;
}

void note_signed(Call *call, const char *name, long long value)
{
    text_format(note(call, name), "%lld", value);
}

void note_unsigned(Call *call, const char *name, unsigned long long value)
{
    text_format(note(call, name), "%llu", value);
}

void note_float(Call *call, const char *name, double value)
{
    text_format(note(call, name), "%g", value);
}

void note_text(Call *call, const char *name, const WCHAR *text)
{
    text_utf16(note(call, name), text);
}

void note_guid(Call *call, const char *name, const GUID *guid)
{
    text_guid(note(call, name), guid);
}

void note_bytes(Call *call, const char *name, const void *bytes, size_t length)
{
    text_bytes(note(call, name), bytes, length);
}

void note_words(Call *call, const char *name, const WORD *words, size_t count)
{
    text_words(note(call, name), words, count);
}

void note_ints(Call *call, const char *name, const int *numbers, size_t count)
{
    text_ints(note(call, name), numbers, count);
}

void note_unknown(Call *call, const char *name, void *unknown)
{
    if (unknown) switches.last_interface = unknown;
    note_pointer(call, name, unknown);
}

void note_media_type(Call *call, const char *name, const WM_MEDIA_TYPE *type)
{
    text_media_type(note(call, name), type);
}

void note_pointer(Call *call, const char *name, const void *pointer)
{
    text_format(note(call, name), "%s", pointer ? "set" : "null");
}

GUID known_guid(int slot, int index)
{
    GUID guid = {0x57550000u + (unsigned)(slot * 16 + index), (unsigned short)slot, (unsigned short)index,
        {(unsigned char)slot, (unsigned char)index, 0xA5, 0x5A, 1, 2, 3, 4}};
    return guid;
}

void known_bytes(BYTE *bytes, size_t length, int slot, int index)
{
    const BYTE pattern[KNOWN_BYTES] = {(BYTE)slot, (BYTE)index, 0xA5, 0x5A};
    for (size_t i = 0; i < length; i++) bytes[i] = pattern[i % KNOWN_BYTES];
}

void call_fits(Call *call, const void *buffer, const void *count, size_t capacity, size_t needed)
{
    if (!call->fill && !call->too_small) return;
    if (!count) {
        call->result = E_INVALIDARG;
        call->fill = 0;
    } else if (!buffer) {
        call->sized = 1;
    } else if (capacity < needed) {
        call->result = call->too_small_code;
        call->too_small = 1;
        call->fill = 0;
    }
}

/* "Method.param", and a plus sign after it has grown; the units count the terminator. */
size_t text_units(const Call *call, const char *name)
{
    const char *method = strstr(call->method, "::") + 2;
    return strlen(method) + 1 + strlen(name) + (call->grown ? GROWTH_UNITS : 0) + 1;
}

void put_text(const Call *call, WCHAR *to, const char *name)
{
    for (const char *from = strstr(call->method, "::") + 2; *from; from++) *to++ = (WCHAR)*from;
    *to++ = '.';
    while (*name) *to++ = (WCHAR)*name++;
    if (call->grown) *to++ = '+';
    *to = 0;
}

void put_bytes(const Call *call, BYTE *to)
{
    known_bytes(to, KNOWN_BYTES, call->slot, call->index);
    if (call->grown) to[KNOWN_BYTES] = 0xFF;
}

void put_words(const Call *call, WORD *to)
{
    for (size_t i = 0; i < words_count(call); i++) to[i] = (WORD)(call_value(call, 0x8000) + i);
}

/* Of the types, only those whose size is free can grow. */
size_t value_bytes(const Call *call, const char *name)
{
    switch (switches.enum_out_set ? WMT_TYPE_BINARY : switches.attribute_type) {
    case WMT_TYPE_DWORD:
    case WMT_TYPE_BOOL:
        return 4;
    case WMT_TYPE_QWORD:
        return 8;
    case WMT_TYPE_WORD:
        return 2;
    case WMT_TYPE_GUID:
        return sizeof(GUID);
    case WMT_TYPE_STRING:
        return text_units(call, name) * sizeof(WCHAR);
    default:
        return bytes_length(call);
    }
}

static void put_number(const Call *call, BYTE *to, size_t width)
{
    unsigned long long number = call_value(call, width == 8 ? 0x8000000080000000u : width == 4 ? 0x80000000u : 0x8000u);
    memcpy(to, &number, width);
}

void put_value(const Call *call, BYTE *to, const char *name)
{
    const BOOL yes = TRUE;
    const GUID guid = known_guid(call->slot, call->index);
    switch (switches.enum_out_set ? WMT_TYPE_BINARY : switches.attribute_type) {
    case WMT_TYPE_BOOL:
        memcpy(to, &yes, sizeof yes);
        break;
    case WMT_TYPE_DWORD:
    case WMT_TYPE_QWORD:
    case WMT_TYPE_WORD:
        put_number(call, to, value_bytes(call, name));
        break;
    case WMT_TYPE_GUID:
        memcpy(to, &guid, sizeof guid);
        break;
    case WMT_TYPE_STRING:
        put_text(call, (WCHAR *)to, name);
        break;
    default:
        put_bytes(call, to);
    }
}
