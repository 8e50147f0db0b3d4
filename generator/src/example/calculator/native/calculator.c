/* The calculator of calculator.idl as a COM server in plain C: every object starts with a pointer to its functions. */

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#ifdef _WIN32
#define EXPORT __declspec(dllexport)
#else
#define EXPORT __attribute__((visibility("default")))
#endif

typedef int32_t HRESULT;

enum { S_OK = 0, E_NOINTERFACE = (int)0x80004002, E_POINTER = (int)0x80004003, E_OUTOFMEMORY = (int)0x8007000E,
       TOO_SMALL = (int)0xC00D07D1 };

typedef struct Events Events;
typedef struct Calculator Calculator;

typedef struct {
    HRESULT (*query)(Events *self, const void *iid, void **out);
    uint32_t (*add_ref)(Events *self);
    uint32_t (*release)(Events *self);
    HRESULT (*on_result)(Events *self, double result);
} EventsFunctions;

struct Events { const EventsFunctions *functions; };

typedef struct {
    HRESULT (*query)(Calculator *self, const void *iid, void **out);
    uint32_t (*add_ref)(Calculator *self);
    uint32_t (*release)(Calculator *self);
    HRESULT (*get_name)(Calculator *self, uint16_t *name, uint32_t *length);
    HRESULT (*add)(Calculator *self, double a, double b, double *sum);
    HRESULT (*listen)(Calculator *self, Events *events);
} CalculatorFunctions;

struct Calculator { const CalculatorFunctions *functions; uint32_t references; Events *events; };

static const unsigned char IID_IUNKNOWN[16] = { 0, 0, 0, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46 };
static const unsigned char IID_ICALCULATOR[16] =
    { 0x11, 0x0C, 0x2F, 0x5B, 0x55, 0x6F, 0x1C, 0x4F, 0x9A, 0x0E, 0x2F, 0x6F, 0x6A, 0x3F, 0x0A, 0x02 };

static HRESULT query(Calculator *self, const void *iid, void **out)
{
    int known = !memcmp(iid, IID_IUNKNOWN, 16) || !memcmp(iid, IID_ICALCULATOR, 16);
    *out = known ? self : NULL;
    self->references += known;
    return known ? S_OK : E_NOINTERFACE;
}

static uint32_t add_ref(Calculator *self) { return ++self->references; }

static HRESULT listen_to(Calculator *self, Events *events)
{
    if (events) events->functions->add_ref(events);
    if (self->events) self->events->functions->release(self->events);
    self->events = events;
    return S_OK;
}

static uint32_t release(Calculator *self)
{
    uint32_t left = --self->references;
    if (left == 0) {
        listen_to(self, NULL);
        free(self);
    }
    return left;
}

static HRESULT get_name(Calculator *self, uint16_t *name, uint32_t *length)
{
    static const char text[] = "Pocket calculator";
    uint32_t room = *length;
    (void)self;
    *length = sizeof text;
    if (!name) return S_OK;
    if (room < sizeof text) return TOO_SMALL;
    for (size_t i = 0; i < sizeof text; i++) name[i] = (uint16_t)text[i];
    return S_OK;
}

static HRESULT add(Calculator *self, double a, double b, double *sum)
{
    if (!sum) return E_POINTER;
    *sum = a + b;
    return self->events ? self->events->functions->on_result(self->events, *sum) : S_OK;
}

static const CalculatorFunctions FUNCTIONS = { query, add_ref, release, get_name, add, listen_to };

EXPORT HRESULT CreateCalculator(Calculator **out)
{
    Calculator *made = calloc(1, sizeof *made);
    if (!made) return E_OUTOFMEMORY;
    made->functions = &FUNCTIONS;
    made->references = 1;
    *out = made;
    return S_OK;
}
