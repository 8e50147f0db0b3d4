#include "kept.h"

#include "recorder.h"

/* The last reader that kept something: the tests ask through it. */
static _Atomic(Kept *) latest;

void keep_callback(Kept *kept, IWMReaderCallback *callback, void *context)
{
    keep(&kept->callback, callback);
    unknown_release(kept->advanced);
    kept->advanced = unknown_query(callback, &IID_IWMReaderCallbackAdvanced);
    unknown_release(kept->allocator);
    kept->allocator = unknown_query(callback, &IID_IWMReaderAllocatorEx);
    kept->context = context;
    latest = kept;
}

void keep_allocator(Kept *kept, IWMReaderAllocatorEx *allocator)
{
    keep(&kept->allocator, allocator);
    latest = kept;
}

void keep_stream(Kept *kept, IStream *stream)
{
    keep(&kept->stream, stream);
    latest = kept;
}

void let_go(Kept *kept)
{
    Kept *self = kept;
    atomic_compare_exchange_strong(&latest, &self, NULL);
    keep(&kept->callback, NULL);
    keep(&kept->advanced, NULL);
    keep(&kept->allocator, NULL);
    keep(&kept->stream, NULL);
    kept->context = NULL;
}

void *allocator_given_back(const Kept *kept)
{
    return kept->allocator ? unknown_add_ref(kept->allocator) : create_allocator();
}

void *stub_kept_callback(void)
{
    Kept *kept = latest;
    return kept ? kept->callback : NULL;
}

void *stub_kept_callback_advanced(void)
{
    Kept *kept = latest;
    return kept ? kept->advanced : NULL;
}

void *stub_kept_allocator(void)
{
    Kept *kept = latest;
    return kept ? kept->allocator : NULL;
}

void *stub_kept_stream(void)
{
    Kept *kept = latest;
    return kept ? kept->stream : NULL;
}

long long stub_kept_context(void)
{
    Kept *kept = latest;
    return kept ? (long long)(intptr_t)kept->context : 0;
}
