#include <string.h>

#include "state.h"

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

void known_media_type(const Known *known, WM_MEDIA_TYPE *type, VIDEOINFOHEADER *format)
{
    known_video_info(format);
    *type = (WM_MEDIA_TYPE){
        .majortype = media_type_video,
        .subtype = media_subtype_wmv3,
        .bFixedSizeSamples = FALSE,
        .bTemporalCompression = TRUE,
        .lSampleSize = (ULONG)(known->slot * 16 + known->index),
        .formattype = format_video_info,
        .pUnk = NULL,
        .cbFormat = sizeof(VIDEOINFOHEADER),
        .pbFormat = (BYTE *)format,
    };
}

/* The structure, its format block right behind it, and after growth four bytes of codec data behind that. */
size_t media_type_size(const Known *known)
{
    return sizeof(WM_MEDIA_TYPE) + sizeof(VIDEOINFOHEADER) + (known->grown ? KNOWN_BYTES : 0);
}

void known_media_type_with_format(const Known *known, WM_MEDIA_TYPE *to)
{
    BYTE *format = (BYTE *)(to + 1);
    known_media_type(known, to, (VIDEOINFOHEADER *)(void *)format);
    if (!known->grown) return;
    known_bytes(known, format + sizeof(VIDEOINFOHEADER), KNOWN_BYTES);
    to->cbFormat += KNOWN_BYTES;
}
