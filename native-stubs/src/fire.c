#include "fire.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const Method *const tables[] = {callback_methods, stream_methods, buffer_methods};
enum { TABLES = sizeof tables / sizeof *tables, NO_TYPE = WMT_TYPE_DWORD };

unsigned long long fired(const Firing *firing, int index, unsigned long long top)
{
    unsigned long long value = (unsigned)(firing->slot * 16 + index);
    return atomic_load_explicit(&switches.wide, memory_order_relaxed) ? value | top : value;
}

void came_back(const Firing *firing, const char *format, ...)
{
    if (!firing->record) return;
    char piece[256];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(piece, sizeof piece, format, arguments);
    va_end(arguments);
    text_format(firing->record, " %s", piece);
}

/* "IWMReaderCallback::OnSample"; what follows a # is not part of the name. */
static const Method *find(const char *name)
{
    const char *colons = strstr(name, "::");
    if (!colons) return NULL;
    size_t prefix = (size_t)(colons - name);
    size_t length = strcspn(colons + 2, "#");
    for (int table = 0; table < TABLES; table++) {
        for (const Method *method = tables[table]; method->name; method++) {
            if (strlen(method->interface_name) == prefix && !strncmp(method->interface_name, name, prefix)
                && strlen(method->name) == length && !strncmp(method->name, colons + 2, length)) {
                return method;
            }
        }
    }
    return NULL;
}

static int type_of(const char *name)
{
    const char *number = strchr(name, '#');
    return number ? atoi(number + 1) : NO_TYPE;
}

static HRESULT fire_recorded(const Method *method, Firing firing, void *target)
{
    Text text = {0};
    Text outs = {0};
    firing.record = &outs;
    HRESULT result = method->fire(target, &firing);
    text_format(&text, "%s::%s returned=0x%08X", method->interface_name, method->name, (unsigned)result);
    if (outs.length) text_append(&text, outs.bytes, outs.length);
    text_free(&outs);
    record(&text);
    return result;
}

/* The first failure ends it. */
static HRESULT fire_repeatedly(const Method *method, int type, void *target, int count)
{
    Firing firing = {.slot = method->slot, .type = type, .sample = create_buffer()};
    HRESULT result = S_OK;
    for (int i = 0; i < count && SUCCEEDED(result); i++) {
        int recording = atomic_load_explicit(&switches.recording, memory_order_relaxed);
        result = recording ? fire_recorded(method, firing, target) : method->fire(target, &firing);
    }
    unknown_release(firing.sample);
    return result;
}

int stub_fire_here(const char *name, void *callback, int count)
{
    const Method *method = find(name);
    if (!method || !callback) return E_INVALIDARG;
    void *target = unknown_query(callback, method->iid);
    if (!target) return E_NOINTERFACE;
    HRESULT result = fire_repeatedly(method, type_of(name), target, count);
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
    for (int type = WMT_TYPE_DWORD; type <= WMT_TYPE_GUID; type++, calls++) fire_repeatedly(method, type, target, 1);
    return calls;
}

/* The methods that the named interface declares itself. */
static int exercise_own(const char *interface_name, void *target)
{
    int calls = 0;
    for (int table = 0; table < TABLES; table++) {
        for (const Method *method = tables[table]; method->name; method++) {
            if (strcmp(method->interface_name, interface_name)) continue;
            if (!strcmp(method->name, "OnStatus")) {
                calls += fire_all_types(method, target);
            } else {
                fire_repeatedly(method, NO_TYPE, target, 1);
                calls++;
            }
        }
    }
    return calls;
}

static const char *base_of(const char *interface_name)
{
    static const char *const bases[][2] = {{"IStream", "ISequentialStream"}, {"IWMReaderCallback", "IWMStatusCallback"},
        {"INSSBuffer4", "INSSBuffer3"}, {"INSSBuffer3", "INSSBuffer2"}, {"INSSBuffer2", "INSSBuffer"}};
    for (size_t i = 0; i < sizeof bases / sizeof *bases; i++) {
        if (!strcmp(bases[i][0], interface_name)) return bases[i][1];
    }
    return NULL;
}

int stub_exercise(const char *interface_name, void *pointer)
{
    if (!pointer) return 0;
    const char *base = base_of(interface_name);
    int calls = base ? stub_exercise(base, pointer) : 0;
    return calls + exercise_own(interface_name, pointer);
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
