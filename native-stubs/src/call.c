#include "call.h"

#include "object.h"
#include "bstr.h"

void call_begin_slowly(Call *call, const void *self)
{
    call->recording = switches.recording;
    if (call->recording) {
        switches.calls++;
        call->text = (Text){0};
        text_format(&call->text, "%s this=%p", call->known.method, self);
    }
    int forced = 1;
    if (atomic_compare_exchange_strong(&switches.forced, &forced, 0)) {
        call->result = (HRESULT)switches.forced_result;
        call->fill = 0;
        pay_attention();
    } else {
        call->known.grown = switches.grow == GROWTH_ACTIVE;
    }
}

/* The size grows after it was asked for, and is back at rest after it was met. */
static void move_growth(const Call *call)
{
    if ((call->sized || call->too_small) && switches.grow == GROWTH_PENDING) {
        switches.grow = GROWTH_ACTIVE;
    } else if (call->known.grown && call->fill && !call->sized) {
        switches.grow = GROWTH_NONE;
        pay_attention();
    }
}

HRESULT call_end_slowly(Call *call)
{
    if (call->sized || call->too_small || call->known.grown) move_growth(call);
    if (call->recording) record(&call->text);
    return call->result;
}

Text *note(Call *call, const char *name)
{
    text_format(&call->text, " %s=", name);
    return &call->text;
}

void note_number(Call *call, const char *name, unsigned long long value, int is_signed)
{
    text_number(note(call, name), value, is_signed);
}

void note_real(Call *call, const char *name, double value)
{
    text_format(note(call, name), "%g", value);
}

void note_text(Call *call, const char *name, const WCHAR *text)
{
    text_utf16(note(call, name), text);
}

void note_texts(Call *call, const char *name, const WCHAR *const *texts, size_t count)
{
    text_texts(note(call, name), texts, count);
}

void note_string(Call *call, const char *name, BSTR string)
{
    text_string(note(call, name), string);
}

void note_guid(Call *call, const char *name, const GUID *guid)
{
    text_guid(note(call, name), guid);
}

void note_bytes(Call *call, const char *name, const void *bytes, size_t length)
{
    text_bytes(note(call, name), bytes, length);
}

void note_value(Call *call, const char *name, int type, const void *value)
{
    text_value(note(call, name), type, value);
}

void note_words(Call *call, const char *name, const WORD *words, size_t count)
{
    text_words(note(call, name), words, count);
}

void note_ints(Call *call, const char *name, const int *numbers, size_t count)
{
    text_ints(note(call, name), numbers, count);
}

void note_interface(Call *call, const char *name, void *unknown)
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
