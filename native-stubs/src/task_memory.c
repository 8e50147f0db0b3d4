/*
 * CoTaskMemAlloc and CoTaskMemFree: ole32's on Windows; on other systems ours, exported under the real names, so that a
 * backend that is pointed at this library finds them there.
 */
#include <stdlib.h>

#include "recorder.h"

static atomic_llong live;

#ifndef _WIN32
STUB_API LPVOID STDMETHODCALLTYPE CoTaskMemAlloc(SIZE_T size)
{
    void *memory = malloc(size);
    if (memory) live++;
    return memory;
}

STUB_API void STDMETHODCALLTYPE CoTaskMemFree(LPVOID memory)
{
    if (memory) live--;
    free(memory);
}
#endif

void *stub_task_alloc(uint64_t size)
{
    return CoTaskMemAlloc((SIZE_T)size);
}

void stub_task_free(void *memory)
{
    CoTaskMemFree(memory);
}

long long stub_live_task_memory(void)
{
    return live;
}
