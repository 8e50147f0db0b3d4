/* IWMReader and WMCreateReader's object. */
#include "reader.h"

#include "call.h"

static Kept *kept_by(IWMReader *self)
{
    return &((Reader *)object_of(self))->kept;
}

static HRESULT STDMETHODCALLTYPE open_url(
    IWMReader *self, const WCHAR *pwszURL, IWMReaderCallback *pCallback, void *pvContext)
{
    CALL(IWMReader, Open);
    IN_TEXT(pwszURL);
    IN_INTERFACE(pCallback);
    IN_CONTEXT(pvContext);
    if (call.fill) keep_callback(kept_by(self), pCallback, pvContext);
    return END();
}

static HRESULT STDMETHODCALLTYPE close_file(IWMReader *self)
{
    CALL(IWMReader, Close);
    if (call.fill) let_go(kept_by(self));
    return END();
}

static HRESULT STDMETHODCALLTYPE get_output_count(IWMReader *self, DWORD *pcOutputs)
{
    CALL(IWMReader, GetOutputCount);
    OUT_DWORD(pcOutputs);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_output_props(IWMReader *self, DWORD dwOutputNum, IWMOutputMediaProps **ppOutput)
{
    CALL(IWMReader, GetOutputProps);
    IN_UNSIGNED(dwOutputNum);
    OUT_OBJECT(ppOutput, create_output_media_props());
    return END();
}

static HRESULT STDMETHODCALLTYPE set_output_props(IWMReader *self, DWORD dwOutputNum, IWMOutputMediaProps *pOutput)
{
    CALL(IWMReader, SetOutputProps);
    IN_UNSIGNED(dwOutputNum);
    IN_INTERFACE(pOutput);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_output_format_count(IWMReader *self, DWORD dwOutputNumber, DWORD *pcFormats)
{
    CALL(IWMReader, GetOutputFormatCount);
    IN_UNSIGNED(dwOutputNumber);
    OUT_DWORD(pcFormats);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_output_format(
    IWMReader *self, DWORD dwOutputNumber, DWORD dwFormatNumber, IWMOutputMediaProps **ppProps)
{
    CALL(IWMReader, GetOutputFormat);
    IN_UNSIGNED(dwOutputNumber);
    IN_UNSIGNED(dwFormatNumber);
    OUT_OBJECT(ppProps, create_output_media_props());
    return END();
}

static HRESULT STDMETHODCALLTYPE start(IWMReader *self, QWORD cnsStart, QWORD cnsDuration, float fRate, void *pvContext)
{
    CALL(IWMReader, Start);
    IN_UNSIGNED(cnsStart);
    IN_UNSIGNED(cnsDuration);
    IN_FLOAT(fRate);
    IN_CONTEXT(pvContext);
    return END();
}

static HRESULT STDMETHODCALLTYPE stop(IWMReader *self)
{
    CALL(IWMReader, Stop);
    return END();
}

static HRESULT STDMETHODCALLTYPE pause_reading(IWMReader *self)
{
    CALL(IWMReader, Pause);
    return END();
}

static HRESULT STDMETHODCALLTYPE resume(IWMReader *self)
{
    CALL(IWMReader, Resume);
    return END();
}

static const IWMReaderVtbl vtable = {
    IUNKNOWN_SLOTS(IWMReader),
    .Open = open_url,
    .Close = close_file,
    .GetOutputCount = get_output_count,
    .GetOutputProps = get_output_props,
    .SetOutputProps = set_output_props,
    .GetOutputFormatCount = get_output_format_count,
    .GetOutputFormat = get_output_format,
    .Start = start,
    .Stop = stop,
    .Pause = pause_reading,
    .Resume = resume,
};

static const Answer answers[] = {
    {&IID_IWMReader, 0},
    {&IID_IWMReaderAdvanced, 1},
    {&IID_IWMReaderAdvanced2, 1},
    {&IID_IWMHeaderInfo, 2},
    {&IID_IWMHeaderInfo2, 2},
    {&IID_IWMHeaderInfo3, 2},
    {&IID_IWMProfile, 3},
    {&IID_IWMProfile2, 3},
    {&IID_IWMProfile3, 3},
    {NULL, 0},
};

static void let_go_of_all(Object *object)
{
    let_go(&((Reader *)object)->kept);
}

static const Class class = {
    .name = "reader",
    .size = sizeof(Reader),
    .vtables = {&vtable, &reader_advanced_vtable, &header_info_vtable, &profile_vtable},
    .answers = answers,
    .let_go = let_go_of_all,
};

void *create_reader(void)
{
    return object_facet(object_create(&class), 0);
}
