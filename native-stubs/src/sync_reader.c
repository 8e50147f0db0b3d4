/* IWMSyncReader, IWMSyncReader2 and WMCreateSyncReader. */
#include "kept.h"
#include "known_structs.h"

typedef struct SyncReader {
    Object object;
    Kept kept;
} SyncReader;

static Kept *kept_by(IWMSyncReader2 *self)
{
    return &((SyncReader *)object_of(self))->kept;
}

static HRESULT STDMETHODCALLTYPE open_file(IWMSyncReader2 *self, const WCHAR *pwszFilename)
{
    CALL(IWMSyncReader, Open);
    IN_TEXT(pwszFilename);
    return END();
}

static HRESULT STDMETHODCALLTYPE close_file(IWMSyncReader2 *self)
{
    CALL(IWMSyncReader, Close);
    if (call.fill) let_go(kept_by(self));
    return END();
}

static HRESULT STDMETHODCALLTYPE set_range(IWMSyncReader2 *self, QWORD cnsStartTime, LONGLONG cnsDuration)
{
    CALL(IWMSyncReader, SetRange);
    IN_UNSIGNED(cnsStartTime);
    IN_SIGNED(cnsDuration);
    return END();
}

static HRESULT STDMETHODCALLTYPE set_range_by_frame(
    IWMSyncReader2 *self, WORD wStreamNum, QWORD qwFrameNumber, LONGLONG cFramesToRead)
{
    CALL(IWMSyncReader, SetRangeByFrame);
    IN_UNSIGNED(wStreamNum);
    IN_UNSIGNED(qwFrameNumber);
    IN_SIGNED(cFramesToRead);
    return END();
}

/* Counts down under stub_end_of_samples. */
static int samples_are_over(void)
{
    int left = atomic_load_explicit(&switches.samples_left, memory_order_relaxed);
    if (left > 0) switches.samples_left = left - 1;
    return left == 0;
}

static HRESULT STDMETHODCALLTYPE get_next_sample(IWMSyncReader2 *self, WORD wStreamNum, INSSBuffer **ppSample,
    QWORD *pcnsSampleTime, QWORD *pcnsDuration, DWORD *pdwFlags, DWORD *pdwOutputNum, WORD *pwStreamNum)
{
    CALL(IWMSyncReader, GetNextSample);
    if (call.fill && samples_are_over()) {
        call.fill = 0;
        call.result = STUB_NS_E_NO_MORE_SAMPLES;
    }
    IN_UNSIGNED(wStreamNum);
    OUT_OBJECT(ppSample, create_buffer());
    OUT_QWORD(pcnsSampleTime);
    OUT_QWORD(pcnsDuration);
    OUT_DWORD(pdwFlags);
    OUT_DWORD(pdwOutputNum);
    OUT_WORD(pwStreamNum);
    return END();
}

