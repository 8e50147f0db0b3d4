/* The known values: slot * 16 + index, and what text, bytes and identifiers are made of it. README.md has the rule. */
#ifndef STUBS_KNOWN_H
#define STUBS_KNOWN_H

#include <stdatomic.h>

#include "recorder.h"

enum { KNOWN_BYTES = 4, KNOWN_ITEMS = 3, KNOWN_STRUCTS = 2, GROWTH_UNITS = 1 };

/* The parameter whose values are asked for. */
typedef struct Known {
    const char *method; /* "IWMSyncReader::SetRange" */
    int slot;
    int index;
    int grown; /* one unit more of everything whose size is free */
} Known;

/* The top bits that stub_wide_values(1) adds to a number of so many bytes. */
#define TOP_OF(size) ((size) == 8 ? 0x8000000080000000u : 1ull << (8 * (size) - 1))
#define IS_SIGNED(T) ((T)-1 < (T)1)

static inline unsigned long long known_number(const Known *known, size_t size)
{
    unsigned long long value = (unsigned)(known->slot * 16 + known->index);
    return atomic_load_explicit(&switches.wide, memory_order_relaxed) ? value | TOP_OF(size) : value;
}

/* The member, or the number that stub_set_enum_out set. */
int known_enum(int member);

GUID known_guid(const Known *known);
void known_bytes(const Known *known, BYTE *bytes, size_t length);

static inline size_t known_byte_count(const Known *known)
{
    return KNOWN_BYTES + (known->grown ? GROWTH_UNITS : 0);
}

static inline size_t known_item_count(const Known *known)
{
    return KNOWN_ITEMS + (known->grown ? GROWTH_UNITS : 0);
}

/* "Method.parameter", and a plus sign after it has grown; the units count the terminator. */
size_t known_text_units(const Known *known, const char *parameter);
void known_text(const Known *known, WCHAR *to, const char *parameter);

/* known_byte_count bytes; the one that has grown is FF. */
void known_byte_array(const Known *known, BYTE *to);
void known_words(const Known *known, WORD *to);

/* The value of an attribute of the given type. */
size_t known_value_size(const Known *known, int type, const char *parameter);
void known_value(const Known *known, int type, BYTE *to, const char *parameter);

#endif
