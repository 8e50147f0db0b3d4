#include "recorder.h"

#include <stdlib.h>
#include <string.h>

/* A test that never reads its records must not eat the machine: beyond this many the oldest go. */
enum { MAX_RECORDS = 1 << 16 };

Switches switches = {.attention = 1, .recording = 1, .samples_left = -1, .attribute_type = WMT_TYPE_BINARY};

static struct {
    atomic_flag lock;
    Text entries[MAX_RECORDS];
    unsigned first;
    unsigned count;
} queue = {.lock = ATOMIC_FLAG_INIT};

static void lock(void)
{
    while (atomic_flag_test_and_set_explicit(&queue.lock, memory_order_acquire)) {
    }
}

static void unlock(void)
{
    atomic_flag_clear_explicit(&queue.lock, memory_order_release);
}

static void drop_oldest(void)
{
    text_free(&queue.entries[queue.first]);
    queue.first = (queue.first + 1) % MAX_RECORDS;
    queue.count--;
}

void record(Text *text)
{
    lock();
    if (queue.count == MAX_RECORDS) drop_oldest();
    queue.entries[(queue.first + queue.count) % MAX_RECORDS] = *text;
    queue.count++;
    unlock();
    *text = (Text){0};
}

void pay_attention(void)
{
    switches.attention = switches.recording || switches.forced || switches.grow != GROWTH_NONE;
}

int stub_take_record(char *utf8, int capacity)
{
    int length = 0;
    lock();
    if (queue.count) {
        const Text *oldest = &queue.entries[queue.first];
        length = (int)oldest->length;
        if (utf8 && capacity > length) {
            memcpy(utf8, oldest->bytes, oldest->length + 1);
            drop_oldest();
        }
    }
    unlock();
    return length;
}

void stub_clear(void)
{
    lock();
    while (queue.count) drop_oldest();
    unlock();
    switches.calls = 0;
    switches.last_interface = NULL;
}

void stub_reset(void)
{
    switches.recording = 1;
    switches.record_unknown = 0;
    switches.forced = 0;
    switches.grow = GROWTH_NONE;
    switches.samples_left = -1;
    switches.enum_out_set = 0;
    switches.attribute_type = WMT_TYPE_BINARY;
    switches.wide = 0;
    switches.null_objects = 0;
    switches.wine8_qi = 0;
    pay_attention();
    stub_clear();
}

void stub_recording(int on)
{
    switches.recording = on;
    pay_attention();
}

void stub_record_unknown(int on)
{
    switches.record_unknown = on;
}

long long stub_calls(void)
{
    return switches.calls;
}

void *stub_last_interface(void)
{
    return switches.last_interface;
}

void stub_fail_next(uint32_t hresult)
{
    switches.forced_result = (int)hresult;
    switches.forced = 1;
    pay_attention();
}

void stub_grow_next(void)
{
    switches.grow = GROWTH_PENDING;
    pay_attention();
}

void stub_end_of_samples(int samples)
{
    switches.samples_left = samples;
}

void stub_set_enum_out(int value)
{
    switches.enum_out = value;
    switches.enum_out_set = 1;
}

void stub_clear_enum_out(void)
{
    switches.enum_out_set = 0;
}

void stub_attribute_type(int type)
{
    switches.attribute_type = type;
}

void stub_wide_values(int on)
{
    switches.wide = on;
}

void stub_null_objects(int on)
{
    switches.null_objects = on;
}

void stub_wine8_qi(int on)
{
    switches.wine8_qi = on;
}
