/* A text that grows; the records are written with it. */
#ifndef STUBS_TEXT_H
#define STUBS_TEXT_H

#include "sdk.h"

typedef struct Text {
    char *bytes;
    size_t length;
    size_t capacity;
} Text;

__attribute__((format(printf, 2, 3))) void text_format(Text *text, const char *format, ...);
void text_append(Text *text, const char *bytes, size_t length);
void text_free(Text *text);

/* In quotes, UTF-8, with \" \\ and \uXXXX for control characters and lone surrogates; null where there is no text. */
void text_utf16(Text *text, const WCHAR *units);
/* Registry form; null where there is no GUID. */
void text_guid(Text *text, const GUID *guid);
/* "4:deadbeef"; null where there are no bytes. */
void text_bytes(Text *text, const void *bytes, size_t length);
void text_words(Text *text, const WORD *words, size_t count);
void text_ints(Text *text, const int *numbers, size_t count);
void text_number(Text *text, unsigned long long value, int is_signed);
/* A BSTR; where its length is not that of the text, the length follows behind a colon. */
void text_string(Text *text, BSTR string);
void text_texts(Text *text, const WCHAR *const *texts, size_t count);
void text_guids(Text *text, const GUID *guids, size_t count);
/* An attribute's value whose length follows from its type; of binary data it cannot be known. */
void text_value(Text *text, int type, const void *value);
void text_media_type(Text *text, const WM_MEDIA_TYPE *type);

#endif
