/* Every method of every interface: how the server answers it, and how C calls it. */
#ifndef STUBS_METHODS_H
#define STUBS_METHODS_H

#include "firing.h"
#include "object.h"

typedef struct Method {
    const Interface *type;
    const char *name; /* "IWMReader::Open" */
    int slot;
    const char *parameters; /* "(IN, WORD, wStreamNum), (OUT, ...)", as sdk/NAME.def has them */
    Slot answer;
    HRESULT (*fire)(void *target, Firing *firing);
} Method;

/* Up to the first NULL name. */
extern const Method methods[];

/* What the library exports as wmvcore.dll does. */
typedef struct Function {
    const char *name; /* "WMVCore::WMCreateReader" */
    int place;
    const char *parameters;
} Function;

extern const Function functions[];

#endif
