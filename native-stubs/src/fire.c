#include <stdlib.h>
#include <string.h>

#include "methods.h"

enum { NO_TYPE = WMT_TYPE_DWORD };

/* The part of "IWMStatusCallback::OnStatus#3" before the number sign. */
static int names(const char *name, const Method *method)
{
    size_t length = strcspn(name, "#");
    return strlen(method->name) == length && !strncmp(method->name, name, length);
}

static const Method *find(const char *name)
{
    for (const Method *method = methods; method->name; method++) {
        if (names(name, method)) return method;
    }
    return NULL;
}

/* Behind the number sign: a type of attributes, or how buffers are offered. */
static Firing firing_of(const Method *method, const char *name)
{
    const char *variant = strchr(name, '#');
    Firing firing = {.known = {.method = method->name, .slot = method->slot}, .type = NO_TYPE};
    if (!variant) return firing;
    if (!strcmp(variant, "#size"))
        firing.offer = OFFER_NULL;
    else if (!strcmp(variant, "#small"))
        firing.offer = OFFER_ONE;
    else
        firing.type = atoi(variant + 1);
    return firing;
}

static HRESULT fire_recorded(const Method *method, Firing *firing, void *target)
{
    Text text = {0};
    Text outs = {0};
    firing->record = &outs;
    HRESULT result = method->fire(target, firing);
    text_format(&text, "%s returned=0x%08X", method->name, (unsigned)result);
    if (outs.length) text_append(&text, outs.bytes, outs.length);
    text_free(&outs);
    firing->record = NULL;
    record(&text);
    return result;
}

/* The first failure ends it. */
static HRESULT fire_repeatedly(const Method *method, Firing firing, void *target, int count)
{
    HRESULT result = S_OK;
    firing.sample = object_new(&interface_INSSBuffer);
    for (int i = 0; i < count && SUCCEEDED(result); i++) {
        int recording = atomic_load_explicit(&switches.recording, memory_order_relaxed);
        result = recording ? fire_recorded(method, &firing, target) : method->fire(target, &firing);
    }
    unknown_release(firing.sample);
    return result;
}

int stub_fire_here(const char *name, void *callback, int count)
{
    const Method *method = find(name);
    if (!method || !callback) return E_INVALIDARG;
    void *target = unknown_query(callback, method->type->iid);
    if (!target) return E_NOINTERFACE;
    HRESULT result = fire_repeatedly(method, firing_of(method, name), target, count);
    unknown_release(target);
    return result;
}

typedef struct Job {
    const char *name;
    void *callback;
    int count;
    int result;
} Job;

static void work(void *job)
{
    Job *self = job;
    self->result = stub_fire_here(self->name, self->callback, self->count);
}

int stub_fire_many(const char *name, void *callback, int count)
{
    Job job = {name, callback, count, E_FAIL};
    return on_new_thread(work, &job) ? job.result : E_FAIL;
}

int stub_fire(const char *name, void *callback)
{
    return stub_fire_many(name, callback, 1);
}

static int fire_all_types(const Method *method, void *target)
{
    int calls = 0;
    for (int type = WMT_TYPE_DWORD; type <= WMT_TYPE_GUID; type++, calls++) {
        Firing firing = firing_of(method, method->name);
        firing.type = type;
        fire_repeatedly(method, firing, target, 1);
    }
    return calls;
}

/* The methods that the interface declares itself. */
static int exercise_own(const Interface *type, void *target)
{
    int calls = 0;
    for (const Method *method = methods; method->name; method++) {
        if (method->type != type) continue;
        if (type == &interface_IWMStatusCallback) {
            calls += fire_all_types(method, target);
        } else {
            fire_repeatedly(method, firing_of(method, method->name), target, 1);
            calls++;
        }
    }
    return calls;
}

static int exercise(const Interface *type, void *pointer)
{
    return type ? exercise(type->base, pointer) + exercise_own(type, pointer) : 0;
}

int stub_exercise(const char *interface_name, void *pointer)
{
    return pointer ? exercise(interface_named(interface_name), pointer) : 0;
}

/* References that outlive the call that gave them. */
static _Atomic(void *) kept_unknowns[64];

int stub_late_release(void *unknown)
{
    for (size_t i = 0; i < sizeof kept_unknowns / sizeof *kept_unknowns; i++) {
        void *empty = NULL;
        if (atomic_compare_exchange_strong(&kept_unknowns[i], &empty, unknown)) {
            unknown_add_ref(unknown);
            return 1;
        }
    }
    return 0;
}

int stub_release_kept(void)
{
    long last = -1;
    for (size_t i = 0; i < sizeof kept_unknowns / sizeof *kept_unknowns; i++) {
        void *unknown = atomic_exchange(&kept_unknowns[i], NULL);
        if (unknown) last = unknown_release(unknown);
    }
    return (int)last;
}
