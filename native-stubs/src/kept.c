#include "kept.h"

#include "recorder.h"

/* The last reader that kept something: the tests ask through it. */
static _Atomic(Reader *) latest;

static Reader *reader_of(void *interface_pointer)
{
    return (Reader *)object_of(interface_pointer);
}

void keep_callback(void *reader, IWMReaderCallback *callback, void *context)
{
    Reader *self = reader_of(reader);
    keep(&self->callback, callback);
    keep_given(&self->advanced, unknown_query(callback, &IID_IWMReaderCallbackAdvanced));
    keep_given(&self->allocator, unknown_query(callback, &IID_IWMReaderAllocatorEx));
    self->context = context;
    latest = self;
}

void keep_allocator(void *reader, IWMReaderAllocatorEx *allocator)
{
    keep(&reader_of(reader)->allocator, allocator);
    latest = reader_of(reader);
}

void keep_stream(void *reader, IStream *stream)
{
    keep(&reader_of(reader)->stream, stream);
    latest = reader_of(reader);
}

void reader_let_go(Object *object)
{
    Reader *reader = (Reader *)object;
    Reader *self = reader;
    atomic_compare_exchange_strong(&latest, &self, NULL);
    keep(&reader->callback, NULL);
    keep(&reader->advanced, NULL);
    keep(&reader->allocator, NULL);
    keep(&reader->stream, NULL);
    reader->context = NULL;
}

void let_go(void *reader)
{
    reader_let_go(object_of(reader));
}

void *allocator_given_back(void *reader)
{
    IWMReaderAllocatorEx *allocator = reader_of(reader)->allocator;
    return allocator ? unknown_add_ref(allocator) : object_new(&interface_IWMReaderAllocatorEx);
}

void *stub_kept_callback(void)
{
    Reader *reader = latest;
    return reader ? reader->callback : NULL;
}

void *stub_kept_callback_advanced(void)
{
    Reader *reader = latest;
    return reader ? reader->advanced : NULL;
}

void *stub_kept_allocator(void)
{
    Reader *reader = latest;
    return reader ? reader->allocator : NULL;
}

void *stub_kept_stream(void)
{
    Reader *reader = latest;
    return reader ? reader->stream : NULL;
}

long long stub_kept_context(void)
{
    Reader *reader = latest;
    return reader ? (long long)(intptr_t)reader->context : 0;
}
