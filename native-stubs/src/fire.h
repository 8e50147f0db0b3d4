/* Calls from C into what an application implements: one entry per method, each makes one call with known values. */
#ifndef STUBS_FIRE_H
#define STUBS_FIRE_H

#include "known_structs.h"

/* One call: what was passed is known, what came back is written to the record. */
typedef struct Firing {
    int slot;
    int type; /* "OnStatus#3": the value's type */
    INSSBuffer *sample; /* made once, so that a benchmark does not measure its making */
    Text *record; /* NULL: recording is off */
} Firing;

typedef struct Method {
    const char *interface_name;
    const char *name;
    const IID *iid;
    int slot;
    HRESULT (*fire)(void *target, const Firing *firing);
} Method;

#define METHOD(I, M, FUNCTION) {#I, #M, &IID_##I, SLOT(I, M), FUNCTION}

/* Up to the first NULL name. */
extern const Method callback_methods[];
extern const Method stream_methods[];
extern const Method buffer_methods[];

/* The rule of the known answers, for a parameter that goes into the application. */
unsigned long long fired(const Firing *firing, int index, unsigned long long top);
#define FIRED_WORD(index) ((WORD)fired(firing, index, 0x8000))
#define FIRED_DWORD(index) ((DWORD)fired(firing, index, 0x80000000u))
#define FIRED_QWORD(index) fired(firing, index, 0x8000000080000000u)
#define FIRED_CONTEXT(index) ((void *)(uintptr_t)fired(firing, index, 0x8000000080000000u))

/* Notes in the record; nothing when recording is off. */
__attribute__((format(printf, 2, 3))) void came_back(const Firing *firing, const char *format, ...);
/* Describes an allocated buffer through its own methods, writes four bytes into it, and releases it. */
void buffer_came_back(const Firing *firing, HRESULT result, INSSBuffer *buffer);

/* Runs a function on a new thread and waits for its end; 0 when no thread could be had. */
int on_new_thread(void (*run)(void *argument), void *argument);

#endif
