#include "bstr.h"

#include <stdlib.h>
#include <string.h>

static atomic_llong live;

#ifndef _WIN32
/* The length in bytes stands before the text, which starts at an address that malloc aligns. */
enum { PREFIX = 16 };

STUB_API BSTR STDMETHODCALLTYPE SysAllocStringLen(const OLECHAR *text, UINT length)
{
    UINT bytes = length * sizeof(OLECHAR);
    char *memory = calloc(1, PREFIX + bytes + sizeof(OLECHAR));
    if (!memory) return NULL;
    memcpy(memory + PREFIX - sizeof bytes, &bytes, sizeof bytes);
    if (text) memcpy(memory + PREFIX, text, bytes);
    live++;
    return (BSTR)(void *)(memory + PREFIX);
}

STUB_API BSTR STDMETHODCALLTYPE SysAllocString(const OLECHAR *text)
{
    UINT length = 0;
    if (!text) return NULL;
    while (text[length]) length++;
    return SysAllocStringLen(text, length);
}

STUB_API UINT STDMETHODCALLTYPE SysStringLen(BSTR string)
{
    UINT bytes = 0;
    if (string) memcpy(&bytes, (char *)string - sizeof bytes, sizeof bytes);
    return bytes / sizeof(OLECHAR);
}

STUB_API void STDMETHODCALLTYPE SysFreeString(BSTR string)
{
    if (!string) return;
    live--;
    free((char *)string - PREFIX);
}
#endif

long long stub_live_strings(void)
{
    return live;
}

BSTR known_string(const Known *known, const char *parameter)
{
    BSTR string = SysAllocStringLen(NULL, (UINT)known_text_units(known, parameter) - 1);
    if (string) known_text(known, string, parameter);
    return string;
}