static HRESULT STDMETHODCALLTYPE set_streams_selected(
    IWMSyncReader2 *self, WORD cStreamCount, WORD *pwStreamNumbers, WMT_STREAM_SELECTION *pSelections)
{
    CALL(IWMSyncReader, SetStreamsSelected);
    IN_UNSIGNED(cStreamCount);
    IN_WORDS(pwStreamNumbers, cStreamCount);
    IN_ENUMS(pSelections, cStreamCount);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_stream_selected(
    IWMSyncReader2 *self, WORD wStreamNum, WMT_STREAM_SELECTION *pSelection)
{
    CALL(IWMSyncReader, GetStreamSelected);
    IN_UNSIGNED(wStreamNum);
    OUT_ENUM(pSelection, WMT_CLEANPOINT_ONLY);
    return END();
}

static HRESULT STDMETHODCALLTYPE set_read_stream_samples(IWMSyncReader2 *self, WORD wStreamNum, BOOL fCompressed)
{
    CALL(IWMSyncReader, SetReadStreamSamples);
    IN_UNSIGNED(wStreamNum);
    IN_SIGNED(fCompressed);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_read_stream_samples(IWMSyncReader2 *self, WORD wStreamNum, BOOL *pfCompressed)
{
    CALL(IWMSyncReader, GetReadStreamSamples);
    IN_UNSIGNED(wStreamNum);
    OUT_BOOL(pfCompressed);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_output_setting(
    IWMSyncReader2 *self, DWORD dwOutputNum, LPCWSTR pszName, WMT_ATTR_DATATYPE *pType, BYTE *pValue, WORD *pcbLength)
{
    CALL(IWMSyncReader, GetOutputSetting);
    FITS_VALUE(pValue, pcbLength);
    IN_UNSIGNED(dwOutputNum);
    IN_TEXT(pszName);
    OUT_ENUM(pType, switches.attribute_type);
    OUT_VALUE(pValue);
    COUNT_OF_VALUE(pcbLength, pValue);
    return END();
}

static HRESULT STDMETHODCALLTYPE set_output_setting(
    IWMSyncReader2 *self, DWORD dwOutputNum, LPCWSTR pszName, WMT_ATTR_DATATYPE Type, const BYTE *pValue, WORD cbLength)
{
    CALL(IWMSyncReader, SetOutputSetting);
    IN_UNSIGNED(dwOutputNum);
    IN_TEXT(pszName);
    IN_SIGNED(Type);
    IN_BYTES(pValue, cbLength);
    IN_UNSIGNED(cbLength);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_output_count(IWMSyncReader2 *self, DWORD *pcOutputs)
{
    CALL(IWMSyncReader, GetOutputCount);
    OUT_DWORD(pcOutputs);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_output_props(
    IWMSyncReader2 *self, DWORD dwOutputNum, IWMOutputMediaProps **ppOutput)
{
    CALL(IWMSyncReader, GetOutputProps);
    IN_UNSIGNED(dwOutputNum);
    OUT_OBJECT(ppOutput, create_output_media_props());
    return END();
}

static HRESULT STDMETHODCALLTYPE set_output_props(IWMSyncReader2 *self, DWORD dwOutputNum, IWMOutputMediaProps *pOutput)
{
    CALL(IWMSyncReader, SetOutputProps);
    IN_UNSIGNED(dwOutputNum);
    IN_INTERFACE(pOutput);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_output_format_count(IWMSyncReader2 *self, DWORD dwOutputNum, DWORD *pcFormats)
{
    CALL(IWMSyncReader, GetOutputFormatCount);
    IN_UNSIGNED(dwOutputNum);
    OUT_DWORD(pcFormats);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_output_format(
    IWMSyncReader2 *self, DWORD dwOutputNum, DWORD dwFormatNum, IWMOutputMediaProps **ppProps)
{
    CALL(IWMSyncReader, GetOutputFormat);
    IN_UNSIGNED(dwOutputNum);
    IN_UNSIGNED(dwFormatNum);
    OUT_OBJECT(ppProps, create_output_media_props());
    return END();
}

static HRESULT STDMETHODCALLTYPE get_output_number(IWMSyncReader2 *self, WORD wStreamNum, DWORD *pdwOutputNum)
{
    CALL(IWMSyncReader, GetOutputNumberForStream);
    IN_UNSIGNED(wStreamNum);
    OUT_DWORD(pdwOutputNum);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_stream_number(IWMSyncReader2 *self, DWORD dwOutputNum, WORD *pwStreamNum)
{
    CALL(IWMSyncReader, GetStreamNumberForOutput);
    IN_UNSIGNED(dwOutputNum);
    OUT_WORD(pwStreamNum);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_max_output_sample_size(IWMSyncReader2 *self, DWORD dwOutput, DWORD *pcbMax)
{
    CALL(IWMSyncReader, GetMaxOutputSampleSize);
    IN_UNSIGNED(dwOutput);
    OUT_DWORD(pcbMax);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_max_stream_sample_size(IWMSyncReader2 *self, WORD wStream, DWORD *pcbMax)
{
    CALL(IWMSyncReader, GetMaxStreamSampleSize);
    IN_UNSIGNED(wStream);
    OUT_DWORD(pcbMax);
    return END();
}

static HRESULT STDMETHODCALLTYPE open_stream(IWMSyncReader2 *self, IStream *pStream)
{
    CALL(IWMSyncReader, OpenStream);
    IN_INTERFACE(pStream);
    if (call.fill) keep_stream(kept_by(self), pStream);
    return END();
}

static HRESULT STDMETHODCALLTYPE set_range_by_timecode(
    IWMSyncReader2 *self, WORD wStreamNum, WMT_TIMECODE_EXTENSION_DATA *pStart, WMT_TIMECODE_EXTENSION_DATA *pEnd)
{
    CALL(IWMSyncReader2, SetRangeByTimecode);
    IN_UNSIGNED(wStreamNum);
    ARRIVES(timecode, "pStart", pStart);
    ARRIVES(timecode, "pEnd", pEnd);
    return END();
}

static HRESULT STDMETHODCALLTYPE set_range_by_frame_ex(
    IWMSyncReader2 *self, WORD wStreamNum, QWORD qwFrameNumber, LONGLONG cFramesToRead, QWORD *pcnsStartTime)
{
    CALL(IWMSyncReader2, SetRangeByFrameEx);
    IN_UNSIGNED(wStreamNum);
    IN_UNSIGNED(qwFrameNumber);
    IN_SIGNED(cFramesToRead);
    OUT_QWORD(pcnsStartTime);
    return END();
}

static HRESULT STDMETHODCALLTYPE set_allocate_for_output(
    IWMSyncReader2 *self, DWORD dwOutputNum, IWMReaderAllocatorEx *pAllocator)
{
    CALL(IWMSyncReader2, SetAllocateForOutput);
    IN_UNSIGNED(dwOutputNum);
    IN_INTERFACE(pAllocator);
    if (call.fill) keep_allocator(kept_by(self), pAllocator);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_allocate_for_output(
    IWMSyncReader2 *self, DWORD dwOutputNum, IWMReaderAllocatorEx **ppAllocator)
{
    CALL(IWMSyncReader2, GetAllocateForOutput);
    IN_UNSIGNED(dwOutputNum);
    OUT_OBJECT(ppAllocator, allocator_given_back(kept_by(self)));
    return END();
}

/* The foreign headers say DWORD where the SDK says WORD: what is recorded shows whether a caller extends with zeros. */
static HRESULT STDMETHODCALLTYPE set_allocate_for_stream(
    IWMSyncReader2 *self, DWORD wStreamNum, IWMReaderAllocatorEx *pAllocator)
{
    CALL(IWMSyncReader2, SetAllocateForStream);
    IN_UNSIGNED(wStreamNum);
    IN_INTERFACE(pAllocator);
    if (call.fill) keep_allocator(kept_by(self), pAllocator);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_allocate_for_stream(
    IWMSyncReader2 *self, DWORD dwSreamNum, IWMReaderAllocatorEx **ppAllocator)
{
    CALL(IWMSyncReader2, GetAllocateForStream);
    IN_UNSIGNED(dwSreamNum);
    OUT_OBJECT(ppAllocator, allocator_given_back(kept_by(self)));
    return END();
}

static const IWMSyncReader2Vtbl vtable = {
    IUNKNOWN_SLOTS(IWMSyncReader2),
    .Open = open_file,
    .Close = close_file,
    .SetRange = set_range,
    .SetRangeByFrame = set_range_by_frame,
    .GetNextSample = get_next_sample,
    .SetStreamsSelected = set_streams_selected,
    .GetStreamSelected = get_stream_selected,
    .SetReadStreamSamples = set_read_stream_samples,
    .GetReadStreamSamples = get_read_stream_samples,
    .GetOutputSetting = get_output_setting,
    .SetOutputSetting = set_output_setting,
    .GetOutputCount = get_output_count,
    .GetOutputProps = get_output_props,
    .SetOutputProps = set_output_props,
    .GetOutputFormatCount = get_output_format_count,
    .GetOutputFormat = get_output_format,
    .GetOutputNumberForStream = get_output_number,
    .GetStreamNumberForOutput = get_stream_number,
    .GetMaxOutputSampleSize = get_max_output_sample_size,
    .GetMaxStreamSampleSize = get_max_stream_sample_size,
    .OpenStream = open_stream,
    .SetRangeByTimecode = set_range_by_timecode,
    .SetRangeByFrameEx = set_range_by_frame_ex,
    .SetAllocateForOutput = set_allocate_for_output,
    .GetAllocateForOutput = get_allocate_for_output,
    .SetAllocateForStream = set_allocate_for_stream,
    .GetAllocateForStream = get_allocate_for_stream,
};

static const Answer answers[] = {
    {&IID_IWMSyncReader, 0},
    {&IID_IWMSyncReader2, 0},
    {&IID_IWMHeaderInfo, 1},
    {&IID_IWMHeaderInfo2, 1},
    {&IID_IWMHeaderInfo3, 1},
    {&IID_IWMProfile, 2},
    {&IID_IWMProfile2, 2},
    {&IID_IWMProfile3, 2},
    {NULL, 0},
};

static void let_go_of_all(Object *object)
{
    let_go(&((SyncReader *)object)->kept);
}

static const Class class = {
    .name = "synchronous reader",
    .size = sizeof(SyncReader),
    .vtables = {&vtable, &header_info_vtable, &profile_vtable},
    .answers = answers,
    .let_go = let_go_of_all,
};

void *create_sync_reader(void)
{
    return object_facet(object_create(&class), 0);
}
