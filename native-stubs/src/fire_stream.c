/* IStream of an application, called from C. */
#include <string.h>

#include "fire.h"

enum { READ_BYTES = 16, COPIED_BYTES = 8 };

static HRESULT read_bytes(void *target, const Firing *firing)
{
    BYTE bytes[READ_BYTES] = {0};
    ULONG count = 0;
    IStream *stream = target;
    HRESULT result = stream->lpVtbl->Read(stream, bytes, sizeof bytes, &count);
    if (firing->record) {
        text_append(firing->record, " pv=", 4);
        text_bytes(firing->record, bytes, count < sizeof bytes ? count : sizeof bytes);
    }
    came_back(firing, "pcbRead=%u", (unsigned)count);
    return result;
}

static HRESULT write_bytes(void *target, const Firing *firing)
{
    BYTE bytes[KNOWN_BYTES];
    ULONG count = 0;
    known_bytes(bytes, sizeof bytes, firing->slot, 0);
    IStream *stream = target;
    HRESULT result = stream->lpVtbl->Write(stream, bytes, sizeof bytes, &count);
    came_back(firing, "pcbWritten=%u", (unsigned)count);
    return result;
}

static HRESULT seek(void *target, const Firing *firing)
{
    ULARGE_INTEGER position = {.QuadPart = 0};
    LARGE_INTEGER move = {.QuadPart = (LONGLONG)FIRED_QWORD(0)};
    IStream *stream = target;
    HRESULT result = stream->lpVtbl->Seek(stream, move, STREAM_SEEK_SET, &position);
    came_back(firing, "plibNewPosition=%llu", (unsigned long long)position.QuadPart);
    return result;
}

static HRESULT set_size(void *target, const Firing *firing)
{
    ULARGE_INTEGER size = {.QuadPart = FIRED_QWORD(0)};
    return ((IStream *)target)->lpVtbl->SetSize(target, size);
}

/* The stub's own stream takes the bytes; what it got stands in the records of its own Write. */
static HRESULT copy_to(void *target, const Firing *firing)
{
    ULARGE_INTEGER count = {.QuadPart = COPIED_BYTES};
    ULARGE_INTEGER was_read = {.QuadPart = 0};
    ULARGE_INTEGER written = {.QuadPart = 0};
    IStream *to = create_stream();
    HRESULT result = ((IStream *)target)->lpVtbl->CopyTo(target, to, count, &was_read, &written);
    unknown_release(to);
    came_back(firing, "pcbRead=%llu pcbWritten=%llu", (unsigned long long)was_read.QuadPart,
        (unsigned long long)written.QuadPart);
    return result;
}

static HRESULT commit(void *target, const Firing *firing)
{
    (void)firing;
    return ((IStream *)target)->lpVtbl->Commit(target, STGC_OVERWRITE);
}

static HRESULT revert(void *target, const Firing *firing)
{
    (void)firing;
    return ((IStream *)target)->lpVtbl->Revert(target);
}

static HRESULT lock_region(void *target, const Firing *firing)
{
    ULARGE_INTEGER offset = {.QuadPart = FIRED_QWORD(0)};
    ULARGE_INTEGER count = {.QuadPart = FIRED_QWORD(1)};
    return ((IStream *)target)->lpVtbl->LockRegion(target, offset, count, LOCK_EXCLUSIVE);
}

static HRESULT unlock_region(void *target, const Firing *firing)
{
    ULARGE_INTEGER offset = {.QuadPart = FIRED_QWORD(0)};
    ULARGE_INTEGER count = {.QuadPart = FIRED_QWORD(1)};
    return ((IStream *)target)->lpVtbl->UnlockRegion(target, offset, count, LOCK_EXCLUSIVE);
}

static unsigned long long time_of(FILETIME time)
{
    return (unsigned long long)time.dwHighDateTime << 32 | time.dwLowDateTime;
}

static HRESULT stat_stream(void *target, const Firing *firing)
{
    STATSTG stat;
    memset(&stat, 0, sizeof stat);
    HRESULT result = ((IStream *)target)->lpVtbl->Stat(target, &stat, STATFLAG_DEFAULT);
    if (FAILED(result)) return result;
    if (firing->record) {
        text_append(firing->record, " pwcsName=", 10);
        text_utf16(firing->record, stat.pwcsName);
        text_append(firing->record, " clsid=", 7);
        text_guid(firing->record, &stat.clsid);
    }
    came_back(firing,
        "type=%u cbSize=%llu mtime=%llu ctime=%llu atime=%llu grfMode=%u grfLocksSupported=%u grfStateBits=%u",
        (unsigned)stat.type, (unsigned long long)stat.cbSize.QuadPart, time_of(stat.mtime), time_of(stat.ctime),
        time_of(stat.atime), (unsigned)stat.grfMode, (unsigned)stat.grfLocksSupported, (unsigned)stat.grfStateBits);
    stub_task_free(stat.pwcsName);
    return result;
}

static HRESULT clone(void *target, const Firing *firing)
{
    IStream *copy = NULL;
    HRESULT result = ((IStream *)target)->lpVtbl->Clone(target, &copy);
    came_back(firing, "ppstm=%s", copy ? "set" : "null");
    if (SUCCEEDED(result)) unknown_release(copy);
    return result;
}

const Method stream_methods[] = {
    METHOD(ISequentialStream, Read, read_bytes),
    METHOD(ISequentialStream, Write, write_bytes),
    METHOD(IStream, Seek, seek),
    METHOD(IStream, SetSize, set_size),
    METHOD(IStream, CopyTo, copy_to),
    METHOD(IStream, Commit, commit),
    METHOD(IStream, Revert, revert),
    METHOD(IStream, LockRegion, lock_region),
    METHOD(IStream, UnlockRegion, unlock_region),
    METHOD(IStream, Stat, stat_stream),
    METHOD(IStream, Clone, clone),
    {0},
};
