/*
 * The SDK as others declare it: libwine-dev's headers for the .so, mingw-w64's for the .dll. Nothing that these headers
 * declare is declared by us, so that a mistake in our own metadata cannot hide in the stub.
 *
 * Wine's headers ask for ms_abi everywhere. build.sh defines ms_abi as sysv_abi for the .so: it then speaks the
 * calling convention of its own platform, which is the one a Java virtual machine on that platform speaks.
 */
#ifndef STUBS_SDK_H
#define STUBS_SDK_H

/* The entry points are exported under the visibility with which the foreign headers declare them. */
#ifndef _WIN32
/* Not an importer of CoTaskMemAlloc: task_memory.c has it. */
#define _OLE32_
#define _OLEAUT32_
#pragma GCC visibility push(default)
#endif
#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#include <stddef.h>
#include <windef.h>
#include <winbase.h>
#include <objbase.h>
#include <oleauto.h>
/* amvideo.h expects its includer to have this type; every header that declares it declares it so. */
typedef LONGLONG REFERENCE_TIME;
#include <amvideo.h>
#include <wmsbuffer.h>
#include <wmsdkidl.h>
#include <wmsecure.h>
#include <strmif.h>
#ifndef _WIN32
#pragma GCC visibility pop
#endif
/* Words of ours in sdk/NAME.def. */
#undef IN
#undef OUT

/* What neither set of headers declares, made from our own IDL: no proof by itself, but its slots are in the oracle. */
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
