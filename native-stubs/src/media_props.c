/* IWMMediaProps behind its two derived interfaces, IWMOutputMediaProps and IWMVideoMediaProps. */
#include "known_structs.h"

static HRESULT STDMETHODCALLTYPE video_get_type(IWMVideoMediaProps *self, GUID *pguidType)
{
    CALL(IWMMediaProps, GetType);
    OUT_GUID(pguidType);
    return END();
}

static HRESULT STDMETHODCALLTYPE video_get_media_type(IWMVideoMediaProps *self, WM_MEDIA_TYPE *pType, DWORD *pcbType)
{
    return answer_media_type(self, pType, pcbType);
}

static HRESULT STDMETHODCALLTYPE video_set_media_type(IWMVideoMediaProps *self, WM_MEDIA_TYPE *pType)
{
    return take_media_type(self, pType);
}

static HRESULT STDMETHODCALLTYPE video_get_max_key_frame_spacing(IWMVideoMediaProps *self, LONGLONG *pllTime)
{
    CALL(IWMVideoMediaProps, GetMaxKeyFrameSpacing);
    OUT_LONGLONG(pllTime);
    return END();
}

static HRESULT STDMETHODCALLTYPE video_set_max_key_frame_spacing(IWMVideoMediaProps *self, LONGLONG llTime)
{
    CALL(IWMVideoMediaProps, SetMaxKeyFrameSpacing);
    IN_SIGNED(llTime);
    return END();
}

static HRESULT STDMETHODCALLTYPE video_get_quality(IWMVideoMediaProps *self, DWORD *pdwQuality)
{
    CALL(IWMVideoMediaProps, GetQuality);
    OUT_DWORD(pdwQuality);
    return END();
}

static HRESULT STDMETHODCALLTYPE video_set_quality(IWMVideoMediaProps *self, DWORD dwQuality)
{
    CALL(IWMVideoMediaProps, SetQuality);
    IN_UNSIGNED(dwQuality);
    return END();
}

const IWMVideoMediaPropsVtbl video_media_props_vtable = {
    IUNKNOWN_SLOTS(IWMVideoMediaProps),
    .GetType = video_get_type,
    .GetMediaType = video_get_media_type,
    .SetMediaType = video_set_media_type,
    .GetMaxKeyFrameSpacing = video_get_max_key_frame_spacing,
    .SetMaxKeyFrameSpacing = video_set_max_key_frame_spacing,
    .GetQuality = video_get_quality,
    .SetQuality = video_set_quality,
};

static HRESULT STDMETHODCALLTYPE output_get_type(IWMOutputMediaProps *self, GUID *pguidType)
{
    CALL(IWMMediaProps, GetType);
    OUT_GUID(pguidType);
    return END();
}

static HRESULT STDMETHODCALLTYPE output_get_media_type(IWMOutputMediaProps *self, WM_MEDIA_TYPE *pType, DWORD *pcbType)
{
    return answer_media_type(self, pType, pcbType);
}

static HRESULT STDMETHODCALLTYPE output_set_media_type(IWMOutputMediaProps *self, WM_MEDIA_TYPE *pType)
{
    return take_media_type(self, pType);
}

static HRESULT STDMETHODCALLTYPE output_get_stream_group_name(
    IWMOutputMediaProps *self, WCHAR *pwszName, WORD *pcchName)
{
    CALL(IWMOutputMediaProps, GetStreamGroupName);
    FITS_TEXT(pwszName, pcchName);
    OUT_TEXT(pwszName);
    COUNT_OF_TEXT(pcchName, pwszName);
    return END();
}

static HRESULT STDMETHODCALLTYPE output_get_connection_name(IWMOutputMediaProps *self, WCHAR *pwszName, WORD *pcchName)
{
    CALL(IWMOutputMediaProps, GetConnectionName);
    FITS_TEXT(pwszName, pcchName);
    OUT_TEXT(pwszName);
    COUNT_OF_TEXT(pcchName, pwszName);
    return END();
}

static const IWMOutputMediaPropsVtbl output_vtable = {
    IUNKNOWN_SLOTS(IWMOutputMediaProps),
    .GetType = output_get_type,
    .GetMediaType = output_get_media_type,
    .SetMediaType = output_set_media_type,
    .GetStreamGroupName = output_get_stream_group_name,
    .GetConnectionName = output_get_connection_name,
};

static const Answer answers[] = {
    {&IID_IWMMediaProps, 0},
    {&IID_IWMOutputMediaProps, 0},
    {&IID_IWMVideoMediaProps, 1},
    {NULL, 0},
};

static const Class class = {
    .name = "output media properties",
    .size = sizeof(Object),
    .vtables = {&output_vtable, &video_media_props_vtable},
    .answers = answers,
};

void *create_output_media_props(void)
{
    return object_facet(object_create(&class), 0);
}
