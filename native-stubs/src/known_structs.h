/* Structures with known contents, and structures that arrive. */
#ifndef STUBS_KNOWN_STRUCTS_H
#define STUBS_KNOWN_STRUCTS_H

#include "call.h"

/* A video type; the format block, a VIDEOINFOHEADER, lies where the caller says. */
void known_media_type(WM_MEDIA_TYPE *type, VIDEOINFOHEADER *format, int slot, int index);

/* IWMMediaProps' two methods, the same behind each interface that has them. */
HRESULT answer_media_type(void *self, WM_MEDIA_TYPE *pType, DWORD *pcbType);
HRESULT take_media_type(void *self, const WM_MEDIA_TYPE *pType);

void note_timecode(Call *call, const char *name, const void *timecode);
void note_client_info(Call *call, const char *name, const WM_READER_CLIENTINFO *info);
void note_priority_records(Call *call, const char *name, const void *records, size_t count);

#endif
