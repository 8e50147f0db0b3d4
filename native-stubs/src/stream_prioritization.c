/* IWMStreamPrioritization. */
#include "known_structs.h"

enum { KNOWN_RECORDS = 2 };

static size_t record_count(const Call *call)
{
    return KNOWN_RECORDS + (call->grown ? GROWTH_UNITS : 0);
}

/* The records are 6 bytes wide, whatever the foreign header says (see sdk_extra.h). */
static void put_records(const Call *call, void *to)
{
    PackedPriorityRecord *records = to;
    for (size_t i = 0; i < record_count(call); i++) {
        records[i].wStreamNumber = (WORD)(call_value(call, 0x8000) + i);
        records[i].fMandatory = i == 0;
    }
}

static HRESULT STDMETHODCALLTYPE get_priority_records(
    IWMStreamPrioritization *self, WM_STREAM_PRIORITY_RECORD *pRecordArray, WORD *pcRecords)
{
    CALL(IWMStreamPrioritization, GetPriorityRecords);
    FITS(pRecordArray, pcRecords, record_count(&call));
    OUT_BUFFER(pRecordArray, put_records(&call, pRecordArray));
    OUT_COUNT(pcRecords, (WORD)record_count(&call));
    return END();
}

static HRESULT STDMETHODCALLTYPE set_priority_records(
    IWMStreamPrioritization *self, WM_STREAM_PRIORITY_RECORD *pRecordArray, WORD cRecords)
{
    CALL(IWMStreamPrioritization, SetPriorityRecords);
    ARRIVES(priority_records, "pRecordArray", pRecordArray, cRecords);
    IN_UNSIGNED(cRecords);
    return END();
}

static const IWMStreamPrioritizationVtbl vtable = {
    IUNKNOWN_SLOTS(IWMStreamPrioritization),
    .GetPriorityRecords = get_priority_records,
    .SetPriorityRecords = set_priority_records,
};

static const Answer answers[] = {{&IID_IWMStreamPrioritization, 0}, {NULL, 0}};

static const Class class = {
    .name = "stream prioritization",
    .size = sizeof(Object),
    .vtables = {&vtable},
    .answers = answers,
};

void *create_stream_prioritization(void)
{
    return object_facet(object_create(&class), 0);
}
