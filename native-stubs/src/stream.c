/* ISequentialStream and IStream as an object of the server. */
#include "call.h"

static HRESULT STDMETHODCALLTYPE read_bytes(IStream *self, void *pv, ULONG cb, ULONG *pcbRead)
{
    CALL(ISequentialStream, Read);
    ULONG length = cb < KNOWN_BYTES ? cb : KNOWN_BYTES;
    OUT_BUFFER(pv, known_bytes(pv, length, call.slot, call.index));
    IN_UNSIGNED(cb);
    LEAVES(pcbRead, length);
    return END();
}

static HRESULT STDMETHODCALLTYPE write_bytes(IStream *self, const void *pv, ULONG cb, ULONG *pcbWritten)
{
    CALL(ISequentialStream, Write);
    IN_BYTES(pv, cb);
    IN_UNSIGNED(cb);
    LEAVES(pcbWritten, cb);
    return END();
}

static HRESULT STDMETHODCALLTYPE seek(
    IStream *self, LARGE_INTEGER dlibMove, DWORD dwOrigin, ULARGE_INTEGER *plibNewPosition)
{
    CALL(IStream, Seek);
    ARRIVES(signed, "dlibMove", dlibMove.QuadPart);
    IN_UNSIGNED(dwOrigin);
    LEAVES(plibNewPosition, (ULARGE_INTEGER){.QuadPart = call_value(&call, 0x8000000080000000u)});
    return END();
}

static HRESULT STDMETHODCALLTYPE set_size(IStream *self, ULARGE_INTEGER libNewSize)
{
    CALL(IStream, SetSize);
    ARRIVES(unsigned, "libNewSize", libNewSize.QuadPart);
    return END();
}

static HRESULT STDMETHODCALLTYPE copy_to(
    IStream *self, IStream *pstm, ULARGE_INTEGER cb, ULARGE_INTEGER *pcbRead, ULARGE_INTEGER *pcbWritten)
{
    CALL(IStream, CopyTo);
    IN_INTERFACE(pstm);
    ARRIVES(unsigned, "cb", cb.QuadPart);
    LEAVES(pcbRead, (ULARGE_INTEGER){.QuadPart = call_value(&call, 0x8000000080000000u)});
    LEAVES(pcbWritten, (ULARGE_INTEGER){.QuadPart = call_value(&call, 0x8000000080000000u)});
    return END();
}

static HRESULT STDMETHODCALLTYPE commit(IStream *self, DWORD grfCommitFlags)
{
    CALL(IStream, Commit);
    IN_UNSIGNED(grfCommitFlags);
    return END();
}

static HRESULT STDMETHODCALLTYPE revert(IStream *self)
{
    CALL(IStream, Revert);
    return END();
}

static HRESULT STDMETHODCALLTYPE lock_region(
    IStream *self, ULARGE_INTEGER libOffset, ULARGE_INTEGER cb, DWORD dwLockType)
{
    CALL(IStream, LockRegion);
    ARRIVES(unsigned, "libOffset", libOffset.QuadPart);
    ARRIVES(unsigned, "cb", cb.QuadPart);
    IN_UNSIGNED(dwLockType);
    return END();
}

static HRESULT STDMETHODCALLTYPE unlock_region(
    IStream *self, ULARGE_INTEGER libOffset, ULARGE_INTEGER cb, DWORD dwLockType)
{
    CALL(IStream, UnlockRegion);
    ARRIVES(unsigned, "libOffset", libOffset.QuadPart);
    ARRIVES(unsigned, "cb", cb.QuadPart);
    IN_UNSIGNED(dwLockType);
    return END();
}

static FILETIME known_time(unsigned long long value)
{
    return (FILETIME){.dwLowDateTime = (DWORD)value, .dwHighDateTime = (DWORD)(value >> 32)};
}

/* Field by field the known value of the parameter, plus the field's place; the name is the caller's to free. */
static void known_stat(const Call *call, STATSTG *stat, DWORD flags)
{
    unsigned long long value = call_value(call, 0x8000000080000000u);
    *stat = (STATSTG){.type = STGTY_STREAM,
        .cbSize = {.QuadPart = value + 2},
        .mtime = known_time(value + 3),
        .ctime = known_time(value + 4),
        .atime = known_time(value + 5),
        .grfMode = (DWORD)value + 6,
        .grfLocksSupported = (DWORD)value + 7,
        .clsid = known_guid(call->slot, call->index),
        .grfStateBits = (DWORD)value + 9};
    if (flags & STATFLAG_NONAME) return;
    stat->pwcsName = stub_task_alloc(text_units(call, "pwcsName") * sizeof(WCHAR));
    put_text(call, stat->pwcsName, "pwcsName");
}

static HRESULT STDMETHODCALLTYPE stat_stream(IStream *self, STATSTG *pstatstg, DWORD grfStatFlag)
{
    CALL(IStream, Stat);
    OUT_BUFFER(pstatstg, known_stat(&call, pstatstg, grfStatFlag));
    IN_UNSIGNED(grfStatFlag);
    return END();
}

static HRESULT STDMETHODCALLTYPE clone(IStream *self, IStream **ppstm)
{
    CALL(IStream, Clone);
    OUT_OBJECT(ppstm, create_stream());
    return END();
}

static const IStreamVtbl vtable = {
    IUNKNOWN_SLOTS(IStream),
    .Read = read_bytes,
    .Write = write_bytes,
    .Seek = seek,
    .SetSize = set_size,
    .CopyTo = copy_to,
    .Commit = commit,
    .Revert = revert,
    .LockRegion = lock_region,
    .UnlockRegion = unlock_region,
    .Stat = stat_stream,
    .Clone = clone,
};

static const Answer answers[] = {{&IID_ISequentialStream, 0}, {&IID_IStream, 0}, {NULL, 0}};

static const Class class = {.name = "stream", .size = sizeof(Object), .vtables = {&vtable}, .answers = answers};

void *create_stream(void)
{
    return object_facet(object_create(&class), 0);
}
