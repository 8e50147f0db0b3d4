/*
 * The SDK as others declare it: libwine-dev's headers for the .so, mingw-w64's for the .dll.
 *
 * Wine's headers ask for ms_abi everywhere. build.sh defines ms_abi as sysv_abi for the .so: it then speaks the
 * calling convention of its own platform, which is the one a Java virtual machine on that platform speaks.
 */
#ifndef STUBS_SDK_FOREIGN_H
#define STUBS_SDK_FOREIGN_H

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

#endif
