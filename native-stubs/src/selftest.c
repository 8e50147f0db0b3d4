/* Calls the stub server through the foreign headers' vtables and checks a few answers. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sdk.h"
#include "stubs.h"

extern HRESULT STDMETHODCALLTYPE WMCreateReader(IUnknown *certificate, DWORD rights, IWMReader **reader);

static int failures;

#define CHECK(condition) \
    do { \
        if (!(condition)) { \
            printf("selftest: %s:%d: %s\n", __FILE__, __LINE__, #condition); \
            failures++; \
        } \
    } while (0)

static char *next_record(void)
{
    static char text[4096];
    text[0] = 0;
    stub_take_record(text, sizeof text);
    return text;
}

static int record_has(const char *piece)
{
    return strstr(next_record(), piece) != NULL;
}

static IWMSyncReader2 *new_sync_reader(void)
{
    stub_reset();
    return stub_create("IWMSyncReader2");
}

static void next_sample_answers_by_the_rule(void)
{
    IWMSyncReader2 *reader = new_sync_reader();
    INSSBuffer *sample = NULL;
    QWORD time = 0;
    QWORD duration = 0;
    DWORD flags = 0;
    DWORD output = 0;
    WORD stream = 0;
    stub_end_of_samples(1);
    CHECK(reader->lpVtbl->GetNextSample(reader, 5, &sample, &time, &duration, &flags, &output, &stream) == S_OK);
    CHECK(record_has(" wStreamNum=5 ppSample=set"));
    CHECK(time == 7 * 16 + 2 && duration == 7 * 16 + 3 && flags == 7 * 16 + 4);
    CHECK(output == 7 * 16 + 5 && stream == 7 * 16 + 6);
    BYTE *bytes = NULL;
    DWORD length = 0;
    CHECK(sample->lpVtbl->GetBufferAndLength(sample, &bytes, &length) == S_OK && length == 16 && bytes[15] == 0xBF);
    CHECK(sample->lpVtbl->Release(sample) == 0);
    HRESULT end = reader->lpVtbl->GetNextSample(reader, 5, &sample, &time, &duration, &flags, &output, &stream);
    CHECK(end == STUB_NS_E_NO_MORE_SAMPLES);
    CHECK(reader->lpVtbl->Release(reader) == 0);
}

static void two_calls_meet_growth(void)
{
    IWMSyncReader2 *reader = new_sync_reader();
    IWMHeaderInfo3 *header = NULL;
    WCHAR name[64];
    WORD length = 0;
    QWORD time = 0;
    CHECK(reader->lpVtbl->QueryInterface(reader, &IID_IWMHeaderInfo3, (void **)&header) == S_OK);
    stub_grow_next();
    CHECK(header->lpVtbl->GetMarker(header, 0, NULL, &length, &time) == S_OK && length == 25);
    CHECK(header->lpVtbl->GetMarker(header, 0, name, &length, &time) == (HRESULT)0xC00D07D1 && length == 26);
    CHECK(header->lpVtbl->GetMarker(header, 0, name, &length, &time) == S_OK && length == 26);
    CHECK(name[0] == 'G' && name[24] == '+' && name[25] == 0);
    stub_fail_next(0x80004005);
    CHECK(header->lpVtbl->GetMarker(header, 0, name, &length, &time) == E_FAIL && length == 26);
    length = 64;
    CHECK(header->lpVtbl->GetMarker(header, 0, name, &length, &time) == S_OK && length == 25);
    CHECK(header->lpVtbl->Release(header) == 1);
    CHECK(reader->lpVtbl->Release(reader) == 0);
}

static void guids_travel_by_value(void)
{
    INSSBuffer3 *buffer = stub_create("INSSBuffer3");
    GUID guid = {0x01234567, 0x89AB, 0xCDEF, {1, 2, 3, 4, 5, 6, 7, 8}};
    BYTE value[3] = {0xDE, 0xAD, 0x01};
    stub_reset();
    CHECK(buffer->lpVtbl->SetProperty(buffer, guid, value, 3) == S_OK);
    CHECK(record_has("guidBufferProperty={01234567-89AB-CDEF-0102-030405060708} pvBufferProperty=3:dead01 "
                     "dwBufferPropertySize=3"));
    CHECK(buffer->lpVtbl->Release(buffer) == 0);
}

static void media_type_has_its_block_behind_it(void)
{
    IWMMediaProps *props = stub_create("IWMMediaProps");
    _Alignas(8) BYTE block[512];
    WM_MEDIA_TYPE *type = (WM_MEDIA_TYPE *)block;
    DWORD size = 0;
    CHECK(props->lpVtbl->GetMediaType(props, NULL, &size) == S_OK && size == sizeof(WM_MEDIA_TYPE) + 88);
    CHECK(props->lpVtbl->GetMediaType(props, type, &size) == S_OK);
    CHECK(type->cbFormat == 88 && type->pbFormat == (BYTE *)(type + 1));
    CHECK(props->lpVtbl->Release(props) == 0);
}

static void refusal_clears_the_pointer_unless_told(void)
{
    IWMSyncReader2 *reader = new_sync_reader();
    void *out = reader;
    CHECK(reader->lpVtbl->QueryInterface(reader, &IID_IWMReader, &out) == E_NOINTERFACE && !out);
    out = reader;
    stub_wine8_qi(1);
    CHECK(reader->lpVtbl->QueryInterface(reader, &IID_IWMReader, &out) == E_NOINTERFACE && out == reader);
    CHECK(reader->lpVtbl->Release(reader) == 0);
}

static void callbacks_come_from_another_thread(void)
{
    IWMReader *reader = NULL;
    stub_reset();
    CHECK(WMCreateReader(NULL, 1, &reader) == S_OK);
    IWMReaderCallback *callback = stub_create("IWMReaderCallback");
    CHECK(reader->lpVtbl->Open(reader, (const WCHAR *)u"a.wmv", callback, (void *)77) == S_OK);
    CHECK(stub_kept_callback() == callback && stub_kept_context() == 77 && stub_kept_callback_advanced());
    stub_clear();
    CHECK(stub_fire("IWMReaderCallback::OnSample", stub_kept_callback()) == S_OK);
    CHECK(record_has("dwOutputNum=64 cnsSampleTime=65 cnsSampleDuration=66 dwFlags=67 pSample=set pvContext=69"));
    CHECK(record_has("IWMReaderCallback::OnSample returned=0x00000000"));
    CHECK(stub_fire("IWMStatusCallback::OnStatus#1", callback) == S_OK);
    CHECK(record_has("dwType=1 pValue=\"OnStatus.pValue\""));
    CHECK(callback->lpVtbl->Release(callback) > 0);
    CHECK(reader->lpVtbl->Close(reader) == S_OK && !stub_kept_callback());
    CHECK(reader->lpVtbl->Release(reader) == 0);
}

/* Names and numbers of slots come from the facts, not from sdk/NAME.def. */
static const struct {
    const char *name;
    int slots;
} interfaces[] = {
#include "selftest_slots.def"
};
enum { INTERFACES = sizeof interfaces / sizeof *interfaces };

