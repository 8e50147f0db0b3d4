/*
 * METHOD(Interface, Name, parameters) as a function of the server: ANSWER makes answer_Interface_Name. Each parameter
 * stands in the native order as (KIND, type, name, more); what a kind arrives as, notes and writes is said here, what it is
 * when C calls the application in firing.h. The compiler holds every type against the vtable of the foreign headers.
 */
#ifndef STUBS_ANSWER_H
#define STUBS_ANSWER_H

#include "bstr.h"
#include "call.h"
#include "each.h"
#include "kept.h"
#include "structs.h"

#define ANSWER(I, M, ...) \
    static HRESULT STDMETHODCALLTYPE answer_##I##_##M(I *self EACH(PARAM, _, ##__VA_ARGS__)) \
    { \
        Call call; \
        call_begin(&call, #I "::" #M, SLOT(I, M), self); \
        EACH(FITS, _, ##__VA_ARGS__) \
        EACH(TAKE, _, ##__VA_ARGS__) \
        return call_end(&call); \
    }

#define PARAM(_, KIND, ...) PARAM_##KIND(__VA_ARGS__)
#define FITS(_, KIND, ...) FITS_##KIND(__VA_ARGS__)
#define TAKE(_, KIND, ...) TAKE_##KIND(__VA_ARGS__) call.known.index++;

/* Their order in the list is that of the parameters: the value, or a pointer to it. */
#define BY_VALUE(T, p, ...) , T p
#define BY_POINTER(T, p, ...) , T *p
#define NOTHING(...)

#define NOTE(WHAT, ...) if (call.recording) note_##WHAT(&call, __VA_ARGS__);
#define NOTE_STRUCT(p, S) if (call.recording) struct_note(note(&call, #p), &struct_##S, p);
#define WRITE(p, value) \
    NOTE(pointer, #p, p) \
    if (call.fill && p) *p = (value);
#define FILL(p, statement) \
    NOTE(pointer, #p, p) \
    if (call.fill && p) statement;
#define NOTE_AT(p) NOTE_AT_AS(__typeof__(*p), p)
#define NOTE_AT_AS(T, p) \
    if (p) { \
        NOTE(number, #p, (unsigned long long)*(const T *)p, IS_SIGNED(T)) \
    } else { \
        NOTE(pointer, #p, NULL) \
    }
#define NUMBER(T) (T) known_number(&call.known, sizeof(T))

/* A number of any width; BOOL is FLAG, so that C can say what is known of it. */
#define PARAM_ZERO BY_VALUE /* a number that is always 0 */
#define FITS_ZERO NOTHING
#define TAKE_ZERO(T, p) NOTE(number, #p, (unsigned long long)p, IS_SIGNED(T))
#define PARAM_IN BY_VALUE
#define FITS_IN NOTHING
#define TAKE_IN(T, p) NOTE(number, #p, (unsigned long long)p, IS_SIGNED(T))
#define PARAM_FLAG BY_VALUE
#define FITS_FLAG NOTHING
#define TAKE_FLAG TAKE_IN
#define PARAM_CAPACITY BY_VALUE /* a size that the application is asked for */
#define FITS_CAPACITY NOTHING
#define TAKE_CAPACITY TAKE_IN
#define PARAM_COUNT BY_VALUE /* of the array beside it */
#define FITS_COUNT NOTHING
#define TAKE_COUNT(T, p, ...) TAKE_IN(T, p)
#define PARAM_ENUM BY_VALUE
#define FITS_ENUM NOTHING
#define TAKE_ENUM(T, p, ...) NOTE(number, #p, (unsigned long long)(int)p, 1)
#define PARAM_REAL BY_VALUE
#define FITS_REAL NOTHING
#define TAKE_REAL(T, p) NOTE(real, #p, (double)p)
#define PARAM_LARGE BY_VALUE /* LARGE_INTEGER, ULARGE_INTEGER */
#define FITS_LARGE NOTHING
#define TAKE_LARGE(T, p) NOTE(number, #p, (unsigned long long)p.QuadPart, IS_SIGNED(__typeof__(p.QuadPart)))
#define PARAM_CONTEXT BY_VALUE /* a pointer that means nothing to the callee */
#define FITS_CONTEXT NOTHING
#define TAKE_CONTEXT(T, p) NOTE(number, #p, (unsigned long long)(intptr_t)p, 1)
#define PARAM_IN_AT BY_POINTER /* a number that goes in by pointer */
#define FITS_IN_AT NOTHING
#define TAKE_IN_AT(T, p) NOTE_AT(p)
#define PARAM_ENUM_AT BY_POINTER
#define FITS_ENUM_AT NOTHING
#define TAKE_ENUM_AT(T, p, ...) NOTE_AT_AS(int, p)
#define PARAM_TEXT BY_VALUE
#define FITS_TEXT NOTHING
#define TAKE_TEXT(T, p) NOTE(text, #p, p)
#define PARAM_TEXTS BY_VALUE
#define FITS_TEXTS NOTHING
#define TAKE_TEXTS(T, p, count) NOTE(texts, #p, (const WCHAR *const *)p, count)
#define PARAM_STRING BY_VALUE
#define FITS_STRING NOTHING
#define TAKE_STRING(T, p) NOTE(string, #p, p)
#define PARAM_GUID_AT BY_VALUE
#define FITS_GUID_AT NOTHING
#define TAKE_GUID_AT(T, p) NOTE(guid, #p, p)
#define PARAM_GUID_VALUE BY_VALUE
#define FITS_GUID_VALUE NOTHING
#define TAKE_GUID_VALUE(T, p) NOTE(guid, #p, &p)
#define PARAM_BYTES BY_VALUE
#define FITS_BYTES NOTHING
#define TAKE_BYTES(T, p, count) NOTE(bytes, #p, p, count)
#define PARAM_BYTES_AT BY_VALUE /* their count goes in and out */
#define FITS_BYTES_AT NOTHING
#define TAKE_BYTES_AT(T, p, count) NOTE(bytes, #p, p, count ? *count : 0)
#define PARAM_WORDS BY_POINTER
#define FITS_WORDS NOTHING
#define TAKE_WORDS(T, p, count) NOTE(words, #p, p, count)
#define PARAM_ENUMS BY_POINTER
#define FITS_ENUMS NOTHING
#define TAKE_ENUMS(T, p, count) NOTE(ints, #p, (const int *)p, count)
#define PARAM_OBJECT BY_POINTER
#define FITS_OBJECT NOTHING
#define TAKE_OBJECT(I, p) NOTE(interface, #p, p)
#define PARAM_STRUCT(T, p, S) , T p
#define FITS_STRUCT NOTHING
#define TAKE_STRUCT(T, p, S) NOTE_STRUCT(p, S)
#define PARAM_STRUCT_VALUE BY_VALUE
#define FITS_STRUCT_VALUE NOTHING
#define TAKE_STRUCT_VALUE(S, p) if (call.recording) struct_note(note(&call, #p), &struct_##S, &p);
#define PARAM_STRUCTS(T, p, S, count) , T p
#define FITS_STRUCTS NOTHING
#define TAKE_STRUCTS(T, p, S, count) if (call.recording) structs_note(note(&call, #p), &struct_##S, p, count);
#define PARAM_MEDIA_TYPE BY_VALUE
#define FITS_MEDIA_TYPE NOTHING
#define TAKE_MEDIA_TYPE(T, p) NOTE(media_type, #p, p)

/* An attribute that goes in: type, value and length. */
#define PARAM_VALUE_TYPE BY_VALUE
#define FITS_VALUE_TYPE NOTHING
#define TAKE_VALUE_TYPE(T, p) TAKE_ENUM(T, p)
#define PARAM_VALUE BY_VALUE
#define FITS_VALUE NOTHING
#define TAKE_VALUE(T, p, length) NOTE(bytes, #p, p, length)
#define PARAM_VALUE_LENGTH BY_VALUE
#define FITS_VALUE_LENGTH NOTHING
#define TAKE_VALUE_LENGTH TAKE_IN
#define PARAM_VALUE_BY_TYPE BY_VALUE /* its length follows from its type */
#define FITS_VALUE_BY_TYPE NOTHING
#define TAKE_VALUE_BY_TYPE(T, p, type) NOTE(value, #p, type, p)

/* What comes out. */
#define PARAM_OUT BY_POINTER
#define FITS_OUT NOTHING
#define TAKE_OUT(T, p) WRITE(p, NUMBER(T))
#define PARAM_INOUT BY_POINTER
#define FITS_INOUT NOTHING
#define TAKE_INOUT(T, p) \
    NOTE_AT(p) \
    if (call.fill && p) *p = NUMBER(T);
#define PARAM_OUT_FLAG BY_POINTER
#define FITS_OUT_FLAG NOTHING
#define TAKE_OUT_FLAG(T, p) WRITE(p, TRUE)
#define PARAM_OUT_ENUM BY_POINTER
#define FITS_OUT_ENUM NOTHING
#define TAKE_OUT_ENUM(T, p, member) WRITE(p, (T)known_enum(member))
#define PARAM_INOUT_ENUM BY_POINTER
#define FITS_INOUT_ENUM NOTHING
#define TAKE_INOUT_ENUM(T, p, member) \
    NOTE_AT_AS(int, p) \
    if (call.fill && p) *p = (T)known_enum(member);
#define PARAM_OUT_REAL BY_POINTER
#define FITS_OUT_REAL NOTHING
#define TAKE_OUT_REAL(T, p) WRITE(p, (T)(call.known.slot * 16 + call.known.index) + (T)0.25)
#define PARAM_OUT_LARGE BY_POINTER
#define FITS_OUT_LARGE NOTHING
#define TAKE_OUT_LARGE(T, p) WRITE(p, (T){.QuadPart = known_number(&call.known, sizeof(T))})
#define PARAM_OUT_ADDRESS BY_POINTER /* of memory that the application does not read */
#define FITS_OUT_ADDRESS NOTHING
#define TAKE_OUT_ADDRESS(T, p) WRITE(p, (T)(uintptr_t)known_number(&call.known, sizeof(T)))
#define PARAM_OUT_GUID BY_POINTER
#define FITS_OUT_GUID NOTHING
#define TAKE_OUT_GUID(T, p) WRITE(p, known_guid(&call.known))
#define PARAM_OUT_GUIDS BY_POINTER /* KNOWN_ITEMS of them in CoTaskMemAlloc's memory */
#define FITS_OUT_GUIDS NOTHING
#define TAKE_OUT_GUIDS(T, p, ...) WRITE(p, task_guids(&call.known))
#define PARAM_OUT_GUID_COUNT BY_POINTER
#define FITS_OUT_GUID_COUNT NOTHING
#define TAKE_OUT_GUID_COUNT(T, p) WRITE(p, KNOWN_ITEMS)
#define PARAM_OUT_STRING BY_POINTER
#define FITS_OUT_STRING NOTHING
#define TAKE_OUT_STRING(T, p) WRITE(p, known_string(&call.known, #p))
#define PARAM_OUT_OBJECT(I, p) , I **p
#define FITS_OUT_OBJECT NOTHING
#define TAKE_OUT_OBJECT(I, p) WRITE(p, switches.null_objects ? NULL : object_new(&interface_##I))
#define PARAM_OUT_ALLOCATOR PARAM_OUT_OBJECT /* the one that was set last, where one was */
#define FITS_OUT_ALLOCATOR NOTHING
#define TAKE_OUT_ALLOCATOR(I, p) WRITE(p, switches.null_objects ? NULL : allocator_given_back(self))
#define PARAM_OUT_QUERIED BY_POINTER /* an interface of the IID that went in */
#define FITS_OUT_QUERIED NOTHING
#define TAKE_OUT_QUERIED(T, p, iid) WRITE(p, switches.null_objects ? NULL : object_new_by_iid(iid))
#define PARAM_OUT_STRUCT BY_POINTER
#define FITS_OUT_STRUCT NOTHING
#define TAKE_OUT_STRUCT(S, p) FILL(p, struct_make(&struct_##S, p, &(Making){.known = call.known}))
#define PARAM_INOUT_STRUCT BY_POINTER /* its size goes in */
#define FITS_INOUT_STRUCT NOTHING
#define TAKE_INOUT_STRUCT(S, p) \
    NOTE_STRUCT(p, S) \
    if (call.fill && p) struct_make(&struct_##S, p, &(Making){.known = call.known});
#define PARAM_OUT_RESULTS BY_POINTER /* as many as the caller says, each one more */
#define FITS_OUT_RESULTS NOTHING
#define TAKE_OUT_RESULTS(T, p, count) \
    NOTE(pointer, #p, p) \
    for (size_t i = 0; call.fill && p && i < count; i++) p[i] = (T)(NUMBER(T) + (T)i);
#define PARAM_OUT_SIZED BY_VALUE /* as many bytes as the caller says */
#define FITS_OUT_SIZED NOTHING
#define TAKE_OUT_SIZED(T, p, count) FILL(p, known_bytes(&call.known, p, count))
#define PARAM_INOUT_BYTES BY_VALUE /* bytes go in, as many others come out */
#define FITS_INOUT_BYTES NOTHING
#define TAKE_INOUT_BYTES(T, p, count) \
    NOTE(bytes, #p, p, count) \
    if (call.fill && p) known_bytes(&call.known, p, count);
#define PARAM_INOUT_TEXT BY_VALUE /* in a buffer whose size the caller says */
#define FITS_INOUT_TEXT(T, p, capacity) call_fits(&call, p, &capacity, capacity, known_text_units(&call.known, #p));
#define TAKE_INOUT_TEXT(T, p, ...) \
    NOTE(text, #p, p) \
    if (call.fill && p) known_text(&call.known, p, #p);

/* Buffers with their counts: two calls. */
#define ASK(p, count, needed) call_fits(&call, p, count, count ? *count : 0, needed);
#define ANSWER_COUNT(p, needed) \
    NOTE_AT(p) \
    if ((call.fill || call.too_small) && p) *p = (__typeof__(*p))(needed);
#define PARAM_OUT_TEXT BY_VALUE
#define FITS_OUT_TEXT(T, p, count) ASK(p, count, known_text_units(&call.known, #p))
#define TAKE_OUT_TEXT(T, p, count) FILL(p, known_text(&call.known, p, #p))
#define PARAM_COUNT_OF_TEXT BY_POINTER
#define FITS_COUNT_OF_TEXT NOTHING
#define TAKE_COUNT_OF_TEXT(T, p, text) ANSWER_COUNT(p, known_text_units(&call.known, #text))
#define PARAM_OUT_BYTES BY_VALUE
#define FITS_OUT_BYTES(T, p, count) ASK(p, count, known_byte_count(&call.known))
#define TAKE_OUT_BYTES(T, p, count) FILL(p, known_byte_array(&call.known, (BYTE *)p))
#define PARAM_COUNT_OF_BYTES BY_POINTER
#define FITS_COUNT_OF_BYTES NOTHING
#define TAKE_COUNT_OF_BYTES(T, p, bytes) ANSWER_COUNT(p, known_byte_count(&call.known))
#define PARAM_OUT_WORDS BY_POINTER
#define FITS_OUT_WORDS(T, p, count) ASK(p, count, known_item_count(&call.known))
#define TAKE_OUT_WORDS(T, p, count) FILL(p, known_words(&call.known, p))
#define PARAM_COUNT_OF_WORDS BY_POINTER
#define FITS_COUNT_OF_WORDS NOTHING
#define TAKE_COUNT_OF_WORDS(T, p, words) ANSWER_COUNT(p, known_item_count(&call.known))
#define STRUCT_COUNT (KNOWN_STRUCTS + (call.known.grown ? GROWTH_UNITS : 0))
#define PARAM_OUT_STRUCTS(T, p, S, count) , T p
#define FITS_OUT_STRUCTS(T, p, S, count) ASK(p, count, STRUCT_COUNT)
#define TAKE_OUT_STRUCTS(T, p, S, count) \
    FILL(p, structs_make(&struct_##S, p, STRUCT_COUNT, &(Making){.known = call.known}))
#define PARAM_COUNT_OF_STRUCTS BY_POINTER
#define FITS_COUNT_OF_STRUCTS NOTHING
#define TAKE_COUNT_OF_STRUCTS(T, p, structs) ANSWER_COUNT(p, STRUCT_COUNT)
#define PARAM_OUT_WHOLE(T, p, S, count) , T p /* a structure with what it points to behind it; counted in bytes */
#define FITS_OUT_WHOLE(T, p, S, count) ASK(p, count, struct_total(&struct_##S, &call.known))
#define TAKE_OUT_WHOLE(T, p, S, count) FILL(p, struct_make_whole(&struct_##S, p, &call.known))
#define PARAM_COUNT_OF_WHOLE(T, p, S) , T *p
#define FITS_COUNT_OF_WHOLE NOTHING
#define TAKE_COUNT_OF_WHOLE(T, p, S) ANSWER_COUNT(p, struct_total(&struct_##S, &call.known))
#define PARAM_OUT_MEDIA_TYPE BY_VALUE
#define FITS_OUT_MEDIA_TYPE(T, p, count) ASK(p, count, media_type_size(&call.known))
#define TAKE_OUT_MEDIA_TYPE(T, p, count) FILL(p, known_media_type_with_format(&call.known, p))
#define PARAM_COUNT_OF_MEDIA_TYPE BY_POINTER
#define FITS_COUNT_OF_MEDIA_TYPE NOTHING
#define TAKE_COUNT_OF_MEDIA_TYPE(T, p, type) ANSWER_COUNT(p, media_type_size(&call.known))
#define PARAM_OUT_VALUE BY_VALUE
#define FITS_OUT_VALUE(T, p, count) ASK(p, count, known_value_size(&call.known, answered_type(), #p))
#define TAKE_OUT_VALUE(T, p, count) FILL(p, known_value(&call.known, answered_type(), p, #p))
#define PARAM_COUNT_OF_VALUE BY_POINTER
#define FITS_COUNT_OF_VALUE NOTHING
#define TAKE_COUNT_OF_VALUE(T, p, value) ANSWER_COUNT(p, known_value_size(&call.known, answered_type(), #value))
#define PARAM_OUT_VALUE_TYPE BY_POINTER
#define FITS_OUT_VALUE_TYPE NOTHING
#define TAKE_OUT_VALUE_TYPE(T, p) WRITE(p, (T)known_enum(switches.attribute_type))

/* Objects with a state of their own: what they answer is no known answer. */
#define PARAM_OUT_STATE BY_POINTER
#define FITS_OUT_STATE NOTHING
#define TAKE_OUT_STATE(T, p, value) WRITE(p, (T)(value))
#define PARAM_OUT_MEMORY BY_POINTER
#define FITS_OUT_MEMORY NOTHING
#define TAKE_OUT_MEMORY TAKE_OUT_STATE
#define PARAM_OUT_VIEW BY_POINTER /* memory of a length that comes out as well */
#define FITS_OUT_VIEW NOTHING
#define TAKE_OUT_VIEW(T, p, value, length) WRITE(p, value)
#define PARAM_OUT_READ BY_VALUE /* at most four bytes, whatever is asked for */
#define FITS_OUT_READ NOTHING
#define TAKE_OUT_READ(T, p, capacity, count) \
    FILL(p, known_bytes(&call.known, p, capacity < KNOWN_BYTES ? capacity : KNOWN_BYTES))
#define PARAM_SMALL BY_VALUE /* a length that C may really ask for */
#define FITS_SMALL NOTHING
#define TAKE_SMALL TAKE_LARGE

/* void pointers to numbers, and what depends on another parameter. */
#define PARAM_POSITION BY_VALUE
#define FITS_POSITION NOTHING
#define TAKE_POSITION(T, p, format) NOTE(position, #p, p, format)
#define PARAM_DURATION BY_VALUE
#define FITS_DURATION NOTHING
#define TAKE_DURATION(T, p, format) NOTE(duration, #p, p, format)
#define PARAM_OUT_VARIANT BY_POINTER /* an interface */
#define FITS_OUT_VARIANT NOTHING
#define TAKE_OUT_VARIANT(T, p) FILL(p, known_variant(p))

/* Behind the parameters: what a method does beside the rule. */
#define PARAM_FIRST NOTHING
#define FITS_FIRST(statement) statement;
#define TAKE_FIRST NOTHING
#define PARAM_THEN NOTHING
#define FITS_THEN NOTHING
#define TAKE_THEN(statement) if (call.fill) statement;

#endif
