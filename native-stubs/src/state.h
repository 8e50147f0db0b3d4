/* The objects that are more than their vtables: buffers, and what answers need that no rule gives. */
#ifndef STUBS_STATE_H
#define STUBS_STATE_H

#include "call.h"
#include "object.h"

enum { BUFFER_LENGTH = 16, BUFFER_MAX = 32 };

typedef struct Buffer {
    Object object;
    DWORD length;
    BYTE bytes[BUFFER_MAX];
} Buffer;

void buffer_start(Object *buffer);

DWORD *buffer_length(const void *buffer);
BYTE *buffer_bytes(const void *buffer);
HRESULT buffer_set_length(const void *buffer, DWORD length);

/* stub_end_of_samples counts down. */
void end_of_samples(Call *call);
/* STATFLAG_NONAME asks for none. */
void forget_name(STATSTG *stat, DWORD flags);

/* A video type; with its format block, a VIDEOINFOHEADER, right behind it. */
void known_media_type(const Known *known, WM_MEDIA_TYPE *type, VIDEOINFOHEADER *format);
size_t media_type_size(const Known *known);
void known_media_type_with_format(const Known *known, WM_MEDIA_TYPE *to);

GUID *task_guids(const Known *known);
void known_variant(VARIANT *variant);
/* What a WMT_OFFSET_FORMAT makes of a pointer; durations are 64 bits wide but for timecodes. */
void note_position(Call *call, const char *name, const void *position, int format);
void note_duration(Call *call, const char *name, const void *duration, int format);

#endif
