/*
 * METHOD(Interface, Name, parameters) as a call from C into what an application implements: FIRE makes fire_Interface_Name.
 * For each kind of answer.h: the variables of the call, filled with known values; what is passed; what is noted of that
 * which came back.
 */
#ifndef STUBS_FIRING_H
#define STUBS_FIRING_H

#include <string.h>

#include "bstr.h"
#include "each.h"
#include "object.h"
#include "structs.h"
#include "stubs.h"

/* How buffers are offered whose size the callee knows. */
typedef enum Offer {
    OFFER_ROOM,
    OFFER_NULL, /* asks for the size */
    OFFER_ONE, /* one unit: too small */
} Offer;

enum { READ_BYTES = 16, ROOM = 128, ROOM_STRUCTS = 8, FIRED_BYTES = 1024, FIRED_ITEM_BYTES = 256 };

/* One call: what was passed is known, what came back is written to the record. */
typedef struct Firing {
    Known known; /* of the parameter that has its turn */
    int type; /* of attribute values: "IWMStatusCallback::OnStatus#3" */
    Offer offer;
    void *sample; /* made once, so that a benchmark does not measure its making */
    Text *record; /* NULL: recording is off */
    size_t used;
    _Alignas(8) BYTE memory[FIRED_BYTES]; /* for text and arrays of this one call */
} Firing;

