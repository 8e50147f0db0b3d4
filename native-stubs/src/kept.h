/* What a reader keeps of its application from Open to Close, each with a reference of its own. */
#ifndef STUBS_KEPT_H
#define STUBS_KEPT_H

#include "object.h"

typedef struct Reader {
    Object object;
    IWMReaderCallback *callback;
    IWMReaderCallbackAdvanced *advanced;
    IWMReaderAllocatorEx *allocator;
    IStream *stream;
    void *context;
} Reader;

/*
 * reader is any interface pointer of the reader. The callback is asked for IWMReaderCallbackAdvanced and
 * IWMReaderAllocatorEx, as a reader does.
 */
void keep_callback(void *reader, IWMReaderCallback *callback, void *context);
void keep_allocator(void *reader, IWMReaderAllocatorEx *allocator);
void keep_stream(void *reader, IStream *stream);
void let_go(void *reader);
void reader_let_go(Object *reader);

/* The allocator that was set, or one of the stub's; the caller gets a reference. */
void *allocator_given_back(void *reader);

#endif
