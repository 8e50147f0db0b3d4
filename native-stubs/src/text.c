#include "text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void reserve(Text *text, size_t more)
{
    size_t needed = text->length + more + 1;
    if (needed <= text->capacity) return;
    size_t capacity = needed < 256 ? 256 : needed * 2;
    char *bytes = realloc(text->bytes, capacity);
    if (!bytes) abort();
    text->bytes = bytes;
    text->capacity = capacity;
}

void text_append(Text *text, const char *bytes, size_t length)
{
    reserve(text, length);
    memcpy(text->bytes + text->length, bytes, length);
    text->length += length;
    text->bytes[text->length] = 0;
}

void text_format(Text *text, const char *format, ...)
{
    char piece[512];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(piece, sizeof piece, format, arguments);
    va_end(arguments);
    if (length < 0) return;
    text_append(text, piece, (size_t)length < sizeof piece ? (size_t)length : sizeof piece - 1);
}

void text_free(Text *text)
{
    free(text->bytes);
    *text = (Text){0};
}

static void append_code_point(Text *text, unsigned c)
{
    char utf8[4];
    size_t n = 0;
    if (c < 0x80) {
        utf8[n++] = (char)c;
    } else if (c < 0x800) {
        utf8[n++] = (char)(0xC0 | c >> 6);
        utf8[n++] = (char)(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        utf8[n++] = (char)(0xE0 | c >> 12);
        utf8[n++] = (char)(0x80 | (c >> 6 & 0x3F));
        utf8[n++] = (char)(0x80 | (c & 0x3F));
    } else {
        utf8[n++] = (char)(0xF0 | c >> 18);
        utf8[n++] = (char)(0x80 | (c >> 12 & 0x3F));
        utf8[n++] = (char)(0x80 | (c >> 6 & 0x3F));
        utf8[n++] = (char)(0x80 | (c & 0x3F));
    }
    text_append(text, utf8, n);
}

static int is_high(unsigned unit)
{
    return (unit & 0xFC00) == 0xD800;
}

static int is_low(unsigned unit)
{
    return (unit & 0xFC00) == 0xDC00;
}

void text_utf16(Text *text, const WCHAR *units)
{
    if (!units) {
        text_append(text, "null", 4);
        return;
    }
    text_append(text, "\"", 1);
    for (; *units; units++) {
        unsigned unit = *units;
        if (is_high(unit) && is_low(units[1])) {
            append_code_point(text, 0x10000 + ((unit & 0x3FF) << 10) + (units[1] & 0x3FFu));
            units++;
        } else if (unit < 0x20 || is_high(unit) || is_low(unit)) {
            text_format(text, "\\u%04X", unit);
        } else {
            if (unit == '"' || unit == '\\') text_append(text, "\\", 1);
            append_code_point(text, unit);
        }
    }
    text_append(text, "\"", 1);
}

void text_guid(Text *text, const GUID *guid)
{
    if (!guid) {
        text_append(text, "null", 4);
        return;
    }
    const unsigned char *d = guid->Data4;
    text_format(text, "{%08X-%04X-%04X-%02X%02X-%02X%02X%02X%02X%02X%02X}", (unsigned)guid->Data1, guid->Data2,
        guid->Data3, d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7]);
}

void text_bytes(Text *text, const void *bytes, size_t length)
{
    static const char digits[] = "0123456789abcdef";
    const unsigned char *from = bytes;
    if (!bytes) {
        text_append(text, "null", 4);
        return;
    }
    text_format(text, "%llu:", (unsigned long long)length);
    for (size_t i = 0; i < length; i++) {
        char pair[2] = {digits[from[i] >> 4], digits[from[i] & 15]};
        text_append(text, pair, 2);
    }
}

void text_words(Text *text, const WORD *words, size_t count)
{
    if (!words) {
        text_append(text, "null", 4);
        return;
    }
    text_append(text, "[", 1);
    for (size_t i = 0; i < count; i++) text_format(text, i ? ",%u" : "%u", words[i]);
    text_append(text, "]", 1);
}

void text_ints(Text *text, const int *numbers, size_t count)
{
    if (!numbers) {
        text_append(text, "null", 4);
        return;
    }
    text_append(text, "[", 1);
    for (size_t i = 0; i < count; i++) text_format(text, i ? ",%d" : "%d", numbers[i]);
    text_append(text, "]", 1);
}

void text_number(Text *text, unsigned long long value, int is_signed)
{
    if (is_signed)
        text_format(text, "%lld", (long long)value);
    else
        text_format(text, "%llu", value);
}

void text_string(Text *text, BSTR string)
{
    UINT length = 0;
    text_utf16(text, string);
    if (!string) return;
    while (string[length]) length++;
    if (length != SysStringLen(string)) text_format(text, ":%u", (unsigned)SysStringLen(string));
}

void text_texts(Text *text, const WCHAR *const *texts, size_t count)
{
    if (!texts) {
        text_append(text, "null", 4);
        return;
    }
    text_append(text, "[", 1);
    for (size_t i = 0; i < count; i++) {
        if (i) text_append(text, ",", 1);
        text_utf16(text, texts[i]);
    }
    text_append(text, "]", 1);
}

void text_guids(Text *text, const GUID *guids, size_t count)
{
    if (!guids) {
        text_append(text, "null", 4);
        return;
    }
    text_append(text, "[", 1);
    for (size_t i = 0; i < count; i++) {
        if (i) text_append(text, ",", 1);
        text_guid(text, &guids[i]);
    }
    text_append(text, "]", 1);
}

static size_t size_of_type(int type)
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
    default:
        return 0;
    }
}

void text_value(Text *text, int type, const void *value)
{
    if (type == WMT_TYPE_STRING)
        text_utf16(text, value);
    else
        text_bytes(text, value, size_of_type(type));
}

void text_media_type(Text *text, const WM_MEDIA_TYPE *type)
{
    if (!type) {
        text_append(text, "null", 4);
        return;
    }
    text_append(text, "{majortype=", 11);
    text_guid(text, &type->majortype);
    text_append(text, " subtype=", 9);
    text_guid(text, &type->subtype);
    text_format(text, " bFixedSizeSamples=%d bTemporalCompression=%d lSampleSize=%u formattype=",
        (int)type->bFixedSizeSamples, (int)type->bTemporalCompression, (unsigned)type->lSampleSize);
    text_guid(text, &type->formattype);
    text_format(text, " pUnk=%s cbFormat=%u pbFormat=", type->pUnk ? "set" : "null", (unsigned)type->cbFormat);
    text_bytes(text, type->pbFormat, type->cbFormat);
    text_append(text, "}", 1);
}
