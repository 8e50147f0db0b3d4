#include "known.h"

#include <string.h>

int known_enum(int member)
{
    return switches.enum_out_set ? switches.enum_out : member;
}

GUID known_guid(const Known *known)
{
    unsigned slot = (unsigned)known->slot;
    unsigned index = (unsigned)known->index;
    GUID guid = {0x57550000u + slot * 16 + index, (unsigned short)slot, (unsigned short)index,
        {(unsigned char)slot, (unsigned char)index, 0xA5, 0x5A, 1, 2, 3, 4}};
    return guid;
}

void known_bytes(const Known *known, BYTE *bytes, size_t length)
{
    const BYTE pattern[KNOWN_BYTES] = {(BYTE)known->slot, (BYTE)known->index, 0xA5, 0x5A};
    for (size_t i = 0; i < length; i++) bytes[i] = pattern[i % KNOWN_BYTES];
}

static const char *method_name(const Known *known)
{
    return strstr(known->method, "::") + 2;
}

size_t known_text_units(const Known *known, const char *parameter)
{
    return strlen(method_name(known)) + 1 + strlen(parameter) + (known->grown ? GROWTH_UNITS : 0) + 1;
}

void known_text(const Known *known, WCHAR *to, const char *parameter)
{
    for (const char *from = method_name(known); *from; from++) *to++ = (WCHAR)*from;
    *to++ = '.';
    while (*parameter) *to++ = (WCHAR)*parameter++;
    if (known->grown) *to++ = '+';
    *to = 0;
}

void known_byte_array(const Known *known, BYTE *to)
{
    known_bytes(known, to, KNOWN_BYTES);
    if (known->grown) to[KNOWN_BYTES] = 0xFF;
}

void known_words(const Known *known, WORD *to)
{
    for (size_t i = 0; i < known_item_count(known); i++) to[i] = (WORD)(known_number(known, sizeof(WORD)) + i);
}

/* Of the types, only those whose size is free can grow. */
size_t known_value_size(const Known *known, int type, const char *parameter)
{
    switch (type) {
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
        return known_text_units(known, parameter) * sizeof(WCHAR);
    default:
        return known_byte_count(known);
    }
}

void known_value(const Known *known, int type, BYTE *to, const char *parameter)
{
    size_t size = known_value_size(known, type, parameter);
    const BOOL yes = TRUE;
    const GUID guid = known_guid(known);
    const unsigned long long number = known_number(known, size);
    switch (type) {
    case WMT_TYPE_BOOL:
        memcpy(to, &yes, sizeof yes);
        break;
    case WMT_TYPE_DWORD:
    case WMT_TYPE_QWORD:
    case WMT_TYPE_WORD:
        memcpy(to, &number, size);
        break;
    case WMT_TYPE_GUID:
        memcpy(to, &guid, sizeof guid);
        break;
    case WMT_TYPE_STRING:
        known_text(known, (WCHAR *)(void *)to, parameter);
        break;
    default:
        known_byte_array(known, to);
    }
}