static void release(void *object)
{
    CHECK((*(IUnknownVtbl **)object)->Release(object) == 0);
}

/* A slot that is NULL would be found by the first Java test only. */
static void no_slot_is_empty(void)
{
    for (int i = 0; i < INTERFACES; i++) {
        void ***object = stub_create(interfaces[i].name);
        CHECK(object);
        for (int slot = 0; object && slot < interfaces[i].slots; slot++) CHECK((*object)[slot]);
        if (object) release(object);
    }
}

static void every_method_can_be_exercised(void)
{
    enum { UNKNOWN = 3, TYPES_OF_STATUS = 7 };
    for (int i = 0; i < INTERFACES; i++) {
        const char *name = interfaces[i].name;
        void *object = stub_create(name);
        int is_status = !strcmp(name, "IWMStatusCallback") || !strcmp(name, "IWMReaderCallback")
            || !strcmp(name, "IWMWriterPostViewCallback");
        int calls = stub_exercise(name, object);
        if (calls != interfaces[i].slots - UNKNOWN + (is_status ? TYPES_OF_STATUS - 1 : 0)) {
            printf("selftest: %s: %d calls of %d slots\n", name, calls, interfaces[i].slots);
            failures++;
        }
        release(object);
        CHECK(stub_live_objects() == 0);
    }
    stub_clear();
}

int main(void)
{
    next_sample_answers_by_the_rule();
    two_calls_meet_growth();
    guids_travel_by_value();
    media_type_has_its_block_behind_it();
    refusal_clears_the_pointer_unless_told();
    callbacks_come_from_another_thread();
    every_method_can_be_exercised();
    no_slot_is_empty();
    CHECK(stub_live_objects() == 0);
    CHECK(stub_over_releases() == 0);
    CHECK(stub_live_task_memory() == 0);
    CHECK(stub_live_strings() == 0);
    printf("selftest: %s\n", failures ? "FAILED" : "passed");
    return failures ? EXIT_FAILURE : EXIT_SUCCESS;
}
