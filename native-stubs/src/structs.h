/*
 * The SDK's structures, described field by field in sdk/structs.def: from it they are noted, made with known contents and
 * printed by the oracle. A number is the known value of the parameter plus the place of its field in the structure, nested
 * fields counted through; text is "Method.field", and so on as for parameters.
 */
#ifndef STUBS_STRUCTS_H
#define STUBS_STRUCTS_H

#include "known.h"

typedef enum FieldKind {
    FIELD_NUMBER,
    FIELD_SIGNED,
    FIELD_REAL,
    FIELD_FLAG,
    FIELD_ENUM, /* extra: the known member */
    FIELD_SIZE, /* of the structure: the caller's business */
    FIELD_COUNT, /* of an array beside it; extra: how many there are when C makes them */
    FIELD_RESERVED, /* a pointer that is NULL */
    FIELD_TIME, /* FILETIME */
    FIELD_GUID,
    FIELD_INLINE, /* bytes inside the structure */
    FIELD_NUMBERS, /* DWORDs inside the structure */
    FIELD_TEXT,
    FIELD_TASK_TEXT, /* allocated by the callee with CoTaskMemAlloc */
    FIELD_TEXT_SIZE, /* of the text beside it, in bytes */
    FIELD_BYTES, /* count: where the number of them stands; so also below */
    FIELD_GUIDS,
    FIELD_STRUCTS,
    FIELD_STRUCT,
    FIELD_STRUCTS_INLINE,
    FIELD_OBJECT,
} FieldKind;

typedef struct StructType StructType;

typedef struct Field {
    FieldKind kind;
    const char *kind_name;
    const char *name;
    size_t offset;
    size_t size;
    const StructType *type; /* of FIELD_STRUCT and its kin */
    int extra;
    const char *text; /* FIELD_TEXT_SIZE: the name of the field that it is of */
    size_t count; /* offset of the counting field */
    size_t count_size;
} Field;

struct StructType {
    const char *name;
    size_t size;
    size_t alignment;
    size_t foreign_size; /* as the foreign headers have it; another where they lack the packing */
    const Field *fields; /* up to the first NULL name */
};

/* Up to the first NULL. */
extern const StructType *const struct_types[];

#define STRUCT(NAME, ...) extern const StructType struct_##NAME;
#include "sdk/structs.def"
#undef STRUCT

/* What a structure is made of: the parameter, and where its text and arrays go (NULL: it has none). */
typedef struct Making {
    Known known;
    void *(*allocate)(void *from, size_t size);
    void *from;
    int place;
} Making;

void struct_make(const StructType *type, void *to, Making *making);
/* The sizes that go in with an out structure; the rest stays. */
void struct_prepare(const StructType *type, void *to);
/* Frees what struct_make took of CoTaskMemAlloc. */
void struct_release(const StructType *type, void *made);
void struct_note(Text *text, const StructType *type, const void *from);
void structs_note(Text *text, const StructType *type, const void *from, size_t count);

/* An array of structures, each one place further than the one before. */
void structs_make(const StructType *type, void *to, size_t count, Making *making);
/* The structure with all that it points to behind it. */
size_t struct_total(const StructType *type, const Known *known);
void struct_make_whole(const StructType *type, void *to, const Known *known);

#endif
