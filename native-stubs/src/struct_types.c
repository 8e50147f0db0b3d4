/* The descriptions of sdk/structs.def as tables; offsets and sizes are the compiler's. */
#include "each.h"
#include "structs.h"

/* Where a field counts those of another, its name follows. */
#define ROW(C, KIND, F, ...) ROW_##KIND(C, F, ##__VA_ARGS__)
#define PLAIN(KIND, C, F, ...) \
    {.kind = FIELD_##KIND, .kind_name = #KIND, .name = #F, .offset = offsetof(C, F), .size = sizeof(((C *)0)->F), ##__VA_ARGS__},
#define COUNTED(C, N) .count = offsetof(C, N), .count_size = sizeof(((C *)0)->N)
#define ROW_NUMBER(C, F) PLAIN(NUMBER, C, F)
#define ROW_SIGNED(C, F) PLAIN(SIGNED, C, F)
#define ROW_REAL(C, F) PLAIN(REAL, C, F)
#define ROW_FLAG(C, F) PLAIN(FLAG, C, F)
#define ROW_ENUM(C, F, MEMBER) PLAIN(ENUM, C, F, .extra = (MEMBER))
#define ROW_SIZE(C, F) PLAIN(SIZE, C, F)
#define ROW_COUNT(C, F, N) PLAIN(COUNT, C, F, .extra = (N))
#define ROW_RESERVED(C, F) PLAIN(RESERVED, C, F)
#define ROW_TIME(C, F) PLAIN(TIME, C, F)
#define ROW_GUID(C, F) PLAIN(GUID, C, F)
#define ROW_INLINE(C, F) PLAIN(INLINE, C, F)
#define ROW_NUMBERS(C, F) PLAIN(NUMBERS, C, F)
#define ROW_TEXT(C, F) PLAIN(TEXT, C, F)
#define ROW_TASK_TEXT(C, F) PLAIN(TASK_TEXT, C, F)
#define ROW_TEXT_SIZE(C, F, N) PLAIN(TEXT_SIZE, C, F, .text = #N)
#define ROW_BYTES(C, F, N) PLAIN(BYTES, C, F, COUNTED(C, N))
#define ROW_GUIDS(C, F, N) PLAIN(GUIDS, C, F, COUNTED(C, N))
#define ROW_STRUCTS(C, F, N, S) PLAIN(STRUCTS, C, F, COUNTED(C, N), .type = &struct_##S)
#define ROW_STRUCT(C, F, S) PLAIN(STRUCT, C, F, .type = &struct_##S)
#define ROW_STRUCTS_INLINE(C, F, S) PLAIN(STRUCTS_INLINE, C, F, .type = &struct_##S)
#define ROW_OBJECT(C, F) PLAIN(OBJECT, C, F)

#define STRUCT(NAME, C, ...) \
    static const Field fields_##NAME[] = {EACH(ROW, C, __VA_ARGS__){.name = NULL}}; \
    const StructType struct_##NAME = {#NAME, sizeof(C), _Alignof(C), sizeof(NAME), fields_##NAME};
#include "sdk/structs.def"
#undef STRUCT

const StructType *const struct_types[] = {
#define STRUCT(NAME, ...) &struct_##NAME,
#include "sdk/structs.def"
#undef STRUCT
    NULL,
};