#define FIRE(I, M, ...) \
    static HRESULT fire_##I##_##M(void *pointer, Firing *firing) \
    { \
        I *target = pointer; \
        firing->known.index = 0; \
        firing->used = 0; \
        EACH(MAKE, _, ##__VA_ARGS__) \
        HRESULT result = target->lpVtbl->M(target EACH(PASS, _, ##__VA_ARGS__)); \
        firing->known.index = 0; \
        EACH(BACK, _, ##__VA_ARGS__) \
        return result; \
    }

#define MAKE(_, KIND, ...) MAKE_##KIND(__VA_ARGS__) firing->known.index++;
#define PASS(_, KIND, ...) PASS_##KIND(__VA_ARGS__)
#define BACK(_, KIND, ...) BACK_##KIND(__VA_ARGS__) firing->known.index++;

/* Memory of this one call. */
void *fired_memory(void *firing, size_t size);
WCHAR *fired_text(Firing *firing, const char *name);
const WCHAR **fired_texts(Firing *firing, const char *name);
GUID *fired_guid(Firing *firing);
const IID *fired_iid(void); /* of an interface that the application may answer */
BYTE *fired_bytes(Firing *firing);
WORD *fired_words(Firing *firing);
int *fired_enums(Firing *firing);
BYTE *fired_value(Firing *firing, const char *name);
DWORD fired_value_length(const Firing *firing, const char *name);
void *fired_media_type(Firing *firing);
void *fired_struct(Firing *firing, const StructType *type, size_t count);
/* The sample that was made once where the interface is INSSBuffer, else a new object, to be released. */
void *fired_object(Firing *firing, const Interface *type);

/* Notes what came back. */
Text *came_back(const Firing *firing, const char *name);
void object_came_back(const Firing *firing, const char *name, HRESULT result, void *object, const Interface *type);
void variant_came_back(const Firing *firing, const char *name, VARIANT *variant);
void struct_came_back(const Firing *firing, const char *name, HRESULT result, const StructType *type, void *made);

/* Runs a function on a new thread and waits for its end; 0 when no thread could be had. */
int on_new_thread(void (*run)(void *argument), void *argument);

#define VALUE_OF(p, ...) , p
#define POINTER_TO(p, ...) , &p
#define OFFERED(p) , firing->offer == OFFER_NULL ? NULL : p
#define PASS_AS_IS(T, p, ...) , p
#define PASS_POINTER(T, p, ...) , &p
#define NOTHING_BACK(...)
#define FIRED_NUMBER(T) (T) known_number(&firing->known, sizeof(T))
#define NOTE_BACK(p, STATEMENT) \
    if (firing->record) { \
        Text *text = came_back(firing, #p); \
        STATEMENT; \
    }
#define NUMBER_BACK(p) NOTE_BACK(p, text_number(text, (unsigned long long)p, IS_SIGNED(__typeof__(p))))
#define SHOWN(count) ((size_t)(count) < ROOM ? (size_t)(count) : ROOM)

/* What goes in. */
#define MAKE_ZERO(T, p) T p = 0;
#define PASS_ZERO PASS_AS_IS
#define BACK_ZERO NOTHING_BACK
#define MAKE_IN(T, p) T p = FIRED_NUMBER(T);
#define PASS_IN PASS_AS_IS
#define BACK_IN NOTHING_BACK
#define MAKE_FLAG(T, p) T p = TRUE;
#define PASS_FLAG PASS_AS_IS
#define BACK_FLAG NOTHING_BACK
#define MAKE_CAPACITY(T, p) T p = (T)(firing->known.slot * 16 + firing->known.index); /* a real size: never wide */
#define PASS_CAPACITY PASS_AS_IS
#define BACK_CAPACITY NOTHING_BACK
#define MAKE_COUNT(T, p, n) T p = (n);
#define PASS_COUNT PASS_AS_IS
#define BACK_COUNT NOTHING_BACK
#define MAKE_ENUM(T, p, member) T p = (T)known_enum(member);
#define PASS_ENUM PASS_AS_IS
#define BACK_ENUM NOTHING_BACK
#define MAKE_REAL(T, p) T p = (T)(firing->known.slot * 16 + firing->known.index) + (T)0.25;
#define PASS_REAL PASS_AS_IS
#define BACK_REAL NOTHING_BACK
#define MAKE_LARGE(T, p) T p = {.QuadPart = (LONGLONG)known_number(&firing->known, sizeof(T))};
#define PASS_LARGE PASS_AS_IS
#define BACK_LARGE NOTHING_BACK
#define MAKE_CONTEXT(T, p) T p = (T)(uintptr_t)known_number(&firing->known, sizeof(T));
#define PASS_CONTEXT PASS_AS_IS
#define BACK_CONTEXT NOTHING_BACK
#define MAKE_IN_AT MAKE_IN
#define PASS_IN_AT PASS_POINTER
#define BACK_IN_AT NOTHING_BACK
#define MAKE_ENUM_AT MAKE_ENUM
#define PASS_ENUM_AT PASS_POINTER
#define BACK_ENUM_AT NOTHING_BACK
#define MAKE_TEXT(T, p) T p = fired_text(firing, #p);
#define PASS_TEXT PASS_AS_IS
#define BACK_TEXT NOTHING_BACK
#define MAKE_TEXTS(T, p, count) T p = (T)(void *)fired_texts(firing, #p);
#define PASS_TEXTS PASS_AS_IS
#define BACK_TEXTS NOTHING_BACK
#define MAKE_STRING(T, p) T p = known_string(&firing->known, #p);
#define PASS_STRING PASS_AS_IS
#define BACK_STRING(T, p) SysFreeString(p);
#define MAKE_GUID_AT(T, p) T p = fired_guid(firing);
#define PASS_GUID_AT PASS_AS_IS
#define BACK_GUID_AT NOTHING_BACK
#define MAKE_GUID_VALUE(T, p) T p = known_guid(&firing->known);
#define PASS_GUID_VALUE PASS_AS_IS
#define BACK_GUID_VALUE NOTHING_BACK
#define MAKE_BYTES(T, p, count) T p = fired_bytes(firing);
#define PASS_BYTES PASS_AS_IS
#define BACK_BYTES NOTHING_BACK
#define MAKE_WORDS(T, p, count) T *p = fired_words(firing);
#define PASS_WORDS PASS_AS_IS
#define BACK_WORDS NOTHING_BACK
#define MAKE_ENUMS(T, p, count) T *p = (T *)fired_enums(firing);
#define PASS_ENUMS PASS_AS_IS
#define BACK_ENUMS NOTHING_BACK
#define MAKE_OBJECT(I, p) I *p = fired_object(firing, &interface_##I);
#define PASS_OBJECT PASS_AS_IS
#define BACK_OBJECT(I, p) if ((void *)p != firing->sample) unknown_release(p);
#define MAKE_STRUCT(T, p, S) T p = fired_struct(firing, &struct_##S, 1);
#define PASS_STRUCT PASS_AS_IS
#define BACK_STRUCT NOTHING_BACK
#define MAKE_STRUCT_VALUE(S, p) \
    S p; \
    struct_make(&struct_##S, &p, &(Making){.known = firing->known});
#define PASS_STRUCT_VALUE PASS_AS_IS
#define BACK_STRUCT_VALUE NOTHING_BACK
#define MAKE_STRUCTS(T, p, S, count) T p = fired_struct(firing, &struct_##S, KNOWN_STRUCTS);
#define PASS_STRUCTS PASS_AS_IS
#define BACK_STRUCTS NOTHING_BACK
#define MAKE_MEDIA_TYPE(T, p) T p = fired_media_type(firing);
#define PASS_MEDIA_TYPE PASS_AS_IS
#define BACK_MEDIA_TYPE NOTHING_BACK
#define MAKE_VALUE_TYPE(T, p) T p = (T)(firing->type < 0 ? WMT_TYPE_DWORD : firing->type);
#define PASS_VALUE_TYPE PASS_AS_IS
#define BACK_VALUE_TYPE NOTHING_BACK
#define MAKE_VALUE(T, p, length) T p = fired_value(firing, #p);
#define PASS_VALUE PASS_AS_IS
#define BACK_VALUE NOTHING_BACK
#define MAKE_VALUE_LENGTH(T, p) T p = (T)fired_value_length(firing, "pValue");
#define PASS_VALUE_LENGTH PASS_AS_IS
#define BACK_VALUE_LENGTH NOTHING_BACK
#define MAKE_VALUE_BY_TYPE(T, p, parameter) T p = firing->type < 0 ? NULL : fired_value(firing, #p);
#define PASS_VALUE_BY_TYPE PASS_AS_IS
#define BACK_VALUE_BY_TYPE NOTHING_BACK

/* What comes out. */
#define MAKE_OUT(T, p) T p = 0;
#define PASS_OUT PASS_POINTER
#define BACK_OUT(T, p) NUMBER_BACK(p)
#define MAKE_INOUT MAKE_IN
#define PASS_INOUT PASS_POINTER
#define BACK_INOUT BACK_OUT
#define MAKE_OUT_FLAG MAKE_OUT
#define PASS_OUT_FLAG PASS_POINTER
#define BACK_OUT_FLAG BACK_OUT
#define MAKE_OUT_ENUM(T, p, member) T p = (T)0;
#define PASS_OUT_ENUM PASS_POINTER
#define BACK_OUT_ENUM(T, p, member) NOTE_BACK(p, text_number(text, (unsigned long long)(int)p, 1))
#define MAKE_INOUT_ENUM MAKE_ENUM
#define PASS_INOUT_ENUM PASS_POINTER
#define BACK_INOUT_ENUM BACK_OUT_ENUM
#define MAKE_OUT_REAL(T, p) T p = 0;
#define PASS_OUT_REAL PASS_POINTER
#define BACK_OUT_REAL(T, p) NOTE_BACK(p, text_format(text, "%g", (double)p))
#define MAKE_OUT_LARGE(T, p) T p = {.QuadPart = 0};
#define PASS_OUT_LARGE PASS_POINTER
#define BACK_OUT_LARGE(T, p) NOTE_BACK(p, text_number(text, (unsigned long long)p.QuadPart, 0))
#define MAKE_OUT_ADDRESS(T, p) T p = NULL;
#define PASS_OUT_ADDRESS PASS_POINTER
#define BACK_OUT_ADDRESS(T, p) NOTE_BACK(p, text_number(text, (unsigned long long)(intptr_t)p, 1))
#define MAKE_OUT_GUID(T, p) T p = {0};
#define PASS_OUT_GUID PASS_POINTER
#define BACK_OUT_GUID(T, p) NOTE_BACK(p, text_guid(text, &p))
#define MAKE_OUT_GUIDS(T, p, count) T p = NULL;
#define PASS_OUT_GUIDS PASS_POINTER
#define BACK_OUT_GUIDS(T, p, count) \
    NOTE_BACK(p, text_guids(text, p, count)) \
    stub_task_free(p);
#define MAKE_OUT_GUID_COUNT MAKE_OUT
#define PASS_OUT_GUID_COUNT PASS_POINTER
#define BACK_OUT_GUID_COUNT BACK_OUT
#define MAKE_OUT_STRING(T, p) T p = NULL;
#define PASS_OUT_STRING PASS_POINTER
#define BACK_OUT_STRING(T, p) \
    NOTE_BACK(p, text_string(text, p)) \
    SysFreeString(p);
#define MAKE_OUT_OBJECT(I, p) I *p = NULL;
#define PASS_OUT_OBJECT PASS_POINTER
#define BACK_OUT_OBJECT(I, p) object_came_back(firing, #p, result, p, &interface_##I);
#define MAKE_OUT_ALLOCATOR MAKE_OUT_OBJECT
#define PASS_OUT_ALLOCATOR PASS_POINTER
#define BACK_OUT_ALLOCATOR BACK_OUT_OBJECT
#define MAKE_OUT_QUERIED(T, p, iid_name) \
    T p = NULL; \
    iid_name = fired_iid();
#define PASS_OUT_QUERIED PASS_POINTER
#define BACK_OUT_QUERIED(T, p, iid) object_came_back(firing, #p, result, p, NULL);
#define MAKE_OUT_STRUCT(S, p) \
    S p; \
    memset(&p, 0, sizeof p); \
    struct_prepare(&struct_##S, &p);
#define PASS_OUT_STRUCT PASS_POINTER
#define BACK_OUT_STRUCT(S, p) struct_came_back(firing, #p, result, &struct_##S, &p);
#define MAKE_INOUT_STRUCT MAKE_OUT_STRUCT
#define PASS_INOUT_STRUCT PASS_POINTER
#define BACK_INOUT_STRUCT BACK_OUT_STRUCT
#define MAKE_OUT_RESULTS(T, p, count) T p[KNOWN_ITEMS] = {0};
#define PASS_OUT_RESULTS PASS_AS_IS
#define BACK_OUT_RESULTS(T, p, count) NOTE_BACK(p, text_ints(text, (const int *)p, KNOWN_ITEMS))
#define MAKE_OUT_SIZED(T, p, count) BYTE p[ROOM] = {0};
#define PASS_OUT_SIZED PASS_AS_IS
#define BACK_OUT_SIZED(T, p, count) NOTE_BACK(p, text_bytes(text, p, SHOWN(count)))
#define MAKE_INOUT_BYTES MAKE_BYTES
#define PASS_INOUT_BYTES PASS_AS_IS
#define BACK_INOUT_BYTES(T, p, count) NOTE_BACK(p, text_bytes(text, p, SHOWN(count)))
#define MAKE_INOUT_TEXT(T, p, capacity) \
    WCHAR p[ROOM] = {0}; \
    known_text(&firing->known, p, #p);
#define PASS_INOUT_TEXT PASS_AS_IS
#define BACK_INOUT_TEXT(T, p, capacity) NOTE_BACK(p, text_utf16(text, p))

/* Buffers with their counts. */
#define MAKE_ROOM(T, p, ...) T p = (T)(firing->offer == OFFER_ROOM ? ROOM : firing->offer == OFFER_ONE);
#define PASS_OFFERED(T, p, ...) , firing->offer == OFFER_NULL ? NULL : p
#define MAKE_OUT_TEXT(T, p, count) WCHAR p[ROOM] = {0};
#define PASS_OUT_TEXT PASS_OFFERED
#define BACK_OUT_TEXT(T, p, count) NOTE_BACK(p, text_utf16(text, p))
#define MAKE_COUNT_OF_TEXT MAKE_ROOM
#define PASS_COUNT_OF_TEXT PASS_POINTER
#define BACK_COUNT_OF_TEXT(T, p, ...) NUMBER_BACK(p)
#define MAKE_OUT_BYTES(T, p, count) BYTE p[ROOM] = {0};
#define PASS_OUT_BYTES PASS_OFFERED
#define BACK_OUT_BYTES(T, p, count) NOTE_BACK(p, text_bytes(text, p, SHOWN(count)))
#define MAKE_COUNT_OF_BYTES MAKE_ROOM
#define PASS_COUNT_OF_BYTES PASS_POINTER
#define BACK_COUNT_OF_BYTES BACK_COUNT_OF_TEXT
#define MAKE_OUT_WORDS(T, p, count) T p[ROOM] = {0};
#define PASS_OUT_WORDS PASS_OFFERED
#define BACK_OUT_WORDS(T, p, count) NOTE_BACK(p, text_words(text, p, SHOWN(count)))
#define MAKE_COUNT_OF_WORDS MAKE_ROOM
#define PASS_COUNT_OF_WORDS PASS_POINTER
#define BACK_COUNT_OF_WORDS BACK_COUNT_OF_TEXT
#define MAKE_OUT_STRUCTS(T, p, S, count) T p = fired_memory(firing, FIRED_ITEM_BYTES);
#define PASS_OUT_STRUCTS(T, p, S, count) PASS_OFFERED(T, p)
#define BACK_OUT_STRUCTS(T, p, S, count) \
    NOTE_BACK(p, structs_note(text, &struct_##S, p, count < ROOM_STRUCTS ? count : ROOM_STRUCTS))
#define MAKE_COUNT_OF_STRUCTS(T, p, ...) \
    T p = (T)(firing->offer == OFFER_ROOM ? ROOM_STRUCTS : firing->offer == OFFER_ONE);
#define PASS_COUNT_OF_STRUCTS PASS_POINTER
#define BACK_COUNT_OF_STRUCTS BACK_COUNT_OF_TEXT
#define MAKE_OUT_WHOLE MAKE_OUT_STRUCTS
#define PASS_OUT_WHOLE PASS_OUT_STRUCTS
#define BACK_OUT_WHOLE(T, p, S, count) NOTE_BACK(p, struct_note(text, &struct_##S, p))
#define MAKE_COUNT_OF_WHOLE(T, p, S) \
    T p = (T)(firing->offer == OFFER_ROOM ? FIRED_ITEM_BYTES : firing->offer == OFFER_ONE);
#define PASS_COUNT_OF_WHOLE PASS_POINTER
#define BACK_COUNT_OF_WHOLE BACK_COUNT_OF_TEXT
#define MAKE_OUT_MEDIA_TYPE(T, p, count) T p = fired_memory(firing, FIRED_ITEM_BYTES);
#define PASS_OUT_MEDIA_TYPE PASS_OFFERED
#define BACK_OUT_MEDIA_TYPE(T, p, count) NOTE_BACK(p, text_media_type(text, SUCCEEDED(result) ? p : NULL))
#define MAKE_COUNT_OF_MEDIA_TYPE MAKE_COUNT_OF_WHOLE
#define PASS_COUNT_OF_MEDIA_TYPE PASS_POINTER
#define BACK_COUNT_OF_MEDIA_TYPE BACK_COUNT_OF_TEXT
#define MAKE_OUT_VALUE MAKE_OUT_BYTES
#define PASS_OUT_VALUE PASS_OFFERED
#define BACK_OUT_VALUE BACK_OUT_BYTES
#define MAKE_COUNT_OF_VALUE MAKE_ROOM
#define PASS_COUNT_OF_VALUE PASS_POINTER
#define BACK_COUNT_OF_VALUE BACK_COUNT_OF_TEXT
#define MAKE_OUT_VALUE_TYPE(T, p) T p = (T)0;
#define PASS_OUT_VALUE_TYPE PASS_POINTER
#define BACK_OUT_VALUE_TYPE(T, p) BACK_OUT_ENUM(T, p, 0)

/* States, memory, and what depends on another parameter. */
#define MAKE_OUT_STATE(T, p, value) MAKE_OUT(T, p)
#define PASS_OUT_STATE PASS_POINTER
#define BACK_OUT_STATE(T, p, value) NUMBER_BACK(p)
#define MAKE_OUT_MEMORY(T, p, value) T p = NULL;
#define PASS_OUT_MEMORY PASS_POINTER
#define BACK_OUT_MEMORY(T, p, value) NOTE_BACK(p, text_format(text, "%s", p ? "set" : "null"))
#define MAKE_OUT_VIEW(T, p, value, length) T p = NULL;
#define PASS_OUT_VIEW PASS_POINTER
#define BACK_OUT_VIEW(T, p, value, length) NOTE_BACK(p, text_bytes(text, p, SHOWN(length)))
#define MAKE_OUT_READ(T, p, capacity, count) BYTE p[ROOM] = {0};
#define PASS_OUT_READ PASS_AS_IS
#define BACK_OUT_READ(T, p, capacity, count) NOTE_BACK(p, text_bytes(text, p, SHOWN(count)))
#define MAKE_SMALL(T, p) T p = {.QuadPart = 8};
#define PASS_SMALL PASS_AS_IS
#define BACK_SMALL NOTHING_BACK
#define MAKE_POSITION(T, p, format) QWORD p = FIRED_NUMBER(QWORD);
#define PASS_POSITION PASS_POINTER
#define BACK_POSITION NOTHING_BACK
#define MAKE_DURATION MAKE_POSITION
#define PASS_DURATION PASS_POINTER
#define BACK_DURATION NOTHING_BACK
#define MAKE_OUT_VARIANT(T, p) \
    T p; \
    memset(&p, 0, sizeof p);
#define PASS_OUT_VARIANT PASS_POINTER
#define BACK_OUT_VARIANT(T, p) variant_came_back(firing, #p, &p);

/* The server's own doings are not the application's. */
#define MAKE_FIRST NOTHING_BACK
#define PASS_FIRST NOTHING_BACK
#define BACK_FIRST NOTHING_BACK
#define MAKE_THEN NOTHING_BACK
#define PASS_THEN NOTHING_BACK
#define BACK_THEN NOTHING_BACK

#endif
