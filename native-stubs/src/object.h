/*
 * A stub object: one identity, one count, and a facet (an interface pointer with its own vtable) per chain.
 */
#ifndef STUBS_OBJECT_H
#define STUBS_OBJECT_H

#include <stdatomic.h>

#include "sdk.h"

enum { MAX_FACETS = 4 };

typedef struct Object Object;

/* What an interface pointer points at. */
typedef struct Facet {
    const void *vtable;
    Object *object;
} Facet;

typedef struct Answer {
    const IID *iid;
    int facet;
} Answer;

typedef struct Class {
    const char *name;
    size_t size;
    const void *vtables[MAX_FACETS]; /* up to the first NULL */
    const Answer *answers; /* up to the first NULL iid; IUnknown is facet 0 of every object */
    void (*let_go)(Object *object); /* releases what the object keeps; NULL: it keeps nothing */
} Class;

struct Object {
    Facet facets[MAX_FACETS];
    const Class *class;
    atomic_long references;
};

/* One reference, owned by the caller; all bytes after the Object are zero. */
void *object_create(const Class *class);

Object *object_of(const void *interface_pointer);
void *object_facet(void *object, int facet);

/* The IUnknown slots of every vtable. */
HRESULT STDMETHODCALLTYPE object_query(void *self, const IID *iid, void **out);
ULONG STDMETHODCALLTYPE object_add_ref(void *self);
ULONG STDMETHODCALLTYPE object_release(void *self);

#define IUNKNOWN_SLOTS(I) \
    .QueryInterface = (HRESULT(STDMETHODCALLTYPE *)(I *, REFIID, void **))object_query, \
    .AddRef = (ULONG(STDMETHODCALLTYPE *)(I *))object_add_ref, \
    .Release = (ULONG(STDMETHODCALLTYPE *)(I *))object_release

/* For pointers that come from the application: count and release through their own vtables; NULL is harmless. */
void *unknown_add_ref(void *unknown);
long unknown_release(void *unknown);
void *unknown_query(void *unknown, const IID *iid);

/* Replaces what a field keeps; the new value is counted. */
void keep(void *field, void *unknown);

/* Creators of the server's own objects: a pointer to facet 0. */
void *create_buffer(void);
void *create_sync_reader(void);
void *create_reader(void);
void *create_output_media_props(void);
void *create_stream_config(void);
void *create_stream_list(void);
void *create_mutual_exclusion(void);
void *create_bandwidth_sharing(void);
void *create_stream_prioritization(void);
void *create_stream(void);
void *create_callback(void);
void *create_allocator(void);

extern const IWMHeaderInfo3Vtbl header_info_vtable;
extern const IWMProfile3Vtbl profile_vtable;
extern const IWMVideoMediaPropsVtbl video_media_props_vtable;

#endif
