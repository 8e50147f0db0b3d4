/* A stub object: one identity, one count, and a facet (an interface pointer with its own vtable) per chain. */
#ifndef STUBS_OBJECT_H
#define STUBS_OBJECT_H

#include <stdatomic.h>

#include "sdk.h"

typedef struct Object Object;
typedef struct Class Class;
typedef void (*Slot)(void);

/* An interface; vtable, class and facet are filled in when the library is loaded. */
typedef struct Interface {
    const char *name;
    const IID *iid;
    struct Interface *base;
    int slots;
    Slot *vtable;
    const Class *class; /* what stub_create makes */
    int facet;
} Interface;

/* What an interface pointer points at. */
typedef struct Facet {
    const void *vtable;
    Object *object;
} Facet;

enum { MAX_FACETS = 20 };

struct Class {
    const char *name;
    size_t size;
    Interface *facets[MAX_FACETS]; /* the last interface of each chain, up to the first NULL */
    void (*start)(Object *object); /* NULL: all bytes behind the Object are zero */
    void (*let_go)(Object *object); /* releases what the object keeps; NULL: it keeps nothing */
};

/* Its facets lie behind the structure that it is part of. */
struct Object {
    const Class *class;
    atomic_long references;
};

extern Interface interface_IUnknown;
#define INTERFACE(I, BASE) extern Interface interface_##I;
#define FOREIGN(I) extern Interface interface_##I;
#include "sdk/interfaces.def"
#undef INTERFACE
#undef FOREIGN

/* All of them, bases first, up to the first NULL. */
extern Interface *const interfaces[];
Interface *interface_named(const char *name);

/* The objects that have more than one chain, or a state; for the others each interface has a class of its own. */
extern const Class classes[];
extern const int class_count;

/* A new object with one reference, seen through the interface. */
void *object_new(const Interface *type);
void *object_new_by_iid(const IID *iid);

Object *object_of(const void *interface_pointer);

/* The slots of IUnknown in every vtable. */
HRESULT STDMETHODCALLTYPE object_query(void *self, const IID *iid, void **out);
ULONG STDMETHODCALLTYPE object_add_ref(void *self);
ULONG STDMETHODCALLTYPE object_release(void *self);

/* For pointers that come from the application: count and release through their own vtables; NULL is harmless. */
void *unknown_add_ref(void *unknown);
long unknown_release(void *unknown);
void *unknown_query(void *unknown, const IID *iid);

/* Replaces what a field keeps, from any thread; the new value is counted. */
void keep(void *field, void *unknown);

/* The same with a value that comes with its reference. */
void keep_given(void *field, void *unknown);

#endif
