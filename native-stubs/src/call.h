/*
 * One call of one method: what arrived is recorded, what is answered follows the rule of README.md. A method names its
 * parameters in their native order, each with one of the macros below; the place there is the index.
 *
 *     static HRESULT STDMETHODCALLTYPE get_stream_number(IWMSyncReader2 *self, DWORD dwOutputNum, WORD *pwStreamNum)
 *     {
 *         CALL(IWMSyncReader, GetStreamNumberForOutput);
 *         IN_UNSIGNED(dwOutputNum);
 *         OUT_WORD(pwStreamNum);
 *         return END();
 *     }
 */
#ifndef STUBS_CALL_H
#define STUBS_CALL_H

#include "object.h"
#include "recorder.h"

typedef struct Call {
    const char *method; /* "IWMSyncReader::SetRange" */
    int slot;
    int index;
    int fill; /* outs are written */
    int recording;
    int sized; /* a size was asked for */
    int too_small;
    int grown;
    HRESULT too_small_code;
    HRESULT result;
    Text text;
} Call;

#define SLOT(I, M) ((int)(offsetof(I##Vtbl, M) / sizeof(void *)))
#define CALL(I, M) \
    Call call; \
    call_begin(&call, #I "::" #M, SLOT(I, M), self)
#define END() call_end(&call)

void call_begin_slowly(Call *call, const void *self);
HRESULT call_end_slowly(Call *call);

/* With recording off, nothing forced and nothing growing this is a few stores: the benchmarks measure the caller. */
static inline void call_begin(Call *call, const char *method, int slot, const void *self)
{
    call->method = method;
    call->slot = slot;
    call->index = 0;
    call->fill = 1;
    call->recording = 0;
    call->sized = 0;
    call->too_small = 0;
    call->grown = 0;
    call->too_small_code = STUB_ASF_E_BUFFERTOOSMALL;
    call->result = S_OK;
    int attention = atomic_load_explicit(&switches.attention, memory_order_relaxed);
    if (__builtin_expect(attention, 0)) call_begin_slowly(call, self);
}

static inline HRESULT call_end(Call *call)
{
    int plain = !(call->recording | call->sized | call->too_small | call->grown);
    return __builtin_expect(plain, 1) ? call->result : call_end_slowly(call);
}

/* The known value of the parameter at call->index; top is added under stub_wide_values(1). */
static inline unsigned long long call_value(const Call *call, unsigned long long top)
{
    unsigned long long value = (unsigned)(call->slot * 16 + call->index);
    return atomic_load_explicit(&switches.wide, memory_order_relaxed) ? value | top : value;
}

int call_enum(int member);

/* What goes in. */
void note_signed(Call *call, const char *name, long long value);
void note_unsigned(Call *call, const char *name, unsigned long long value);
void note_float(Call *call, const char *name, double value);
void note_text(Call *call, const char *name, const WCHAR *text);
void note_guid(Call *call, const char *name, const GUID *guid);
void note_bytes(Call *call, const char *name, const void *bytes, size_t length);
void note_words(Call *call, const char *name, const WORD *words, size_t count);
void note_ints(Call *call, const char *name, const int *numbers, size_t count);
void note_unknown(Call *call, const char *name, void *unknown);
void note_media_type(Call *call, const char *name, const WM_MEDIA_TYPE *type);
void note_pointer(Call *call, const char *name, const void *pointer);
Text *note(Call *call, const char *name);

#define NOTE(WHAT, ...) \
    do { \
        if (call.recording) note_##WHAT(&call, __VA_ARGS__); \
    } while (0)
#define ARRIVES(WHAT, ...) \
    do { \
        NOTE(WHAT, __VA_ARGS__); \
        call.index++; \
    } while (0)
#define IN_SIGNED(p) ARRIVES(signed, #p, (p))
#define IN_UNSIGNED(p) ARRIVES(unsigned, #p, (p))
#define IN_FLOAT(p) ARRIVES(float, #p, (double)(p))
#define IN_TEXT(p) ARRIVES(text, #p, (p))
#define IN_GUID(p) ARRIVES(guid, #p, (p))
#define IN_BYTES(p, n) ARRIVES(bytes, #p, (p), (n))
#define IN_WORDS(p, n) ARRIVES(words, #p, (p), (n))
#define IN_ENUMS(p, n) ARRIVES(ints, #p, (const int *)(p), (n))
#define IN_INTERFACE(p) ARRIVES(unknown, #p, (p))
#define IN_MEDIA_TYPE(p) ARRIVES(media_type, #p, (p))
#define IN_CONTEXT(p) ARRIVES(signed, #p, (long long)(intptr_t)(p))
#define IN_COUNT(p) \
    do { \
        if (p) \
            ARRIVES(unsigned, #p, *(p)); \
        else \
            ARRIVES(pointer, #p, NULL); \
    } while (0)

/* What comes out. The write happens before the index moves on: the value is taken from the index. */
#define LEAVES(p, value) \
    do { \
        NOTE(pointer, #p, (p)); \
        if (call.fill && (p)) *(p) = (value); \
        call.index++; \
    } while (0)
#define OUT_WORD(p) LEAVES(p, (WORD)call_value(&call, 0x8000))
#define OUT_DWORD(p) LEAVES(p, (DWORD)call_value(&call, 0x80000000u))
#define OUT_QWORD(p) LEAVES(p, call_value(&call, 0x8000000080000000u))
#define OUT_LONGLONG(p) LEAVES(p, (LONGLONG)call_value(&call, 0x8000000080000000u))
#define OUT_BOOL(p) LEAVES(p, TRUE)
#define OUT_ENUM(p, member) LEAVES(p, call_enum(member))
#define OUT_GUID(p) LEAVES(p, known_guid(call.slot, call.index))
#define OUT_OBJECT(p, expression) LEAVES(p, switches.null_objects ? NULL : (expression))
/* The stream number that an attribute method takes and gives back. */
#define INOUT_WORD(p) \
    do { \
        if (p) \
            NOTE(unsigned, #p, *(p)); \
        else \
            NOTE(pointer, #p, NULL); \
        if (call.fill && (p)) *(p) = (WORD)call_value(&call, 0x8000); \
        call.index++; \
    } while (0)

/* Known contents. */
GUID known_guid(int slot, int index);
void known_bytes(BYTE *bytes, size_t length, int slot, int index);

/*
 * Two calls: a buffer and its count. All FITS come first in a method, so that nothing is written when one buffer is too
 * small; after them each pair is named at its place in the parameter list, in the order the method has it.
 */
enum { KNOWN_BYTES = 4, KNOWN_WORDS = 3, GROWTH_UNITS = 1 };

size_t text_units(const Call *call, const char *name);
size_t value_bytes(const Call *call, const char *name);
void call_fits(Call *call, const void *buffer, const void *count, size_t capacity, size_t needed);
void put_text(const Call *call, WCHAR *to, const char *name);
void put_bytes(const Call *call, BYTE *to);
void put_words(const Call *call, WORD *to);
void put_value(const Call *call, BYTE *to, const char *name);

static inline size_t bytes_length(const Call *call)
{
    return KNOWN_BYTES + (call->grown ? GROWTH_UNITS : 0);
}

static inline size_t words_count(const Call *call)
{
    return KNOWN_WORDS + (call->grown ? GROWTH_UNITS : 0);
}

#define FITS(p, count, needed) call_fits(&call, (p), (count), (count) ? *(count) : 0, (needed))
#define FITS_TEXT(p, count) FITS(p, count, text_units(&call, #p))
#define FITS_BYTES(p, count) FITS(p, count, bytes_length(&call))
#define FITS_WORDS(p, count) FITS(p, count, words_count(&call))
#define FITS_VALUE(p, count) FITS(p, count, value_bytes(&call, #p))

#define OUT_BUFFER(p, put) \
    do { \
        NOTE(pointer, #p, (p)); \
        if (call.fill && (p)) put; \
        call.index++; \
    } while (0)
#define OUT_TEXT(p) OUT_BUFFER(p, put_text(&call, (p), #p))
#define OUT_BYTES(p) OUT_BUFFER(p, put_bytes(&call, (BYTE *)(p)))
#define OUT_WORDS(p) OUT_BUFFER(p, put_words(&call, (p)))
#define OUT_VALUE(p) OUT_BUFFER(p, put_value(&call, (p), #p))

#define OUT_COUNT(count, needed) \
    do { \
        if (count) \
            NOTE(unsigned, #count, *(count)); \
        else \
            NOTE(pointer, #count, NULL); \
        if ((call.fill || call.too_small) && (count)) *(count) = (needed); \
        call.index++; \
    } while (0)
#define COUNT_OF_TEXT(count, p) OUT_COUNT(count, text_units(&call, #p))
#define COUNT_OF_BYTES(count) OUT_COUNT(count, bytes_length(&call))
#define COUNT_OF_WORDS(count) OUT_COUNT(count, words_count(&call))
#define COUNT_OF_VALUE(count, p) OUT_COUNT(count, value_bytes(&call, #p))

#endif
