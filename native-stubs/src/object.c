#include "object.h"

#include <stdlib.h>
#include <string.h>

#include "recorder.h"

/*
 * A freed object stays readable for a while, so that a Release too many is counted instead of destroying the heap.
 */
enum { QUARANTINE = 256 };

static _Atomic(Object *) quarantine[QUARANTINE];
static atomic_uint quarantine_next;
static atomic_llong live_objects;
static atomic_llong over_releases;

static Facet *facets_of(Object *object)
{
    return (Facet *)(void *)((char *)object + object->class->size);
}

static int facet_count(const Class *class)
{
    int count = 0;
    while (count < MAX_FACETS && class->facets[count]) count++;
    return count;
}

static Object *create(const Class *class)
{
    int count = facet_count(class);
    Object *object = calloc(1, class->size + (size_t)count * sizeof(Facet));
    if (!object) abort();
    object->class = class;
    object->references = 1;
    for (int i = 0; i < count; i++) facets_of(object)[i] = (Facet){class->facets[i]->vtable, object};
    if (class->start) class->start(object);
    live_objects++;
    return object;
}

void *object_new(const Interface *type)
{
    return &facets_of(create(type->class))[type->facet];
}

void *object_new_by_iid(const IID *iid)
{
    for (Interface *const *type = interfaces; iid && *type; type++) {
        if ((*type)->class && IsEqualIID((*type)->iid, iid)) return object_new(*type);
    }
    return NULL;
}

Object *object_of(const void *interface_pointer)
{
    return ((const Facet *)interface_pointer)->object;
}

static void record_unknown_call(const char *method, void *self, const IID *iid, long result)
{
    if (!switches.record_unknown) return;
    Text text = {0};
    text_format(&text, "IUnknown::%s this=%p", method, self);
    if (iid) {
        text_append(&text, " riid=", 6);
        text_guid(&text, iid);
    }
    text_format(&text, " result=%ld", result);
    record(&text);
}

static int chain_has(const Interface *type, const IID *iid)
{
    for (; type; type = type->base) {
        if (IsEqualIID(iid, type->iid)) return 1;
    }
    return 0;
}

static int facet_for(const Class *class, const IID *iid)
{
    for (int i = 0; i < facet_count(class); i++) {
        if (chain_has(class->facets[i], iid)) return i;
    }
    return -1;
}

HRESULT STDMETHODCALLTYPE object_query(void *self, const IID *iid, void **out)
{
    Object *object = object_of(self);
    int facet = facet_for(object->class, iid);
    HRESULT result = facet < 0 ? E_NOINTERFACE : S_OK;
    if (facet >= 0) {
        object->references++;
        *out = &facets_of(object)[facet];
    } else if (!switches.wine8_qi) {
        *out = NULL;
    }
    record_unknown_call("QueryInterface", self, iid, result);
    return result;
}

ULONG STDMETHODCALLTYPE object_add_ref(void *self)
{
    Object *object = object_of(self);
    long references = ++object->references;
    if (references <= 1) over_releases++;
    record_unknown_call("AddRef", self, NULL, references);
    return (ULONG)references;
}

static void destroy(Object *object)
{
    if (object->class->let_go) object->class->let_go(object);
    live_objects--;
    free(atomic_exchange(&quarantine[quarantine_next++ % QUARANTINE], object));
}

ULONG STDMETHODCALLTYPE object_release(void *self)
{
    Object *object = object_of(self);
    long references = --object->references;
    record_unknown_call("Release", self, NULL, references);
    if (references == 0) destroy(object);
    if (references >= 0) return (ULONG)references;
    over_releases++;
    object->references = 0;
    return 0;
}

void *unknown_add_ref(void *unknown)
{
    if (unknown) (*(IUnknownVtbl **)unknown)->AddRef(unknown);
    return unknown;
}

long unknown_release(void *unknown)
{
    return unknown ? (long)(*(IUnknownVtbl **)unknown)->Release(unknown) : 0;
}

void *unknown_query(void *unknown, const IID *iid)
{
    void *found = NULL;
    if (!unknown) return NULL;
    HRESULT result = (*(IUnknownVtbl **)unknown)->QueryInterface(unknown, iid, &found);
    return SUCCEEDED(result) ? found : NULL;
}

void keep(void *field, void *unknown)
{
    unknown_add_ref(unknown);
    keep_given(field, unknown);
}

void keep_given(void *field, void *unknown)
{
    static atomic_flag exchanging = ATOMIC_FLAG_INIT;
    void *before;
    while (atomic_flag_test_and_set(&exchanging)) continue;
    memcpy(&before, field, sizeof before);
    memcpy(field, &unknown, sizeof unknown);
    atomic_flag_clear(&exchanging);
    unknown_release(before);
}

long long stub_live_objects(void)
{
    return live_objects;
}

long long stub_over_releases(void)
{
    return over_releases;
}
