/* The asynchronous reader: two files, one object. */
#ifndef STUBS_READER_H
#define STUBS_READER_H

#include "kept.h"

typedef struct Reader {
    Object object;
    Kept kept;
} Reader;

extern const IWMReaderAdvanced2Vtbl reader_advanced_vtable;

#endif
