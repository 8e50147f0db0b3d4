/*
 * The SDK: what foreign headers declare is not declared by us, so that a mistake in our own metadata cannot hide in the stub.
 */
#ifndef STUBS_SDK_H
#define STUBS_SDK_H

#include "sdk_foreign.h"

/* What they lack, made from our own IDL: no proof by itself, but its slots and layouts are in the oracle. */
#include "foreign.h"
#include "sdk_ours.h"

/* The foreign headers lack the SDK's packing of these two: 6 bytes instead of their 8, 14 instead of 16. */
#pragma pack(push, 2)
typedef struct __attribute__((may_alias)) {
    WORD wStreamNumber;
    BOOL fMandatory;
} PackedPriorityRecord;

typedef struct __attribute__((may_alias)) {
    WORD wRange;
    DWORD dwTimecode;
    DWORD dwUserbits;
    DWORD dwAmFlags;
} PackedTimecode;
#pragma pack(pop)

_Static_assert(sizeof(PackedPriorityRecord) == 6, "the SDK's WM_STREAM_PRIORITY_RECORD has 6 bytes");
_Static_assert(sizeof(PackedTimecode) == 14, "the SDK's WMT_TIMECODE_EXTENSION_DATA has 14 bytes");

#define STUB_ASF_E_BUFFERTOOSMALL ((HRESULT)0xC00D07D1)
#define STUB_NS_E_SDK_BUFFERTOOSMALL ((HRESULT)0xC00D0BD4)
#define STUB_NS_E_NO_MORE_SAMPLES ((HRESULT)0xC00D0BCF)

_Static_assert(sizeof(LONG) == 4 && sizeof(DWORD) == 4 && sizeof(BOOL) == 4, "LONG, DWORD and BOOL are 32 bits wide");
_Static_assert(sizeof(WCHAR) == 2, "text is UTF-16");

#endif
