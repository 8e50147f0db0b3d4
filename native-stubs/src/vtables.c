/* The vtables, made when the library is loaded: each interface has the slots of its base and those of its own methods. */
#include <stdlib.h>
#include <string.h>

#include "methods.h"
#include "object.h"

Interface interface_IUnknown = {.name = "IUnknown", .iid = &IID_IUnknown, .slots = sizeof(IUnknownVtbl) / sizeof(Slot)};

/* How many slots there are is the foreign headers' word; an interface of another SDK is known as IUnknown. */
#define INTERFACE(I, BASE) \
    Interface interface_##I \
        = {.name = #I, .iid = &IID_##I, .base = &interface_##BASE, .slots = sizeof(I##Vtbl) / sizeof(Slot)};
#define FOREIGN(I) \
    Interface interface_##I = {.name = #I, .iid = &IID_IUnknown, .slots = sizeof(IUnknownVtbl) / sizeof(Slot)};
#include "sdk/interfaces.def"
#undef INTERFACE
#undef FOREIGN

Interface *const interfaces[] = {
    &interface_IUnknown,
#define INTERFACE(I, BASE) &interface_##I,
#define FOREIGN(I) &interface_##I,
#include "sdk/interfaces.def"
#undef INTERFACE
#undef FOREIGN
    NULL,
};

Interface *interface_named(const char *name)
{
    for (Interface *const *type = interfaces; *type; type++) {
        if (!strcmp((*type)->name, name)) return *type;
    }
    return NULL;
}

static void fill(Slot *vtable, const Interface *type)
{
    if (type->base) {
        fill(vtable, type->base);
    } else {
        vtable[0] = (Slot)object_query;
        vtable[1] = (Slot)object_add_ref;
        vtable[2] = (Slot)object_release;
    }
    for (const Method *method = methods; method->name; method++) {
        if (method->type == type) vtable[method->slot] = method->answer;
    }
}

static void enter_class(const Class *class)
{
    for (int i = 0; i < MAX_FACETS && class->facets[i]; i++) {
        for (Interface *type = class->facets[i]; type && type != &interface_IUnknown; type = type->base) {
            if (type->class) continue;
            type->class = class;
            type->facet = i;
        }
    }
}

static const Class *class_of_one(Interface *type)
{
    Class *class = calloc(1, sizeof *class);
    if (!class) abort();
    *class = (Class){.name = type->name, .size = sizeof(Object), .facets = {type}};
    return class;
}

__attribute__((constructor)) static void make_vtables(void)
{
    for (int i = 0; i < class_count; i++) enter_class(&classes[i]);
    for (Interface *const *type = interfaces; *type; type++) {
        Slot *vtable = calloc((size_t)(*type)->slots, sizeof *vtable);
        if (!vtable) abort();
        fill(vtable, *type);
        (*type)->vtable = vtable;
        if (!(*type)->class) (*type)->class = class_of_one(*type);
    }
}
