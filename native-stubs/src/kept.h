/* What a reader keeps of its application from Open to Close, each with a reference of its own. */
#ifndef STUBS_KEPT_H
#define STUBS_KEPT_H

#include "object.h"

typedef struct Kept {
    IWMReaderCallback *callback;
    IWMReaderCallbackAdvanced *advanced;
    IWMReaderAllocatorEx *allocator;
    IStream *stream;
    void *context;
} Kept;

/* Keeps the callback, and asks it for IWMReaderCallbackAdvanced and IWMReaderAllocatorEx as a reader does. */
void keep_callback(Kept *kept, IWMReaderCallback *callback, void *context);
void keep_allocator(Kept *kept, IWMReaderAllocatorEx *allocator);
void keep_stream(Kept *kept, IStream *stream);
void let_go(Kept *kept);

/* The allocator that was set, or one of the stub's; the caller gets a reference. */
void *allocator_given_back(const Kept *kept);

#endif
