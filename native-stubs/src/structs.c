#include "structs.h"

#include <stdlib.h>
#include <string.h>

#include "object.h"
#include "stubs.h"

static size_t count_of(const Field *field, const void *from)
{
    unsigned long long count = 0;
    memcpy(&count, (const BYTE *)from + field->count, field->count_size);
    return (size_t)count;
}

static void *pointer_at(const void *at)
{
    void *pointer;
    memcpy(&pointer, at, sizeof pointer);
    return pointer;
}

static void *take(Making *making, void *at, size_t size)
{
    void *memory = making->allocate ? making->allocate(making->from, size) : NULL;
    memcpy(at, &memory, sizeof memory);
    return memory;
}

static unsigned long long next_number(Making *making, size_t size)
{
    return known_number(&making->known, size) + (unsigned)making->place;
}

static void make_number(const Field *field, BYTE *at, Making *making)
{
    unsigned long long number = next_number(making, field->size);
    memcpy(at, &number, field->size);
}

static void make_int(BYTE *at, int number)
{
    memcpy(at, &number, sizeof number);
}

static void make_text(const Field *field, BYTE *at, Making *making)
{
    size_t size = known_text_units(&making->known, field->name) * sizeof(WCHAR);
    if (field->kind == FIELD_TASK_TEXT) {
        void *text = stub_task_alloc(size);
        known_text(&making->known, text, field->name);
        memcpy(at, &text, sizeof text);
    } else {
        WCHAR *text = take(making, at, size);
        if (text) known_text(&making->known, text, field->name);
    }
}

static void make_guids(BYTE *at, size_t count, Making *making)
{
    GUID *guids = take(making, at, count * sizeof(GUID));
    for (size_t i = 0; guids && i < count; i++) {
        guids[i] = known_guid(&making->known);
        guids[i].Data1 += (unsigned)i;
    }
}

static void make_bytes(BYTE *at, size_t count, Making *making)
{
    BYTE *bytes = take(making, at, count);
    if (bytes) known_bytes(&making->known, bytes, count);
}

static void make_structs(const Field *field, BYTE *at, size_t count, Making *making)
{
    void *items = take(making, at, count * field->type->size);
    if (items) structs_make(field->type, items, count, making);
}

static void make_object(BYTE *at, Making *making)
{
    void *object = making->allocate ? making->allocate(making->from, 0) : NULL;
    memcpy(at, &object, sizeof object);
}

static void make_numbers(const Field *field, BYTE *at, Making *making)
{
    for (size_t i = 0; i < field->size / sizeof(DWORD); i++) {
        DWORD number = (DWORD)(next_number(making, sizeof number) + i);
        memcpy(at + i * sizeof number, &number, sizeof number);
    }
}

static void make_field(const Field *field, BYTE *to, Making *making)
{
    BYTE *at = to + field->offset;
    const GUID guid = known_guid(&making->known);
    const float real = (float)(making->known.slot * 16 + making->known.index + making->place) + 0.25f;
    const DWORD text_size = (DWORD)(known_text_units(&making->known, field->text ? field->text : "") * sizeof(WCHAR));
    switch (field->kind) {
    case FIELD_NUMBER:
    case FIELD_SIGNED:
    case FIELD_TIME:
        make_number(field, at, making);
        break;
    case FIELD_REAL:
        memcpy(at, &real, sizeof real);
        break;
    case FIELD_FLAG:
        make_int(at, TRUE);
        break;
    case FIELD_ENUM:
        make_int(at, known_enum(field->extra));
        break;
    case FIELD_SIZE:
        break;
    case FIELD_COUNT:
        memcpy(at, &field->extra, field->size < sizeof field->extra ? field->size : sizeof field->extra);
        break;
    case FIELD_RESERVED:
        memset(at, 0, field->size);
        break;
    case FIELD_GUID:
        memcpy(at, &guid, sizeof guid);
        break;
    case FIELD_INLINE:
        known_bytes(&making->known, at, field->size);
        break;
    case FIELD_NUMBERS:
        make_numbers(field, at, making);
        break;
    case FIELD_TEXT:
    case FIELD_TASK_TEXT:
        make_text(field, at, making);
        break;
    case FIELD_TEXT_SIZE:
        memcpy(at, &text_size, sizeof text_size);
        break;
    case FIELD_BYTES:
        make_bytes(at, count_of(field, to), making);
        break;
    case FIELD_GUIDS:
        make_guids(at, count_of(field, to), making);
        break;
    case FIELD_STRUCTS:
        make_structs(field, at, count_of(field, to), making);
        break;
    case FIELD_STRUCT:
        struct_make(field->type, at, making);
        making->place--; /* counted inside */
        break;
    case FIELD_STRUCTS_INLINE:
        structs_make(field->type, at, field->size / field->type->size, making);
        making->place--;
        break;
    case FIELD_OBJECT:
        make_object(at, making);
        break;
    }
    making->place++;
}

void struct_make(const StructType *type, void *to, Making *making)
{
    for (const Field *field = type->fields; field->name; field++) make_field(field, to, making);
}

