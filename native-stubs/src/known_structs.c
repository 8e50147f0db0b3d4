#include "known_structs.h"

#include <string.h>

static const GUID media_type_video = {0x73646976, 0x0000, 0x0010, {0x80, 0x00, 0x00, 0xAA, 0x00, 0x38, 0x9B, 0x71}};
static const GUID media_subtype_wmv3 = {0x33564D57, 0x0000, 0x0010, {0x80, 0x00, 0x00, 0xAA, 0x00, 0x38, 0x9B, 0x71}};
static const GUID format_video_info = {0x05589F80, 0xC356, 0x11CE, {0xBF, 0x01, 0x00, 0xAA, 0x00, 0x55, 0x59, 0x5A}};

static void known_video_info(VIDEOINFOHEADER *format)
{
    *format = (VIDEOINFOHEADER){
        .rcSource = {1, 2, 321, 242},
        .rcTarget = {3, 4, 323, 244},
        .dwBitRate = 1500000,
        .dwBitErrorRate = 7,
        .AvgTimePerFrame = 333667,
        .bmiHeader = {.biSize = sizeof(BITMAPINFOHEADER),
            .biWidth = 320,
            .biHeight = 240,
            .biPlanes = 1,
            .biBitCount = 24,
            .biCompression = 0x33564D57,
            .biSizeImage = 230400,
            .biXPelsPerMeter = 11,
            .biYPelsPerMeter = 12,
            .biClrUsed = 13,
            .biClrImportant = 14},
    };
}

void known_media_type(WM_MEDIA_TYPE *type, VIDEOINFOHEADER *format, int slot, int index)
{
    known_video_info(format);
    *type = (WM_MEDIA_TYPE){
        .majortype = media_type_video,
        .subtype = media_subtype_wmv3,
        .bFixedSizeSamples = FALSE,
        .bTemporalCompression = TRUE,
        .lSampleSize = (ULONG)(slot * 16 + index),
        .formattype = format_video_info,
        .pUnk = NULL,
        .cbFormat = sizeof(VIDEOINFOHEADER),
        .pbFormat = (BYTE *)format,
    };
}

/* The structure, its format block right behind it, and after growth four bytes of codec data behind that. */
static size_t media_type_bytes(const Call *call)
{
    return sizeof(WM_MEDIA_TYPE) + sizeof(VIDEOINFOHEADER) + (call->grown ? KNOWN_BYTES : 0);
}

static void put_media_type(const Call *call, WM_MEDIA_TYPE *to)
{
    BYTE *format = (BYTE *)(to + 1);
    known_media_type(to, (VIDEOINFOHEADER *)format, call->slot, call->index);
    if (!call->grown) return;
    known_bytes(format + sizeof(VIDEOINFOHEADER), KNOWN_BYTES, call->slot, call->index);
    to->cbFormat += KNOWN_BYTES;
}

HRESULT answer_media_type(void *self, WM_MEDIA_TYPE *pType, DWORD *pcbType)
{
    CALL(IWMMediaProps, GetMediaType);
    FITS(pType, pcbType, media_type_bytes(&call));
    OUT_BUFFER(pType, put_media_type(&call, pType));
    OUT_COUNT(pcbType, (DWORD)media_type_bytes(&call));
    return END();
}

HRESULT take_media_type(void *self, const WM_MEDIA_TYPE *pType)
{
    CALL(IWMMediaProps, SetMediaType);
    IN_MEDIA_TYPE(pType);
    return END();
}

void note_timecode(Call *call, const char *name, const void *timecode)
{
    const PackedTimecode *t = timecode;
    Text *text = note(call, name);
    if (!t) {
        text_append(text, "null", 4);
        return;
    }
    text_format(text, "{wRange=%u dwTimecode=%u dwUserbits=%u dwAmFlags=%u}", t->wRange, (unsigned)t->dwTimecode,
        (unsigned)t->dwUserbits, (unsigned)t->dwAmFlags);
}

static void field_text(Text *text, const char *name, const WCHAR *value)
{
    text_format(text, " %s=", name);
    text_utf16(text, value);
}

void note_client_info(Call *call, const char *name, const WM_READER_CLIENTINFO *info)
{
    Text *text = note(call, name);
    if (!info) {
        text_append(text, "null", 4);
        return;
    }
    text_format(text, "{cbSize=%u", (unsigned)info->cbSize);
    field_text(text, "wszLang", info->wszLang);
    field_text(text, "wszBrowserUserAgent", info->wszBrowserUserAgent);
    field_text(text, "wszBrowserWebPage", info->wszBrowserWebPage);
    text_format(text, " qwReserved=%llu pReserved=%s", (unsigned long long)info->qwReserved,
        info->pReserved ? "set" : "null");
    field_text(text, "wszHostExe", info->wszHostExe);
    text_format(text, " qwHostVersion=%llu", (unsigned long long)info->qwHostVersion);
    field_text(text, "wszPlayerUserAgent", info->wszPlayerUserAgent);
    text_append(text, "}", 1);
}

void note_priority_records(Call *call, const char *name, const void *records, size_t count)
{
    const PackedPriorityRecord *from = records;
    Text *text = note(call, name);
    if (!from) {
        text_append(text, "null", 4);
        return;
    }
    text_append(text, "[", 1);
    for (size_t i = 0; i < count; i++) {
        text_format(text, "%s{%u,%d}", i ? "," : "", from[i].wStreamNumber, (int)from[i].fMandatory);
    }
    text_append(text, "]", 1);
}
