/* The SDK's own entry points, under their own names: a backend may be pointed here instead of at wmvcore.dll. */
#include <string.h>

#include "answer.h"
#include "methods.h"
#include "stubs.h"

/* The place of a function is its slot. */
enum {
#define FUNCTION(F, ...) PLACE_##F,
#include "sdk/functions.def"
#undef FUNCTION
};

/* The first parameter has no comma before it. */
#define REST(comma, ...) __VA_ARGS__
#define LIST(...) REST(__VA_ARGS__)
#define FUNCTION(F, ...) \
    STUB_API HRESULT STDMETHODCALLTYPE F(LIST(EACH(PARAM, _, __VA_ARGS__))) \
    { \
        Call call; \
        call_begin(&call, "WMVCore::" #F, PLACE_##F, NULL); \
        EACH(FITS, _, __VA_ARGS__) \
        EACH(TAKE, _, __VA_ARGS__) \
        return call_end(&call); \
    }
#include "sdk/functions.def"
#undef FUNCTION

const Function functions[] = {
#define FUNCTION(F, ...) {"WMVCore::" #F, PLACE_##F, "" #__VA_ARGS__},
#include "sdk/functions.def"
#undef FUNCTION
    {.name = NULL},
};

void *stub_create(const char *interface_name)
{
    const Interface *type = interface_named(interface_name);
    return type ? object_new(type) : NULL;
}