void structs_make(const StructType *type, void *to, size_t count, Making *making)
{
    for (size_t i = 0; i < count; i++) {
        Making one = *making;
        one.place += (int)i;
        struct_make(type, (BYTE *)to + i * type->size, &one);
    }
}

void struct_prepare(const StructType *type, void *to)
{
    DWORD size = (DWORD)type->size;
    for (const Field *field = type->fields; field->name; field++) {
        if (field->kind == FIELD_SIZE) memcpy((BYTE *)to + field->offset, &size, field->size);
    }
}

void struct_release(const StructType *type, void *made)
{
    for (const Field *field = type->fields; field->name; field++) {
        if (field->kind == FIELD_TASK_TEXT) stub_task_free(pointer_at((BYTE *)made + field->offset));
    }
}

static void note_inline_numbers(Text *text, const Field *field, const BYTE *at)
{
    for (size_t i = 0; i < field->size / sizeof(DWORD); i++) {
        DWORD number;
        memcpy(&number, at + i * sizeof number, sizeof number);
        text_format(text, i ? ",%u" : "[%u", (unsigned)number);
    }
    text_append(text, "]", 1);
}

static void note_plain(Text *text, const Field *field, const BYTE *at)
{
    unsigned long long number = 0;
    memcpy(&number, at, field->size < sizeof number ? field->size : sizeof number);
    text_number(text, field->size == 4 && field->kind != FIELD_NUMBER ? (unsigned long long)(int)number : number,
        field->kind == FIELD_SIGNED || field->kind == FIELD_FLAG || field->kind == FIELD_ENUM);
}

static void note_field(Text *text, const Field *field, const BYTE *from)
{
    const BYTE *at = from + field->offset;
    float real = 0;
    GUID guid;
    switch (field->kind) {
    case FIELD_NUMBER:
    case FIELD_SIGNED:
    case FIELD_FLAG:
    case FIELD_ENUM:
    case FIELD_TIME:
        note_plain(text, field, at);
        break;
    case FIELD_SIZE:
    case FIELD_COUNT:
    case FIELD_TEXT_SIZE:
        text_number(text, count_of(&(Field){.count = field->offset, .count_size = field->size}, from), 0);
        break;
    case FIELD_REAL:
        memcpy(&real, at, sizeof real);
        text_format(text, "%g", (double)real);
        break;
    case FIELD_RESERVED:
    case FIELD_OBJECT:
        text_format(text, "%s", pointer_at(at) ? "set" : "null");
        break;
    case FIELD_GUID:
        memcpy(&guid, at, sizeof guid);
        text_guid(text, &guid);
        break;
    case FIELD_INLINE:
        text_bytes(text, at, field->size);
        break;
    case FIELD_NUMBERS:
        note_inline_numbers(text, field, at);
        break;
    case FIELD_TEXT:
    case FIELD_TASK_TEXT:
        text_utf16(text, pointer_at(at));
        break;
    case FIELD_BYTES:
        text_bytes(text, pointer_at(at), count_of(field, from));
        break;
    case FIELD_GUIDS:
        text_guids(text, pointer_at(at), count_of(field, from));
        break;
    case FIELD_STRUCTS:
        structs_note(text, field->type, pointer_at(at), count_of(field, from));
        break;
    case FIELD_STRUCT:
        struct_note(text, field->type, at);
        break;
    case FIELD_STRUCTS_INLINE:
        structs_note(text, field->type, at, field->size / field->type->size);
        break;
    }
}

void struct_note(Text *text, const StructType *type, const void *from)
{
    if (!from) {
        text_append(text, "null", 4);
        return;
    }
    text_append(text, "{", 1);
    for (const Field *field = type->fields; field->name; field++) {
        text_format(text, "%s%s=", field == type->fields ? "" : " ", field->name);
        note_field(text, field, from);
    }
    text_append(text, "}", 1);
}

void structs_note(Text *text, const StructType *type, const void *from, size_t count)
{
    if (!from) {
        text_append(text, "null", 4);
        return;
    }
    text_append(text, "[", 1);
    for (size_t i = 0; i < count; i++) {
        if (i) text_append(text, ",", 1);
        struct_note(text, type, (const BYTE *)from + i * type->size);
    }
    text_append(text, "]", 1);
}

/* Memory right behind the structure. */
static void *allocate_behind(void *from, size_t size)
{
    BYTE **end = from;
    BYTE *memory = *end;
    *end += size;
    return memory;
}

static size_t make_whole(const StructType *type, BYTE *to, const Known *known)
{
    BYTE *end = to + type->size;
    Making making = {.known = *known, .allocate = allocate_behind, .from = &end};
    struct_make(type, to, &making);
    return (size_t)(end - to);
}

size_t struct_total(const StructType *type, const Known *known)
{
    _Alignas(8) BYTE measured[1024];
    return make_whole(type, measured, known);
}

void struct_make_whole(const StructType *type, void *to, const Known *known)
{
    make_whole(type, to, known);
}
