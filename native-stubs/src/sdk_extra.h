/*
 * OUR OWN declarations, of what neither libwine-dev nor mingw-w64 declares (or declares wrongly):
 *   INSSBuffer4, IWMVideoMediaProps, IWMStreamConfig2, IWMStreamConfig3   absent from both
 *   WM_STREAM_PRIORITY_RECORD, WMT_TIMECODE_EXTENSION_DATA                there without their 2-byte packing
 * They are no independent proof by themselves; the oracle prints their slots and layouts, to compare with the SDK's.
 */
#ifndef STUBS_SDK_EXTRA_H
#define STUBS_SDK_EXTRA_H

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

typedef enum { WMT_Transport_Type_Unreliable = 0, WMT_Transport_Type_Reliable = 1 } WMT_TRANSPORT_TYPE;

DEFINE_GUID(IID_INSSBuffer4, 0xb6b8fd5a, 0x32e2, 0x49d4, 0xa9, 0x10, 0xc2, 0x6c, 0xc8, 0x54, 0x65, 0xed);
DEFINE_GUID(IID_IWMVideoMediaProps, 0x96406bcf, 0x2b2b, 0x11d3, 0xb3, 0x6b, 0x00, 0xc0, 0x4f, 0x61, 0x08, 0xff);
DEFINE_GUID(IID_IWMStreamConfig2, 0x7688d8cb, 0xfc0d, 0x43bd, 0x94, 0x59, 0x5a, 0x8d, 0xec, 0x20, 0x0c, 0xfa);
DEFINE_GUID(IID_IWMStreamConfig3, 0xcb164104, 0x3aa9, 0x45a7, 0x9a, 0xc9, 0x4d, 0xae, 0xe1, 0x31, 0xd6, 0xe1);

#define EXTRA_INTERFACE(I) \
    typedef struct I I; \
    typedef struct I##Vtbl I##Vtbl; \
    struct I { \
        const I##Vtbl *lpVtbl; \
    }; \
    struct I##Vtbl
#define EXTRA_METHOD(M, ...) HRESULT(STDMETHODCALLTYPE *M)(__VA_ARGS__);
#define EXTRA_UNKNOWN(I) \
    HRESULT(STDMETHODCALLTYPE *QueryInterface)(I * This, REFIID riid, void **ppvObject); \
    ULONG(STDMETHODCALLTYPE *AddRef)(I * This); \
    ULONG(STDMETHODCALLTYPE *Release)(I * This);

EXTRA_INTERFACE(INSSBuffer4)
{
    EXTRA_UNKNOWN(INSSBuffer4)
    EXTRA_METHOD(GetLength, INSSBuffer4 *This, DWORD *pdwLength)
    EXTRA_METHOD(SetLength, INSSBuffer4 *This, DWORD dwLength)
    EXTRA_METHOD(GetMaxLength, INSSBuffer4 *This, DWORD *pdwLength)
    EXTRA_METHOD(GetBuffer, INSSBuffer4 *This, BYTE **ppdwBuffer)
    EXTRA_METHOD(GetBufferAndLength, INSSBuffer4 *This, BYTE **ppdwBuffer, DWORD *pdwLength)
    EXTRA_METHOD(GetSampleProperties, INSSBuffer4 *This, DWORD cbProperties, BYTE *pbProperties)
    EXTRA_METHOD(SetSampleProperties, INSSBuffer4 *This, DWORD cbProperties, BYTE *pbProperties)
    EXTRA_METHOD(SetProperty, INSSBuffer4 *This, GUID guid, void *pv, DWORD cb)
    EXTRA_METHOD(GetProperty, INSSBuffer4 *This, GUID guid, void *pv, DWORD *pcb)
    EXTRA_METHOD(GetPropertyCount, INSSBuffer4 *This, DWORD *pcBufferProperties)
    EXTRA_METHOD(GetPropertyByIndex, INSSBuffer4 *This, DWORD dwIndex, GUID *pguid, void *pv, DWORD *pcb)
};

