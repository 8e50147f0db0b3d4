/*
 * One call of one method of the server: what arrived is recorded, what is answered follows the rule of README.md. What
 * stands here is for answer.h, which makes a function of each line of sdk/NAME.def.
 */
#ifndef STUBS_CALL_H
#define STUBS_CALL_H

#include "known.h"

typedef struct Call {
    Known known; /* of the parameter that has its turn */
    int fill; /* outs are written */
    int recording;
    int sized; /* a size was asked for */
    int too_small;
    HRESULT too_small_code;
    HRESULT result;
    Text text;
} Call;

#define SLOT(I, M) ((int)(offsetof(I##Vtbl, M) / sizeof(void *)))

void call_begin_slowly(Call *call, const void *self);
HRESULT call_end_slowly(Call *call);

/* With recording off, nothing forced and nothing growing this is a few stores: the benchmarks measure the caller. */
static inline void call_begin(Call *call, const char *method, int slot, const void *self)
{
    call->known = (Known){.method = method, .slot = slot};
    call->fill = 1;
    call->recording = 0;
    call->sized = 0;
    call->too_small = 0;
    call->too_small_code = STUB_ASF_E_BUFFERTOOSMALL;
    call->result = S_OK;
    int attention = atomic_load_explicit(&switches.attention, memory_order_relaxed);
    if (__builtin_expect(attention, 0)) call_begin_slowly(call, self);
}

static inline HRESULT call_end(Call *call)
{
    int plain = !(call->recording | call->sized | call->too_small | call->known.grown);
    return __builtin_expect(plain, 1) ? call->result : call_end_slowly(call);
}

/* Two calls: before anything is written, each buffer is asked whether it holds what there is. */
void call_fits(Call *call, const void *buffer, const void *count, size_t capacity, size_t needed);

/* What goes in. */
void note_number(Call *call, const char *name, unsigned long long value, int is_signed);
void note_real(Call *call, const char *name, double value);
void note_text(Call *call, const char *name, const WCHAR *text);
void note_texts(Call *call, const char *name, const WCHAR *const *texts, size_t count);
void note_string(Call *call, const char *name, BSTR string);
void note_guid(Call *call, const char *name, const GUID *guid);
void note_bytes(Call *call, const char *name, const void *bytes, size_t length);
void note_value(Call *call, const char *name, int type, const void *value);
void note_words(Call *call, const char *name, const WORD *words, size_t count);
void note_ints(Call *call, const char *name, const int *numbers, size_t count);
void note_interface(Call *call, const char *name, void *unknown);
void note_media_type(Call *call, const char *name, const WM_MEDIA_TYPE *type);
void note_pointer(Call *call, const char *name, const void *pointer);
Text *note(Call *call, const char *name);

/* The type of attribute values; binary where the type that is told is not a type at all. */
static inline int answered_type(void)
{
    return switches.enum_out_set ? WMT_TYPE_BINARY : switches.attribute_type;
}

#endif