EXTRA_INTERFACE(IWMVideoMediaProps)
{
    EXTRA_UNKNOWN(IWMVideoMediaProps)
    EXTRA_METHOD(GetType, IWMVideoMediaProps *This, GUID *pguidType)
    EXTRA_METHOD(GetMediaType, IWMVideoMediaProps *This, WM_MEDIA_TYPE *pType, DWORD *pcbType)
    EXTRA_METHOD(SetMediaType, IWMVideoMediaProps *This, WM_MEDIA_TYPE *pType)
    EXTRA_METHOD(GetMaxKeyFrameSpacing, IWMVideoMediaProps *This, LONGLONG *pllTime)
    EXTRA_METHOD(SetMaxKeyFrameSpacing, IWMVideoMediaProps *This, LONGLONG llTime)
    EXTRA_METHOD(GetQuality, IWMVideoMediaProps *This, DWORD *pdwQuality)
    EXTRA_METHOD(SetQuality, IWMVideoMediaProps *This, DWORD dwQuality)
};

#define EXTRA_STREAM_CONFIG(I) \
    EXTRA_UNKNOWN(I) \
    EXTRA_METHOD(GetStreamType, I *This, GUID *pguidStreamType) \
    EXTRA_METHOD(GetStreamNumber, I *This, WORD *pwStreamNum) \
    EXTRA_METHOD(SetStreamNumber, I *This, WORD wStreamNum) \
    EXTRA_METHOD(GetStreamName, I *This, WCHAR *pwszStreamName, WORD *pcchStreamName) \
    EXTRA_METHOD(SetStreamName, I *This, LPCWSTR pwszStreamName) \
    EXTRA_METHOD(GetConnectionName, I *This, WCHAR *pwszInputName, WORD *pcchInputName) \
    EXTRA_METHOD(SetConnectionName, I *This, LPCWSTR pwszInputName) \
    EXTRA_METHOD(GetBitrate, I *This, DWORD *pdwBitrate) \
    EXTRA_METHOD(SetBitrate, I *This, DWORD pdwBitrate) \
    EXTRA_METHOD(GetBufferWindow, I *This, DWORD *pmsBufferWindow) \
    EXTRA_METHOD(SetBufferWindow, I *This, DWORD msBufferWindow)

#define EXTRA_STREAM_CONFIG2(I) \
    EXTRA_STREAM_CONFIG(I) \
    EXTRA_METHOD(GetTransportType, I *This, WMT_TRANSPORT_TYPE *pnTransportType) \
    EXTRA_METHOD(SetTransportType, I *This, WMT_TRANSPORT_TYPE nTransportType) \
    EXTRA_METHOD(AddDataUnitExtension, I *This, GUID guidSystem, WORD cbData, BYTE *pbInfo, DWORD cbInfo) \
    EXTRA_METHOD(GetDataUnitExtensionCount, I *This, WORD *pcDataUnitExtensions) \
    EXTRA_METHOD(GetDataUnitExtension, I *This, WORD wNumber, GUID *pguid, WORD *pcbData, BYTE *pbInfo, DWORD *pcb) \
    EXTRA_METHOD(RemoveAllDataUnitExtensions, I *This)

EXTRA_INTERFACE(IWMStreamConfig2)
{
    EXTRA_STREAM_CONFIG2(IWMStreamConfig2)
};

EXTRA_INTERFACE(IWMStreamConfig3)
{
    EXTRA_STREAM_CONFIG2(IWMStreamConfig3)
    EXTRA_METHOD(GetLanguage, IWMStreamConfig3 *This, WCHAR *pwszLanguageString, WORD *pcchLanguageStringLength)
    EXTRA_METHOD(SetLanguage, IWMStreamConfig3 *This, LPCWSTR pwszLanguageString)
};

#endif
