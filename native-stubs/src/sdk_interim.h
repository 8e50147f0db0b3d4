/* INTERIM: what the IDL does not describe yet. */
#ifndef STUBS_SDK_INTERIM_H
#define STUBS_SDK_INTERIM_H
typedef struct IAMVideoAccelerator IAMVideoAccelerator;
typedef struct IWMCodecAMVideoAccelerator IWMCodecAMVideoAccelerator;
typedef struct IWMCodecVideoAccelerator IWMCodecVideoAccelerator;
typedef struct INSSBuffer4 INSSBuffer4;
typedef struct IWMSBufferAllocator IWMSBufferAllocator;
typedef struct IWMVideoMediaProps IWMVideoMediaProps;
typedef struct IWMDRMWriter IWMDRMWriter;
typedef struct IWMDRMWriter2 IWMDRMWriter2;
typedef struct IWMDRMWriter3 IWMDRMWriter3;
typedef struct IWMMetadataEditor2 IWMMetadataEditor2;
typedef struct IWMDRMEditor IWMDRMEditor;
typedef struct IWMProfileManagerLanguage IWMProfileManagerLanguage;
typedef struct IWMStreamConfig2 IWMStreamConfig2;
typedef struct IWMStreamConfig3 IWMStreamConfig3;
typedef struct IWMMutualExclusion2 IWMMutualExclusion2;
typedef struct IWMWriterPostViewCallback IWMWriterPostViewCallback;
typedef struct IWMWriterPostView IWMWriterPostView;
typedef struct IWMRegisterCallback IWMRegisterCallback;
typedef struct IWMWriterFileSink IWMWriterFileSink;
typedef struct IWMWriterFileSink2 IWMWriterFileSink2;
typedef struct IWMWriterFileSink3 IWMWriterFileSink3;
typedef struct IWMWriterNetworkSink IWMWriterNetworkSink;
typedef struct IWMClientConnections IWMClientConnections;
typedef struct IWMClientConnections2 IWMClientConnections2;
typedef struct IWMIndexer IWMIndexer;
typedef struct IWMIndexer2 IWMIndexer2;
typedef struct IWMBackupRestoreProps IWMBackupRestoreProps;
typedef struct IWMWriterPushSink IWMWriterPushSink;
typedef struct IWMDeviceRegistration IWMDeviceRegistration;
typedef struct IWMRegisteredDevice IWMRegisteredDevice;
typedef struct IWMProximityDetection IWMProximityDetection;
typedef struct IWMDRMMessageParser IWMDRMMessageParser;
typedef struct IWMDRMTranscryptor IWMDRMTranscryptor;
typedef struct IWMDRMTranscryptor2 IWMDRMTranscryptor2;
typedef struct IWMDRMTranscryptionManager IWMDRMTranscryptionManager;
typedef struct IWMWatermarkInfo IWMWatermarkInfo;
typedef struct IWMAddressAccess IWMAddressAccess;
typedef struct IWMAddressAccess2 IWMAddressAccess2;
typedef struct IWMImageInfo IWMImageInfo;
typedef struct IWMLicenseRevocationAgent IWMLicenseRevocationAgent;
typedef struct INSNetSourceCreator INSNetSourceCreator;
typedef struct IWMPlayerTimestampHook IWMPlayerTimestampHook;
typedef struct IWMSInternalAdminNetSource IWMSInternalAdminNetSource;
typedef struct IWMSInternalAdminNetSource2 IWMSInternalAdminNetSource2;
typedef struct IWMSInternalAdminNetSource3 IWMSInternalAdminNetSource3;
typedef struct IRMGetLicense IRMGetLicense;
#if !defined(FOREIGN_WM_DRM_LICENSE_STATE_NORIGHT) && !defined(OURS_WM_DRM_LICENSE_STATE_NORIGHT)
#define OURS_WM_DRM_LICENSE_STATE_NORIGHT 1
typedef enum DRM_LICENSE_STATE_CATEGORY { WM_DRM_LICENSE_STATE_NORIGHT = 0, WM_DRM_LICENSE_STATE_UNLIM = 1, WM_DRM_LICENSE_STATE_COUNT = 2, WM_DRM_LICENSE_STATE_FROM = 3, WM_DRM_LICENSE_STATE_UNTIL = 4, WM_DRM_LICENSE_STATE_FROM_UNTIL = 5, WM_DRM_LICENSE_STATE_COUNT_FROM = 6, WM_DRM_LICENSE_STATE_COUNT_UNTIL = 7, WM_DRM_LICENSE_STATE_COUNT_FROM_UNTIL = 8, WM_DRM_LICENSE_STATE_EXPIRATION_AFTER_FIRSTUSE = 9 } DRM_LICENSE_STATE_CATEGORY;
#endif
#if !defined(FOREIGN_WEBSTREAM_SAMPLE_TYPE_FILE) && !defined(OURS_WEBSTREAM_SAMPLE_TYPE_FILE)
#define OURS_WEBSTREAM_SAMPLE_TYPE_FILE 1
typedef enum WEBSTREAM_SAMPLE_TYPE { WEBSTREAM_SAMPLE_TYPE_FILE = 1, WEBSTREAM_SAMPLE_TYPE_RENDER = 2 } WEBSTREAM_SAMPLE_TYPE;
#endif
#if !defined(FOREIGN_WM_SFEX_NOTASYNCPOINT) && !defined(OURS_WM_SFEX_NOTASYNCPOINT)
#define OURS_WM_SFEX_NOTASYNCPOINT 1
typedef enum WM_SFEX_TYPE { WM_SFEX_NOTASYNCPOINT = 2, WM_SFEX_DATALOSS = 4 } WM_SFEX_TYPE;
#endif
#if !defined(FOREIGN_WMT_IT_NONE) && !defined(OURS_WMT_IT_NONE)
#define OURS_WMT_IT_NONE 1
typedef enum WMT_IMAGE_TYPE { WMT_IT_NONE = 0, WMT_IT_BITMAP = 1, WMT_IT_JPEG = 2, WMT_IT_GIF = 3 } WMT_IMAGE_TYPE;
#endif
#if !defined(FOREIGN_WMT_IMAGETYPE_BITMAP) && !defined(OURS_WMT_IMAGETYPE_BITMAP)
#define OURS_WMT_IMAGETYPE_BITMAP 1
typedef enum WMT_ATTR_IMAGETYPE { WMT_IMAGETYPE_BITMAP = 1, WMT_IMAGETYPE_JPEG = 2, WMT_IMAGETYPE_GIF = 3 } WMT_ATTR_IMAGETYPE;
#endif
#if !defined(FOREIGN_WMT_DRMLA_UNTRUSTED) && !defined(OURS_WMT_DRMLA_UNTRUSTED)
#define OURS_WMT_DRMLA_UNTRUSTED 1
typedef enum WMT_DRMLA_TRUST { WMT_DRMLA_UNTRUSTED = 0, WMT_DRMLA_TRUSTED = 1, WMT_DRMLA_TAMPERED = 2 } WMT_DRMLA_TRUST;
#endif
#if !defined(FOREIGN_WMT_Transport_Type_Unreliable) && !defined(OURS_WMT_Transport_Type_Unreliable)
#define OURS_WMT_Transport_Type_Unreliable 1
typedef enum WMT_TRANSPORT_TYPE { WMT_Transport_Type_Unreliable = 0, WMT_Transport_Type_Reliable = 1 } WMT_TRANSPORT_TYPE;
#endif
#if !defined(FOREIGN_WMT_PROTOCOL_HTTP) && !defined(OURS_WMT_PROTOCOL_HTTP)
#define OURS_WMT_PROTOCOL_HTTP 1
typedef enum WMT_NET_PROTOCOL { WMT_PROTOCOL_HTTP = 0 } WMT_NET_PROTOCOL;
#endif
#if !defined(FOREIGN_WM_DM_NOTINTERLACED) && !defined(OURS_WM_DM_NOTINTERLACED)
#define OURS_WM_DM_NOTINTERLACED 1
typedef enum WM_DM_INTERLACED_TYPE { WM_DM_NOTINTERLACED = 0, WM_DM_DEINTERLACE_NORMAL = 1, WM_DM_DEINTERLACE_HALFSIZE = 2, WM_DM_DEINTERLACE_HALFSIZEDOUBLERATE = 3, WM_DM_DEINTERLACE_INVERSETELECINE = 4, WM_DM_DEINTERLACE_VERTICALHALFSIZEDOUBLERATE = 5 } WM_DM_INTERLACED_TYPE;
#endif
#if !defined(FOREIGN_WM_DM_IT_DISABLE_COHERENT_MODE) && !defined(OURS_WM_DM_IT_DISABLE_COHERENT_MODE)
#define OURS_WM_DM_IT_DISABLE_COHERENT_MODE 1
typedef enum WM_DM_IT_FIRST_FRAME_COHERENCY { WM_DM_IT_DISABLE_COHERENT_MODE = 0, WM_DM_IT_FIRST_FRAME_IN_CLIP_IS_AA_TOP = 1, WM_DM_IT_FIRST_FRAME_IN_CLIP_IS_BB_TOP = 2, WM_DM_IT_FIRST_FRAME_IN_CLIP_IS_BC_TOP = 3, WM_DM_IT_FIRST_FRAME_IN_CLIP_IS_CD_TOP = 4, WM_DM_IT_FIRST_FRAME_IN_CLIP_IS_DD_TOP = 5, WM_DM_IT_FIRST_FRAME_IN_CLIP_IS_AA_BOTTOM = 6, WM_DM_IT_FIRST_FRAME_IN_CLIP_IS_BB_BOTTOM = 7, WM_DM_IT_FIRST_FRAME_IN_CLIP_IS_BC_BOTTOM = 8, WM_DM_IT_FIRST_FRAME_IN_CLIP_IS_CD_BOTTOM = 9, WM_DM_IT_FIRST_FRAME_IN_CLIP_IS_DD_BOTTOM = 10 } WM_DM_IT_FIRST_FRAME_COHERENCY;
#endif
#if !defined(FOREIGN_WMT_IT_PRESENTATION_TIME) && !defined(OURS_WMT_IT_PRESENTATION_TIME)
#define OURS_WMT_IT_PRESENTATION_TIME 1
typedef enum WMT_INDEXER_TYPE { WMT_IT_PRESENTATION_TIME = 0, WMT_IT_FRAME_NUMBERS = 1, WMT_IT_TIMECODE = 2 } WMT_INDEXER_TYPE;
#endif
#if !defined(FOREIGN_WMT_IT_NEAREST_DATA_UNIT) && !defined(OURS_WMT_IT_NEAREST_DATA_UNIT)
#define OURS_WMT_IT_NEAREST_DATA_UNIT 1
typedef enum WMT_INDEX_TYPE { WMT_IT_NEAREST_DATA_UNIT = 1, WMT_IT_NEAREST_OBJECT = 2, WMT_IT_NEAREST_CLEAN_POINT = 3 } WMT_INDEX_TYPE;
#endif
#if !defined(FOREIGN_WMT_FM_SINGLE_BUFFERS) && !defined(OURS_WMT_FM_SINGLE_BUFFERS)
#define OURS_WMT_FM_SINGLE_BUFFERS 1
typedef enum WMT_FILESINK_MODE { WMT_FM_SINGLE_BUFFERS = 1, WMT_FM_FILESINK_DATA_UNITS = 2, WMT_FM_FILESINK_UNBUFFERED = 4 } WMT_FILESINK_MODE;
#endif
#if !defined(FOREIGN_WMT_MS_CLASS_MUSIC) && !defined(OURS_WMT_MS_CLASS_MUSIC)
#define OURS_WMT_MS_CLASS_MUSIC 1
typedef enum WMT_MUSICSPEECH_CLASS_MODE { WMT_MS_CLASS_MUSIC = 0, WMT_MS_CLASS_SPEECH = 1, WMT_MS_CLASS_MIXED = 2 } WMT_MUSICSPEECH_CLASS_MODE;
#endif
#if !defined(FOREIGN_WMT_WMETYPE_AUDIO) && !defined(OURS_WMT_WMETYPE_AUDIO)
#define OURS_WMT_WMETYPE_AUDIO 1
typedef enum WMT_WATERMARK_ENTRY_TYPE { WMT_WMETYPE_AUDIO = 1, WMT_WMETYPE_VIDEO = 2 } WMT_WATERMARK_ENTRY_TYPE;
#endif
#if !defined(FOREIGN_WM_PLAYBACK_DRC_HIGH) && !defined(OURS_WM_PLAYBACK_DRC_HIGH)
#define OURS_WM_PLAYBACK_DRC_HIGH 1
typedef enum WM_PLAYBACK_DRC_LEVEL { WM_PLAYBACK_DRC_HIGH = 0, WM_PLAYBACK_DRC_MEDIUM = 1, WM_PLAYBACK_DRC_LOW = 2 } WM_PLAYBACK_DRC_LEVEL;
#endif
#if !defined(FOREIGN_WMT_TIMECODE_FRAMERATE_30) && !defined(OURS_WMT_TIMECODE_FRAMERATE_30)
#define OURS_WMT_TIMECODE_FRAMERATE_30 1
typedef enum WMT_TIMECODE_FRAMERATE { WMT_TIMECODE_FRAMERATE_30 = 0, WMT_TIMECODE_FRAMERATE_30DROP = 1, WMT_TIMECODE_FRAMERATE_25 = 2, WMT_TIMECODE_FRAMERATE_24 = 3 } WMT_TIMECODE_FRAMERATE;
#endif
#if !defined(FOREIGN_WMT_CREDENTIAL_SAVE) && !defined(OURS_WMT_CREDENTIAL_SAVE)
#define OURS_WMT_CREDENTIAL_SAVE 1
typedef enum WMT_CREDENTIAL_FLAGS { WMT_CREDENTIAL_SAVE = 1, WMT_CREDENTIAL_DONT_CACHE = 2, WMT_CREDENTIAL_CLEAR_TEXT = 4, WMT_CREDENTIAL_PROXY = 8, WMT_CREDENTIAL_ENCRYPT = 16 } WMT_CREDENTIAL_FLAGS;
#endif
#if !defined(FOREIGN_WM_AETYPE_INCLUDE) && !defined(OURS_WM_AETYPE_INCLUDE)
#define OURS_WM_AETYPE_INCLUDE 1
typedef enum WM_AETYPE { WM_AETYPE_INCLUDE = 105, WM_AETYPE_EXCLUDE = 101 } WM_AETYPE;
#endif
#if !defined(FOREIGN_NETSOURCE_URLCREDPOLICY_SETTING_SILENTLOGONOK) && !defined(OURS_NETSOURCE_URLCREDPOLICY_SETTING_SILENTLOGONOK)
#define OURS_NETSOURCE_URLCREDPOLICY_SETTING_SILENTLOGONOK 1
typedef enum NETSOURCE_URLCREDPOLICY_SETTINGS { NETSOURCE_URLCREDPOLICY_SETTING_SILENTLOGONOK = 0, NETSOURCE_URLCREDPOLICY_SETTING_MUSTPROMPTUSER = 1, NETSOURCE_URLCREDPOLICY_SETTING_ANONYMOUSONLY = 2 } NETSOURCE_URLCREDPOLICY_SETTINGS;
#endif
#if !defined(FOREIGN_DRM_LICENSE_STATE_DATA) && !defined(OURS_DRM_LICENSE_STATE_DATA)
#define OURS_DRM_LICENSE_STATE_DATA 1
typedef struct DRM_LICENSE_STATE_DATA { DWORD dwStreamId; DRM_LICENSE_STATE_CATEGORY dwCategory; DWORD dwNumCounts; DWORD dwCount[4]; DWORD dwNumDates; FILETIME datetime[4]; DWORD dwVague; } DRM_LICENSE_STATE_DATA;
#endif
#if !defined(FOREIGN_WM_LICENSE_STATE_DATA) && !defined(OURS_WM_LICENSE_STATE_DATA)
#define OURS_WM_LICENSE_STATE_DATA 1
typedef struct WM_LICENSE_STATE_DATA { DWORD dwSize; DWORD dwNumStates; DRM_LICENSE_STATE_DATA stateData[1]; } WM_LICENSE_STATE_DATA;
#endif
#if !defined(FOREIGN_AM_WMT_EVENT_DATA) && !defined(OURS_AM_WMT_EVENT_DATA)
#define OURS_AM_WMT_EVENT_DATA 1
typedef struct AM_WMT_EVENT_DATA { HRESULT hrStatus; void* pData; } AM_WMT_EVENT_DATA;
#endif
#if !defined(FOREIGN_WM_CLIENT_PROPERTIES) && !defined(OURS_WM_CLIENT_PROPERTIES)
#define OURS_WM_CLIENT_PROPERTIES 1
typedef struct WM_CLIENT_PROPERTIES { DWORD dwIPAddress; DWORD dwPort; } WM_CLIENT_PROPERTIES;
#endif
#if !defined(FOREIGN_WM_CLIENT_PROPERTIES_EX) && !defined(OURS_WM_CLIENT_PROPERTIES_EX)
#define OURS_WM_CLIENT_PROPERTIES_EX 1
typedef struct WM_CLIENT_PROPERTIES_EX { DWORD cbSize; LPWSTR pwszIPAddress; LPWSTR pwszPort; LPWSTR pwszDNSName; } WM_CLIENT_PROPERTIES_EX;
#endif
#if !defined(FOREIGN_WMT_BUFFER_SEGMENT) && !defined(OURS_WMT_BUFFER_SEGMENT)
#define OURS_WMT_BUFFER_SEGMENT 1
typedef struct WMT_BUFFER_SEGMENT { INSSBuffer * pBuffer; DWORD cbOffset; DWORD cbLength; } WMT_BUFFER_SEGMENT;
#endif
#if !defined(FOREIGN_WMT_PAYLOAD_FRAGMENT) && !defined(OURS_WMT_PAYLOAD_FRAGMENT)
#define OURS_WMT_PAYLOAD_FRAGMENT 1
typedef struct WMT_PAYLOAD_FRAGMENT { DWORD dwPayloadIndex; WMT_BUFFER_SEGMENT segmentData; } WMT_PAYLOAD_FRAGMENT;
#endif
#if !defined(FOREIGN_WMT_FILESINK_DATA_UNIT) && !defined(OURS_WMT_FILESINK_DATA_UNIT)
#define OURS_WMT_FILESINK_DATA_UNIT 1
typedef struct WMT_FILESINK_DATA_UNIT { WMT_BUFFER_SEGMENT packetHeaderBuffer; DWORD cPayloads; WMT_BUFFER_SEGMENT* pPayloadHeaderBuffers; DWORD cPayloadDataFragments; WMT_PAYLOAD_FRAGMENT* pPayloadDataFragments; } WMT_FILESINK_DATA_UNIT;
#endif
#if !defined(FOREIGN_WMT_WEBSTREAM_FORMAT) && !defined(OURS_WMT_WEBSTREAM_FORMAT)
#define OURS_WMT_WEBSTREAM_FORMAT 1
typedef struct WMT_WEBSTREAM_FORMAT { WORD cbSize; WORD cbSampleHeaderFixedData; WORD wVersion; WORD wReserved; } WMT_WEBSTREAM_FORMAT;
#endif
#if !defined(FOREIGN_WMT_WEBSTREAM_SAMPLE_HEADER) && !defined(OURS_WMT_WEBSTREAM_SAMPLE_HEADER)
#define OURS_WMT_WEBSTREAM_SAMPLE_HEADER 1
typedef struct WMT_WEBSTREAM_SAMPLE_HEADER { WORD cbLength; WORD wPart; WORD cTotalParts; WORD wSampleType; WCHAR wszURL[1]; } WMT_WEBSTREAM_SAMPLE_HEADER;
#endif
#if !defined(FOREIGN_WM_ADDRESS_ACCESSENTRY) && !defined(OURS_WM_ADDRESS_ACCESSENTRY)
#define OURS_WM_ADDRESS_ACCESSENTRY 1
typedef struct WM_ADDRESS_ACCESSENTRY { DWORD dwIPAddress; DWORD dwMask; } WM_ADDRESS_ACCESSENTRY;
#endif
#if !defined(FOREIGN_WM_PICTURE) && !defined(OURS_WM_PICTURE)
#define OURS_WM_PICTURE 1
#pragma pack(push, 1)
typedef struct WM_PICTURE { LPWSTR pwszMIMEType; BYTE bPictureType; LPWSTR pwszDescription; DWORD dwDataLen; BYTE* pbData; } WM_PICTURE;
#pragma pack(pop)
#endif
#if !defined(FOREIGN_WM_SYNCHRONISED_LYRICS) && !defined(OURS_WM_SYNCHRONISED_LYRICS)
#define OURS_WM_SYNCHRONISED_LYRICS 1
#pragma pack(push, 1)
typedef struct WM_SYNCHRONISED_LYRICS { BYTE bTimeStampFormat; BYTE bContentType; LPWSTR pwszContentDescriptor; DWORD dwLyricsLen; BYTE* pbLyrics; } WM_SYNCHRONISED_LYRICS;
#pragma pack(pop)
#endif
#if !defined(FOREIGN_WM_USER_WEB_URL) && !defined(OURS_WM_USER_WEB_URL)
#define OURS_WM_USER_WEB_URL 1
#pragma pack(push, 1)
typedef struct WM_USER_WEB_URL { LPWSTR pwszDescription; LPWSTR pwszURL; } WM_USER_WEB_URL;
#pragma pack(pop)
#endif
#if !defined(FOREIGN_WM_USER_TEXT) && !defined(OURS_WM_USER_TEXT)
#define OURS_WM_USER_TEXT 1
#pragma pack(push, 1)
typedef struct WM_USER_TEXT { LPWSTR pwszDescription; LPWSTR pwszText; } WM_USER_TEXT;
#pragma pack(pop)
#endif
#if !defined(FOREIGN_WM_LEAKY_BUCKET_PAIR) && !defined(OURS_WM_LEAKY_BUCKET_PAIR)
#define OURS_WM_LEAKY_BUCKET_PAIR 1
#pragma pack(push, 1)
typedef struct WM_LEAKY_BUCKET_PAIR { DWORD dwBitrate; DWORD msBufferWindow; } WM_LEAKY_BUCKET_PAIR;
#pragma pack(pop)
#endif
#if !defined(FOREIGN_WM_STREAM_TYPE_INFO) && !defined(OURS_WM_STREAM_TYPE_INFO)
#define OURS_WM_STREAM_TYPE_INFO 1
#pragma pack(push, 1)
typedef struct WM_STREAM_TYPE_INFO { GUID guidMajorType; DWORD cbFormat; } WM_STREAM_TYPE_INFO;
#pragma pack(pop)
#endif
#if !defined(FOREIGN_WMT_WATERMARK_ENTRY) && !defined(OURS_WMT_WATERMARK_ENTRY)
#define OURS_WMT_WATERMARK_ENTRY 1
typedef struct WMT_WATERMARK_ENTRY { WMT_WATERMARK_ENTRY_TYPE wmetType; GUID clsid; DWORD cbDisplayName; LPWSTR pwszDisplayName; } WMT_WATERMARK_ENTRY;
#endif
#if !defined(FOREIGN_WMT_VIDEOIMAGE_SAMPLE) && !defined(OURS_WMT_VIDEOIMAGE_SAMPLE)
#define OURS_WMT_VIDEOIMAGE_SAMPLE 1
typedef struct WMT_VIDEOIMAGE_SAMPLE { DWORD dwMagic; DWORD cbStruct; DWORD dwControlFlags; DWORD dwInputFlagsCur; LONG lCurMotionXtoX; LONG lCurMotionYtoX; LONG lCurMotionXoffset; LONG lCurMotionXtoY; LONG lCurMotionYtoY; LONG lCurMotionYoffset; LONG lCurBlendCoef1; LONG lCurBlendCoef2; DWORD dwInputFlagsPrev; LONG lPrevMotionXtoX; LONG lPrevMotionYtoX; LONG lPrevMotionXoffset; LONG lPrevMotionXtoY; LONG lPrevMotionYtoY; LONG lPrevMotionYoffset; LONG lPrevBlendCoef1; LONG lPrevBlendCoef2; } WMT_VIDEOIMAGE_SAMPLE;
#endif
#if !defined(FOREIGN_WMT_VIDEOIMAGE_SAMPLE2) && !defined(OURS_WMT_VIDEOIMAGE_SAMPLE2)
#define OURS_WMT_VIDEOIMAGE_SAMPLE2 1
typedef struct WMT_VIDEOIMAGE_SAMPLE2 { DWORD dwMagic; DWORD dwStructSize; DWORD dwControlFlags; DWORD dwViewportWidth; DWORD dwViewportHeight; DWORD dwCurrImageWidth; DWORD dwCurrImageHeight; float fCurrRegionX0; float fCurrRegionY0; float fCurrRegionWidth; float fCurrRegionHeight; float fCurrBlendCoef; DWORD dwPrevImageWidth; DWORD dwPrevImageHeight; float fPrevRegionX0; float fPrevRegionY0; float fPrevRegionWidth; float fPrevRegionHeight; float fPrevBlendCoef; DWORD dwEffectType; DWORD dwNumEffectParas; float fEffectPara0; float fEffectPara1; float fEffectPara2; float fEffectPara3; float fEffectPara4; BOOL bKeepPrevImage; } WMT_VIDEOIMAGE_SAMPLE2;
#endif
#if !defined(FOREIGN_WMVIDEOINFOHEADER) && !defined(OURS_WMVIDEOINFOHEADER)
#define OURS_WMVIDEOINFOHEADER 1
typedef struct WMVIDEOINFOHEADER { RECT rcSource; RECT rcTarget; DWORD dwBitRate; DWORD dwBitErrorRate; LONGLONG AvgTimePerFrame; BITMAPINFOHEADER bmiHeader; } WMVIDEOINFOHEADER;
#endif
#if !defined(FOREIGN_WMVIDEOINFOHEADER2) && !defined(OURS_WMVIDEOINFOHEADER2)
#define OURS_WMVIDEOINFOHEADER2 1
typedef struct WMVIDEOINFOHEADER2 { RECT rcSource; RECT rcTarget; DWORD dwBitRate; DWORD dwBitErrorRate; LONGLONG AvgTimePerFrame; DWORD dwInterlaceFlags; DWORD dwCopyProtectFlags; DWORD dwPictAspectRatioX; DWORD dwPictAspectRatioY; DWORD dwReserved1; DWORD dwReserved2; BITMAPINFOHEADER bmiHeader; } WMVIDEOINFOHEADER2;
#endif
#if !defined(FOREIGN_WMMPEG2VIDEOINFO) && !defined(OURS_WMMPEG2VIDEOINFO)
#define OURS_WMMPEG2VIDEOINFO 1
typedef struct WMMPEG2VIDEOINFO { WMVIDEOINFOHEADER2 hdr; DWORD dwStartTimeCode; DWORD cbSequenceHeader; DWORD dwProfile; DWORD dwLevel; DWORD dwFlags; DWORD dwSequenceHeader[1]; } WMMPEG2VIDEOINFO;
#endif
#if !defined(FOREIGN_WMSCRIPTFORMAT) && !defined(OURS_WMSCRIPTFORMAT)
#define OURS_WMSCRIPTFORMAT 1
typedef struct WMSCRIPTFORMAT { GUID scriptType; } WMSCRIPTFORMAT;
#endif
#if !defined(FOREIGN_WMT_COLORSPACEINFO_EXTENSION_DATA) && !defined(OURS_WMT_COLORSPACEINFO_EXTENSION_DATA)
#define OURS_WMT_COLORSPACEINFO_EXTENSION_DATA 1
typedef struct WMT_COLORSPACEINFO_EXTENSION_DATA { BYTE ucColorPrimaries; BYTE ucColorTransferChar; BYTE ucColorMatrixCoef; } WMT_COLORSPACEINFO_EXTENSION_DATA;
#endif
#if !defined(FOREIGN_DRM_VAL16) && !defined(OURS_DRM_VAL16)
#define OURS_DRM_VAL16 1
typedef struct DRM_VAL16 { BYTE val[16]; } DRM_VAL16;
#endif
#if !defined(FOREIGN_WMDRM_IMPORT_INIT_STRUCT) && !defined(OURS_WMDRM_IMPORT_INIT_STRUCT)
#define OURS_WMDRM_IMPORT_INIT_STRUCT 1
typedef struct WMDRM_IMPORT_INIT_STRUCT { DWORD dwVersion; DWORD cbEncryptedSessionKeyMessage; BYTE* pbEncryptedSessionKeyMessage; DWORD cbEncryptedKeyMessage; BYTE* pbEncryptedKeyMessage; } WMDRM_IMPORT_INIT_STRUCT;
#endif
#if !defined(FOREIGN_DRM_OUTPUT_PROTECTION) && !defined(OURS_DRM_OUTPUT_PROTECTION)
#define OURS_DRM_OUTPUT_PROTECTION 1
typedef struct DRM_OUTPUT_PROTECTION { GUID guidId; BYTE bConfigData; } DRM_OUTPUT_PROTECTION;
#endif
#if !defined(FOREIGN_IWMCodecAMVideoAcceleratorVtbl) && !defined(OURS_IWMCodecAMVideoAcceleratorVtbl)
#define OURS_IWMCodecAMVideoAcceleratorVtbl 1
DEFINE_GUID(IID_IWMCodecAMVideoAccelerator, 0xd98ee251, 0x34e0, 0x4a2d, 0x93, 0x12, 0x9b, 0x4c, 0x78, 0x8d, 0x9f, 0xa1);
typedef struct IWMCodecAMVideoAcceleratorVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMCodecAMVideoAccelerator *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMCodecAMVideoAccelerator *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMCodecAMVideoAccelerator *This);
    HRESULT (STDMETHODCALLTYPE *SetAcceleratorInterface)(IWMCodecAMVideoAccelerator *This, IAMVideoAccelerator * pIAMVA);
    HRESULT (STDMETHODCALLTYPE *NegotiateConnection)(IWMCodecAMVideoAccelerator *This, const WM_MEDIA_TYPE *pMediaType);
    HRESULT (STDMETHODCALLTYPE *SetPlayerNotify)(IWMCodecAMVideoAccelerator *This, IWMPlayerTimestampHook * pHook);
} IWMCodecAMVideoAcceleratorVtbl;
struct IWMCodecAMVideoAccelerator { const IWMCodecAMVideoAcceleratorVtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMCodecVideoAcceleratorVtbl) && !defined(OURS_IWMCodecVideoAcceleratorVtbl)
#define OURS_IWMCodecVideoAcceleratorVtbl 1
DEFINE_GUID(IID_IWMCodecVideoAccelerator, 0x990641b0, 0x739f, 0x4e94, 0xa8, 0x08, 0x98, 0x88, 0xda, 0x8f, 0x75, 0xaf);
typedef struct IWMCodecVideoAcceleratorVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMCodecVideoAccelerator *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMCodecVideoAccelerator *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMCodecVideoAccelerator *This);
    HRESULT (STDMETHODCALLTYPE *NegotiateConnection)(IWMCodecVideoAccelerator *This, IAMVideoAccelerator * pIAMVA, const WM_MEDIA_TYPE *pMediaType);
    HRESULT (STDMETHODCALLTYPE *SetPlayerNotify)(IWMCodecVideoAccelerator *This, IWMPlayerTimestampHook * pHook);
} IWMCodecVideoAcceleratorVtbl;
struct IWMCodecVideoAccelerator { const IWMCodecVideoAcceleratorVtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_INSSBuffer4Vtbl) && !defined(OURS_INSSBuffer4Vtbl)
#define OURS_INSSBuffer4Vtbl 1
DEFINE_GUID(IID_INSSBuffer4, 0xb6b8fd5a, 0x32e2, 0x49d4, 0xa9, 0x10, 0xc2, 0x6c, 0xc8, 0x54, 0x65, 0xed);
typedef struct INSSBuffer4Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(INSSBuffer4 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(INSSBuffer4 *This);
    ULONG (STDMETHODCALLTYPE *Release)(INSSBuffer4 *This);
    HRESULT (STDMETHODCALLTYPE *GetLength)(INSSBuffer4 *This, DWORD * pdwLength);
    HRESULT (STDMETHODCALLTYPE *SetLength)(INSSBuffer4 *This, DWORD dwLength);
    HRESULT (STDMETHODCALLTYPE *GetMaxLength)(INSSBuffer4 *This, DWORD * pdwLength);
    HRESULT (STDMETHODCALLTYPE *GetBuffer)(INSSBuffer4 *This, BYTE ** ppdwBuffer);
    HRESULT (STDMETHODCALLTYPE *GetBufferAndLength)(INSSBuffer4 *This, BYTE ** ppdwBuffer, DWORD * pdwLength);
    HRESULT (STDMETHODCALLTYPE *GetSampleProperties)(INSSBuffer4 *This, DWORD cbProperties, BYTE * pbProperties);
    HRESULT (STDMETHODCALLTYPE *SetSampleProperties)(INSSBuffer4 *This, DWORD cbProperties, BYTE * pbProperties);
    HRESULT (STDMETHODCALLTYPE *SetProperty)(INSSBuffer4 *This, GUID guidBufferProperty, void * pvBufferProperty, DWORD dwBufferPropertySize);
    HRESULT (STDMETHODCALLTYPE *GetProperty)(INSSBuffer4 *This, GUID guidBufferProperty, void * pvBufferProperty, DWORD * pdwBufferPropertySize);
    HRESULT (STDMETHODCALLTYPE *GetPropertyCount)(INSSBuffer4 *This, DWORD * pcBufferProperties);
    HRESULT (STDMETHODCALLTYPE *GetPropertyByIndex)(INSSBuffer4 *This, DWORD dwBufferPropertyIndex, GUID * pguidBufferProperty, void * pvBufferProperty, DWORD * pdwBufferPropertySize);
} INSSBuffer4Vtbl;
struct INSSBuffer4 { const INSSBuffer4Vtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMSBufferAllocatorVtbl) && !defined(OURS_IWMSBufferAllocatorVtbl)
#define OURS_IWMSBufferAllocatorVtbl 1
DEFINE_GUID(IID_IWMSBufferAllocator, 0x61103ca4, 0x2033, 0x11d2, 0x9e, 0xf1, 0x00, 0x60, 0x97, 0xd2, 0xd7, 0xcf);
typedef struct IWMSBufferAllocatorVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMSBufferAllocator *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMSBufferAllocator *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMSBufferAllocator *This);
    HRESULT (STDMETHODCALLTYPE *AllocateBuffer)(IWMSBufferAllocator *This, DWORD dwMaxBufferSize, INSSBuffer ** ppBuffer);
    HRESULT (STDMETHODCALLTYPE *AllocatePageSizeBuffer)(IWMSBufferAllocator *This, DWORD dwMaxBufferSize, INSSBuffer ** ppBuffer);
} IWMSBufferAllocatorVtbl;
struct IWMSBufferAllocator { const IWMSBufferAllocatorVtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMVideoMediaPropsVtbl) && !defined(OURS_IWMVideoMediaPropsVtbl)
#define OURS_IWMVideoMediaPropsVtbl 1
DEFINE_GUID(IID_IWMVideoMediaProps, 0x96406bcf, 0x2b2b, 0x11d3, 0xb3, 0x6b, 0x00, 0xc0, 0x4f, 0x61, 0x08, 0xff);
typedef struct IWMVideoMediaPropsVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMVideoMediaProps *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMVideoMediaProps *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMVideoMediaProps *This);
    HRESULT (STDMETHODCALLTYPE *GetType)(IWMVideoMediaProps *This, GUID * pguidType);
    HRESULT (STDMETHODCALLTYPE *GetMediaType)(IWMVideoMediaProps *This, WM_MEDIA_TYPE * pType, DWORD * pcbType);
    HRESULT (STDMETHODCALLTYPE *SetMediaType)(IWMVideoMediaProps *This, WM_MEDIA_TYPE * pType);
    HRESULT (STDMETHODCALLTYPE *GetMaxKeyFrameSpacing)(IWMVideoMediaProps *This, LONGLONG * pllTime);
    HRESULT (STDMETHODCALLTYPE *SetMaxKeyFrameSpacing)(IWMVideoMediaProps *This, LONGLONG llTime);
    HRESULT (STDMETHODCALLTYPE *GetQuality)(IWMVideoMediaProps *This, DWORD * pdwQuality);
    HRESULT (STDMETHODCALLTYPE *SetQuality)(IWMVideoMediaProps *This, DWORD dwQuality);
} IWMVideoMediaPropsVtbl;
struct IWMVideoMediaProps { const IWMVideoMediaPropsVtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMDRMWriterVtbl) && !defined(OURS_IWMDRMWriterVtbl)
#define OURS_IWMDRMWriterVtbl 1
DEFINE_GUID(IID_IWMDRMWriter, 0xd6ea5dd0, 0x12a0, 0x43f4, 0x90, 0xab, 0xa3, 0xfd, 0x45, 0x1e, 0x6a, 0x07);
typedef struct IWMDRMWriterVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMDRMWriter *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMDRMWriter *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMDRMWriter *This);
    HRESULT (STDMETHODCALLTYPE *GenerateKeySeed)(IWMDRMWriter *This, WCHAR * pwszKeySeed, DWORD * pcwchLength);
    HRESULT (STDMETHODCALLTYPE *GenerateKeyID)(IWMDRMWriter *This, WCHAR * pwszKeyID, DWORD * pcwchLength);
    HRESULT (STDMETHODCALLTYPE *GenerateSigningKeyPair)(IWMDRMWriter *This, WCHAR * pwszPrivKey, DWORD * pcwchPrivKeyLength, WCHAR * pwszPubKey, DWORD * pcwchPubKeyLength);
    HRESULT (STDMETHODCALLTYPE *SetDRMAttribute)(IWMDRMWriter *This, WORD wStreamNum, LPCWSTR pszName, WMT_ATTR_DATATYPE Type, const BYTE * pValue, WORD cbLength);
} IWMDRMWriterVtbl;
struct IWMDRMWriter { const IWMDRMWriterVtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMDRMWriter2Vtbl) && !defined(OURS_IWMDRMWriter2Vtbl)
#define OURS_IWMDRMWriter2Vtbl 1
DEFINE_GUID(IID_IWMDRMWriter2, 0x38ee7a94, 0x40e2, 0x4e10, 0xaa, 0x3f, 0x33, 0xfd, 0x32, 0x10, 0xed, 0x5b);
typedef struct IWMDRMWriter2Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMDRMWriter2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMDRMWriter2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMDRMWriter2 *This);
    HRESULT (STDMETHODCALLTYPE *GenerateKeySeed)(IWMDRMWriter2 *This, WCHAR * pwszKeySeed, DWORD * pcwchLength);
    HRESULT (STDMETHODCALLTYPE *GenerateKeyID)(IWMDRMWriter2 *This, WCHAR * pwszKeyID, DWORD * pcwchLength);
    HRESULT (STDMETHODCALLTYPE *GenerateSigningKeyPair)(IWMDRMWriter2 *This, WCHAR * pwszPrivKey, DWORD * pcwchPrivKeyLength, WCHAR * pwszPubKey, DWORD * pcwchPubKeyLength);
    HRESULT (STDMETHODCALLTYPE *SetDRMAttribute)(IWMDRMWriter2 *This, WORD wStreamNum, LPCWSTR pszName, WMT_ATTR_DATATYPE Type, const BYTE * pValue, WORD cbLength);
    HRESULT (STDMETHODCALLTYPE *SetWMDRMNetEncryption)(IWMDRMWriter2 *This, BOOL fSamplesEncrypted, const BYTE * pbKeyID, DWORD cbKeyID);
} IWMDRMWriter2Vtbl;
struct IWMDRMWriter2 { const IWMDRMWriter2Vtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMDRMWriter3Vtbl) && !defined(OURS_IWMDRMWriter3Vtbl)
#define OURS_IWMDRMWriter3Vtbl 1
DEFINE_GUID(IID_IWMDRMWriter3, 0xa7184082, 0xa4aa, 0x4dde, 0xac, 0x9c, 0xe7, 0x5d, 0xbd, 0x11, 0x17, 0xce);
typedef struct IWMDRMWriter3Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMDRMWriter3 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMDRMWriter3 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMDRMWriter3 *This);
    HRESULT (STDMETHODCALLTYPE *GenerateKeySeed)(IWMDRMWriter3 *This, WCHAR * pwszKeySeed, DWORD * pcwchLength);
    HRESULT (STDMETHODCALLTYPE *GenerateKeyID)(IWMDRMWriter3 *This, WCHAR * pwszKeyID, DWORD * pcwchLength);
    HRESULT (STDMETHODCALLTYPE *GenerateSigningKeyPair)(IWMDRMWriter3 *This, WCHAR * pwszPrivKey, DWORD * pcwchPrivKeyLength, WCHAR * pwszPubKey, DWORD * pcwchPubKeyLength);
    HRESULT (STDMETHODCALLTYPE *SetDRMAttribute)(IWMDRMWriter3 *This, WORD wStreamNum, LPCWSTR pszName, WMT_ATTR_DATATYPE Type, const BYTE * pValue, WORD cbLength);
    HRESULT (STDMETHODCALLTYPE *SetWMDRMNetEncryption)(IWMDRMWriter3 *This, BOOL fSamplesEncrypted, const BYTE * pbKeyID, DWORD cbKeyID);
    HRESULT (STDMETHODCALLTYPE *SetProtectStreamSamples)(IWMDRMWriter3 *This, const WMDRM_IMPORT_INIT_STRUCT * pImportInitStruct);
} IWMDRMWriter3Vtbl;
struct IWMDRMWriter3 { const IWMDRMWriter3Vtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMMetadataEditor2Vtbl) && !defined(OURS_IWMMetadataEditor2Vtbl)
#define OURS_IWMMetadataEditor2Vtbl 1
DEFINE_GUID(IID_IWMMetadataEditor2, 0x203cffe3, 0x2e18, 0x4fdf, 0xb5, 0x9d, 0x6e, 0x71, 0x53, 0x05, 0x34, 0xcf);
typedef struct IWMMetadataEditor2Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMMetadataEditor2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMMetadataEditor2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMMetadataEditor2 *This);
    HRESULT (STDMETHODCALLTYPE *Open)(IWMMetadataEditor2 *This, const WCHAR * pwszFilename);
    HRESULT (STDMETHODCALLTYPE *Close)(IWMMetadataEditor2 *This);
    HRESULT (STDMETHODCALLTYPE *Flush)(IWMMetadataEditor2 *This);
    HRESULT (STDMETHODCALLTYPE *OpenEx)(IWMMetadataEditor2 *This, LPCWSTR pwszFilename, DWORD dwDesiredAccess, DWORD dwShareMode);
} IWMMetadataEditor2Vtbl;
struct IWMMetadataEditor2 { const IWMMetadataEditor2Vtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMDRMEditorVtbl) && !defined(OURS_IWMDRMEditorVtbl)
#define OURS_IWMDRMEditorVtbl 1
DEFINE_GUID(IID_IWMDRMEditor, 0xff130ebc, 0xa6c3, 0x42a6, 0xb4, 0x01, 0xc3, 0x38, 0x2c, 0x3e, 0x08, 0xb3);
typedef struct IWMDRMEditorVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMDRMEditor *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMDRMEditor *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMDRMEditor *This);
    HRESULT (STDMETHODCALLTYPE *GetDRMProperty)(IWMDRMEditor *This, LPCWSTR pwstrName, WMT_ATTR_DATATYPE * pdwType, BYTE * pValue, WORD * pcbLength);
} IWMDRMEditorVtbl;
struct IWMDRMEditor { const IWMDRMEditorVtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMProfileManagerLanguageVtbl) && !defined(OURS_IWMProfileManagerLanguageVtbl)
#define OURS_IWMProfileManagerLanguageVtbl 1
DEFINE_GUID(IID_IWMProfileManagerLanguage, 0xba4dcc78, 0x7ee0, 0x4ab8, 0xb2, 0x7a, 0xdb, 0xce, 0x8b, 0xc5, 0x14, 0x54);
typedef struct IWMProfileManagerLanguageVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMProfileManagerLanguage *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMProfileManagerLanguage *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMProfileManagerLanguage *This);
    HRESULT (STDMETHODCALLTYPE *GetUserLanguageID)(IWMProfileManagerLanguage *This, WORD * wLangID);
    HRESULT (STDMETHODCALLTYPE *SetUserLanguageID)(IWMProfileManagerLanguage *This, WORD wLangID);
} IWMProfileManagerLanguageVtbl;
struct IWMProfileManagerLanguage { const IWMProfileManagerLanguageVtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMStreamConfig2Vtbl) && !defined(OURS_IWMStreamConfig2Vtbl)
#define OURS_IWMStreamConfig2Vtbl 1
DEFINE_GUID(IID_IWMStreamConfig2, 0x7688d8cb, 0xfc0d, 0x43bd, 0x94, 0x59, 0x5a, 0x8d, 0xec, 0x20, 0x0c, 0xfa);
typedef struct IWMStreamConfig2Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMStreamConfig2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMStreamConfig2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMStreamConfig2 *This);
    HRESULT (STDMETHODCALLTYPE *GetStreamType)(IWMStreamConfig2 *This, GUID * pguidStreamType);
    HRESULT (STDMETHODCALLTYPE *GetStreamNumber)(IWMStreamConfig2 *This, WORD * pwStreamNum);
    HRESULT (STDMETHODCALLTYPE *SetStreamNumber)(IWMStreamConfig2 *This, WORD wStreamNum);
    HRESULT (STDMETHODCALLTYPE *GetStreamName)(IWMStreamConfig2 *This, WCHAR * pwszStreamName, WORD * pcchStreamName);
    HRESULT (STDMETHODCALLTYPE *SetStreamName)(IWMStreamConfig2 *This, LPCWSTR_WMSDK_TYPE_SAFE pwszStreamName);
    HRESULT (STDMETHODCALLTYPE *GetConnectionName)(IWMStreamConfig2 *This, WCHAR * pwszInputName, WORD * pcchInputName);
    HRESULT (STDMETHODCALLTYPE *SetConnectionName)(IWMStreamConfig2 *This, LPCWSTR_WMSDK_TYPE_SAFE pwszInputName);
    HRESULT (STDMETHODCALLTYPE *GetBitrate)(IWMStreamConfig2 *This, DWORD * pdwBitrate);
    HRESULT (STDMETHODCALLTYPE *SetBitrate)(IWMStreamConfig2 *This, DWORD pdwBitrate);
    HRESULT (STDMETHODCALLTYPE *GetBufferWindow)(IWMStreamConfig2 *This, DWORD * pmsBufferWindow);
    HRESULT (STDMETHODCALLTYPE *SetBufferWindow)(IWMStreamConfig2 *This, DWORD msBufferWindow);
    HRESULT (STDMETHODCALLTYPE *GetTransportType)(IWMStreamConfig2 *This, WMT_TRANSPORT_TYPE * pnTransportType);
    HRESULT (STDMETHODCALLTYPE *SetTransportType)(IWMStreamConfig2 *This, WMT_TRANSPORT_TYPE nTransportType);
    HRESULT (STDMETHODCALLTYPE *AddDataUnitExtension)(IWMStreamConfig2 *This, GUID guidExtensionSystemID, WORD cbExtensionDataSize, const BYTE * pbExtensionSystemInfo, DWORD cbExtensionSystemInfo);
    HRESULT (STDMETHODCALLTYPE *GetDataUnitExtensionCount)(IWMStreamConfig2 *This, WORD * pcDataUnitExtensions);
    HRESULT (STDMETHODCALLTYPE *GetDataUnitExtension)(IWMStreamConfig2 *This, WORD wDataUnitExtensionNumber, GUID * pguidExtensionSystemID, WORD * pcbExtensionDataSize, BYTE * pbExtensionSystemInfo, DWORD * pcbExtensionSystemInfo);
    HRESULT (STDMETHODCALLTYPE *RemoveAllDataUnitExtensions)(IWMStreamConfig2 *This);
} IWMStreamConfig2Vtbl;
struct IWMStreamConfig2 { const IWMStreamConfig2Vtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMStreamConfig3Vtbl) && !defined(OURS_IWMStreamConfig3Vtbl)
#define OURS_IWMStreamConfig3Vtbl 1
DEFINE_GUID(IID_IWMStreamConfig3, 0xcb164104, 0x3aa9, 0x45a7, 0x9a, 0xc9, 0x4d, 0xae, 0xe1, 0x31, 0xd6, 0xe1);
typedef struct IWMStreamConfig3Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMStreamConfig3 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMStreamConfig3 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMStreamConfig3 *This);
    HRESULT (STDMETHODCALLTYPE *GetStreamType)(IWMStreamConfig3 *This, GUID * pguidStreamType);
    HRESULT (STDMETHODCALLTYPE *GetStreamNumber)(IWMStreamConfig3 *This, WORD * pwStreamNum);
    HRESULT (STDMETHODCALLTYPE *SetStreamNumber)(IWMStreamConfig3 *This, WORD wStreamNum);
    HRESULT (STDMETHODCALLTYPE *GetStreamName)(IWMStreamConfig3 *This, WCHAR * pwszStreamName, WORD * pcchStreamName);
    HRESULT (STDMETHODCALLTYPE *SetStreamName)(IWMStreamConfig3 *This, LPCWSTR_WMSDK_TYPE_SAFE pwszStreamName);
    HRESULT (STDMETHODCALLTYPE *GetConnectionName)(IWMStreamConfig3 *This, WCHAR * pwszInputName, WORD * pcchInputName);
    HRESULT (STDMETHODCALLTYPE *SetConnectionName)(IWMStreamConfig3 *This, LPCWSTR_WMSDK_TYPE_SAFE pwszInputName);
    HRESULT (STDMETHODCALLTYPE *GetBitrate)(IWMStreamConfig3 *This, DWORD * pdwBitrate);
    HRESULT (STDMETHODCALLTYPE *SetBitrate)(IWMStreamConfig3 *This, DWORD pdwBitrate);
    HRESULT (STDMETHODCALLTYPE *GetBufferWindow)(IWMStreamConfig3 *This, DWORD * pmsBufferWindow);
    HRESULT (STDMETHODCALLTYPE *SetBufferWindow)(IWMStreamConfig3 *This, DWORD msBufferWindow);
    HRESULT (STDMETHODCALLTYPE *GetTransportType)(IWMStreamConfig3 *This, WMT_TRANSPORT_TYPE * pnTransportType);
    HRESULT (STDMETHODCALLTYPE *SetTransportType)(IWMStreamConfig3 *This, WMT_TRANSPORT_TYPE nTransportType);
    HRESULT (STDMETHODCALLTYPE *AddDataUnitExtension)(IWMStreamConfig3 *This, GUID guidExtensionSystemID, WORD cbExtensionDataSize, const BYTE * pbExtensionSystemInfo, DWORD cbExtensionSystemInfo);
    HRESULT (STDMETHODCALLTYPE *GetDataUnitExtensionCount)(IWMStreamConfig3 *This, WORD * pcDataUnitExtensions);
    HRESULT (STDMETHODCALLTYPE *GetDataUnitExtension)(IWMStreamConfig3 *This, WORD wDataUnitExtensionNumber, GUID * pguidExtensionSystemID, WORD * pcbExtensionDataSize, BYTE * pbExtensionSystemInfo, DWORD * pcbExtensionSystemInfo);
    HRESULT (STDMETHODCALLTYPE *RemoveAllDataUnitExtensions)(IWMStreamConfig3 *This);
    HRESULT (STDMETHODCALLTYPE *GetLanguage)(IWMStreamConfig3 *This, WCHAR * pwszLanguageString, WORD * pcchLanguageStringLength);
    HRESULT (STDMETHODCALLTYPE *SetLanguage)(IWMStreamConfig3 *This, LPCWSTR pwszLanguageString);
} IWMStreamConfig3Vtbl;
struct IWMStreamConfig3 { const IWMStreamConfig3Vtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMMutualExclusion2Vtbl) && !defined(OURS_IWMMutualExclusion2Vtbl)
#define OURS_IWMMutualExclusion2Vtbl 1
DEFINE_GUID(IID_IWMMutualExclusion2, 0x0302b57d, 0x89d1, 0x4ba2, 0x85, 0xc9, 0x16, 0x6f, 0x2c, 0x53, 0xeb, 0x91);
typedef struct IWMMutualExclusion2Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMMutualExclusion2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMMutualExclusion2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMMutualExclusion2 *This);
    HRESULT (STDMETHODCALLTYPE *GetStreams)(IWMMutualExclusion2 *This, WORD * pwStreamNumArray, WORD * pcStreams);
    HRESULT (STDMETHODCALLTYPE *AddStream)(IWMMutualExclusion2 *This, WORD wStreamNum);
    HRESULT (STDMETHODCALLTYPE *RemoveStream)(IWMMutualExclusion2 *This, WORD wStreamNum);
    HRESULT (STDMETHODCALLTYPE *GetType)(IWMMutualExclusion2 *This, GUID * pguidType);
    HRESULT (STDMETHODCALLTYPE *SetType)(IWMMutualExclusion2 *This, const GUID *const guidType);
    HRESULT (STDMETHODCALLTYPE *GetName)(IWMMutualExclusion2 *This, WCHAR * pwszName, WORD * pcchName);
    HRESULT (STDMETHODCALLTYPE *SetName)(IWMMutualExclusion2 *This, LPCWSTR pwszName);
    HRESULT (STDMETHODCALLTYPE *GetRecordCount)(IWMMutualExclusion2 *This, WORD * pwRecordCount);
    HRESULT (STDMETHODCALLTYPE *AddRecord)(IWMMutualExclusion2 *This);
    HRESULT (STDMETHODCALLTYPE *RemoveRecord)(IWMMutualExclusion2 *This, WORD wRecordNumber);
    HRESULT (STDMETHODCALLTYPE *GetRecordName)(IWMMutualExclusion2 *This, WORD wRecordNumber, WCHAR * pwszRecordName, WORD * pcchRecordName);
    HRESULT (STDMETHODCALLTYPE *SetRecordName)(IWMMutualExclusion2 *This, WORD wRecordNumber, LPCWSTR pwszRecordName);
    HRESULT (STDMETHODCALLTYPE *GetStreamsForRecord)(IWMMutualExclusion2 *This, WORD wRecordNumber, WORD * pwStreamNumArray, WORD * pcStreams);
    HRESULT (STDMETHODCALLTYPE *AddStreamForRecord)(IWMMutualExclusion2 *This, WORD wRecordNumber, WORD wStreamNumber);
    HRESULT (STDMETHODCALLTYPE *RemoveStreamForRecord)(IWMMutualExclusion2 *This, WORD wRecordNumber, WORD wStreamNumber);
} IWMMutualExclusion2Vtbl;
struct IWMMutualExclusion2 { const IWMMutualExclusion2Vtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMWriterPostViewCallbackVtbl) && !defined(OURS_IWMWriterPostViewCallbackVtbl)
#define OURS_IWMWriterPostViewCallbackVtbl 1
DEFINE_GUID(IID_IWMWriterPostViewCallback, 0xd9d6549d, 0xa193, 0x4f24, 0xb3, 0x08, 0x03, 0x12, 0x3d, 0x9b, 0x7f, 0x8d);
typedef struct IWMWriterPostViewCallbackVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMWriterPostViewCallback *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMWriterPostViewCallback *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMWriterPostViewCallback *This);
    HRESULT (STDMETHODCALLTYPE *OnStatus)(IWMWriterPostViewCallback *This, WMT_STATUS Status, HRESULT hr, WMT_ATTR_DATATYPE dwType, BYTE * pValue, void * pvContext);
    HRESULT (STDMETHODCALLTYPE *OnPostViewSample)(IWMWriterPostViewCallback *This, WORD wStreamNumber, QWORD cnsSampleTime, QWORD cnsSampleDuration, DWORD dwFlags, INSSBuffer * pSample, void * pvContext);
    HRESULT (STDMETHODCALLTYPE *AllocateForPostView)(IWMWriterPostViewCallback *This, WORD wStreamNum, DWORD cbBuffer, INSSBuffer ** ppBuffer, void * pvContext);
} IWMWriterPostViewCallbackVtbl;
struct IWMWriterPostViewCallback { const IWMWriterPostViewCallbackVtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMWriterPostViewVtbl) && !defined(OURS_IWMWriterPostViewVtbl)
#define OURS_IWMWriterPostViewVtbl 1
DEFINE_GUID(IID_IWMWriterPostView, 0x81e20ce4, 0x75ef, 0x491a, 0x80, 0x04, 0xfc, 0x53, 0xc4, 0x5b, 0xdc, 0x3e);
typedef struct IWMWriterPostViewVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMWriterPostView *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMWriterPostView *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMWriterPostView *This);
    HRESULT (STDMETHODCALLTYPE *SetPostViewCallback)(IWMWriterPostView *This, IWMWriterPostViewCallback * pCallback, void * pvContext);
    HRESULT (STDMETHODCALLTYPE *SetReceivePostViewSamples)(IWMWriterPostView *This, WORD wStreamNum, BOOL fReceivePostViewSamples);
    HRESULT (STDMETHODCALLTYPE *GetReceivePostViewSamples)(IWMWriterPostView *This, WORD wStreamNum, BOOL * pfReceivePostViewSamples);
    HRESULT (STDMETHODCALLTYPE *GetPostViewProps)(IWMWriterPostView *This, WORD wStreamNumber, IWMMediaProps ** ppOutput);
    HRESULT (STDMETHODCALLTYPE *SetPostViewProps)(IWMWriterPostView *This, WORD wStreamNumber, IWMMediaProps * pOutput);
    HRESULT (STDMETHODCALLTYPE *GetPostViewFormatCount)(IWMWriterPostView *This, WORD wStreamNumber, DWORD * pcFormats);
    HRESULT (STDMETHODCALLTYPE *GetPostViewFormat)(IWMWriterPostView *This, WORD wStreamNumber, DWORD dwFormatNumber, IWMMediaProps ** ppProps);
    HRESULT (STDMETHODCALLTYPE *SetAllocateForPostView)(IWMWriterPostView *This, WORD wStreamNumber, BOOL fAllocate);
    HRESULT (STDMETHODCALLTYPE *GetAllocateForPostView)(IWMWriterPostView *This, WORD wStreamNumber, BOOL * pfAllocate);
} IWMWriterPostViewVtbl;
struct IWMWriterPostView { const IWMWriterPostViewVtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMRegisterCallbackVtbl) && !defined(OURS_IWMRegisterCallbackVtbl)
#define OURS_IWMRegisterCallbackVtbl 1
DEFINE_GUID(IID_IWMRegisterCallback, 0xcf4b1f99, 0x4de2, 0x4e49, 0xa3, 0x63, 0x25, 0x27, 0x40, 0xd9, 0x9b, 0xc1);
typedef struct IWMRegisterCallbackVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMRegisterCallback *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMRegisterCallback *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMRegisterCallback *This);
    HRESULT (STDMETHODCALLTYPE *Advise)(IWMRegisterCallback *This, IWMStatusCallback * pCallback, void * pvContext);
    HRESULT (STDMETHODCALLTYPE *Unadvise)(IWMRegisterCallback *This, IWMStatusCallback * pCallback, void * pvContext);
} IWMRegisterCallbackVtbl;
struct IWMRegisterCallback { const IWMRegisterCallbackVtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMWriterFileSinkVtbl) && !defined(OURS_IWMWriterFileSinkVtbl)
#define OURS_IWMWriterFileSinkVtbl 1
DEFINE_GUID(IID_IWMWriterFileSink, 0x96406be5, 0x2b2b, 0x11d3, 0xb3, 0x6b, 0x00, 0xc0, 0x4f, 0x61, 0x08, 0xff);
typedef struct IWMWriterFileSinkVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMWriterFileSink *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMWriterFileSink *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMWriterFileSink *This);
    HRESULT (STDMETHODCALLTYPE *OnHeader)(IWMWriterFileSink *This, INSSBuffer * pHeader);
    HRESULT (STDMETHODCALLTYPE *IsRealTime)(IWMWriterFileSink *This, BOOL * pfRealTime);
    HRESULT (STDMETHODCALLTYPE *AllocateDataUnit)(IWMWriterFileSink *This, DWORD cbDataUnit, INSSBuffer ** ppDataUnit);
    HRESULT (STDMETHODCALLTYPE *OnDataUnit)(IWMWriterFileSink *This, INSSBuffer * pDataUnit);
    HRESULT (STDMETHODCALLTYPE *OnEndWriting)(IWMWriterFileSink *This);
    HRESULT (STDMETHODCALLTYPE *Open)(IWMWriterFileSink *This, LPCWSTR pwszFilename);
} IWMWriterFileSinkVtbl;
struct IWMWriterFileSink { const IWMWriterFileSinkVtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMWriterFileSink2Vtbl) && !defined(OURS_IWMWriterFileSink2Vtbl)
#define OURS_IWMWriterFileSink2Vtbl 1
DEFINE_GUID(IID_IWMWriterFileSink2, 0x14282ba7, 0x4aef, 0x4205, 0x8c, 0xe5, 0xc2, 0x29, 0x03, 0x5a, 0x05, 0xbc);
typedef struct IWMWriterFileSink2Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMWriterFileSink2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMWriterFileSink2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMWriterFileSink2 *This);
    HRESULT (STDMETHODCALLTYPE *OnHeader)(IWMWriterFileSink2 *This, INSSBuffer * pHeader);
    HRESULT (STDMETHODCALLTYPE *IsRealTime)(IWMWriterFileSink2 *This, BOOL * pfRealTime);
    HRESULT (STDMETHODCALLTYPE *AllocateDataUnit)(IWMWriterFileSink2 *This, DWORD cbDataUnit, INSSBuffer ** ppDataUnit);
    HRESULT (STDMETHODCALLTYPE *OnDataUnit)(IWMWriterFileSink2 *This, INSSBuffer * pDataUnit);
    HRESULT (STDMETHODCALLTYPE *OnEndWriting)(IWMWriterFileSink2 *This);
    HRESULT (STDMETHODCALLTYPE *Open)(IWMWriterFileSink2 *This, LPCWSTR pwszFilename);
    HRESULT (STDMETHODCALLTYPE *Start)(IWMWriterFileSink2 *This, QWORD cnsStartTime);
    HRESULT (STDMETHODCALLTYPE *Stop)(IWMWriterFileSink2 *This, QWORD cnsStopTime);
    HRESULT (STDMETHODCALLTYPE *IsStopped)(IWMWriterFileSink2 *This, BOOL * pfStopped);
    HRESULT (STDMETHODCALLTYPE *GetFileDuration)(IWMWriterFileSink2 *This, QWORD * pcnsDuration);
    HRESULT (STDMETHODCALLTYPE *GetFileSize)(IWMWriterFileSink2 *This, QWORD * pcbFile);
    HRESULT (STDMETHODCALLTYPE *Close)(IWMWriterFileSink2 *This);
    HRESULT (STDMETHODCALLTYPE *IsClosed)(IWMWriterFileSink2 *This, BOOL * pfClosed);
} IWMWriterFileSink2Vtbl;
struct IWMWriterFileSink2 { const IWMWriterFileSink2Vtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMWriterFileSink3Vtbl) && !defined(OURS_IWMWriterFileSink3Vtbl)
#define OURS_IWMWriterFileSink3Vtbl 1
DEFINE_GUID(IID_IWMWriterFileSink3, 0x3fea4feb, 0x2945, 0x47a7, 0xa1, 0xdd, 0xc5, 0x3a, 0x8f, 0xc4, 0xc4, 0x5c);
typedef struct IWMWriterFileSink3Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMWriterFileSink3 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMWriterFileSink3 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMWriterFileSink3 *This);
    HRESULT (STDMETHODCALLTYPE *OnHeader)(IWMWriterFileSink3 *This, INSSBuffer * pHeader);
    HRESULT (STDMETHODCALLTYPE *IsRealTime)(IWMWriterFileSink3 *This, BOOL * pfRealTime);
    HRESULT (STDMETHODCALLTYPE *AllocateDataUnit)(IWMWriterFileSink3 *This, DWORD cbDataUnit, INSSBuffer ** ppDataUnit);
    HRESULT (STDMETHODCALLTYPE *OnDataUnit)(IWMWriterFileSink3 *This, INSSBuffer * pDataUnit);
    HRESULT (STDMETHODCALLTYPE *OnEndWriting)(IWMWriterFileSink3 *This);
    HRESULT (STDMETHODCALLTYPE *Open)(IWMWriterFileSink3 *This, LPCWSTR pwszFilename);
    HRESULT (STDMETHODCALLTYPE *Start)(IWMWriterFileSink3 *This, QWORD cnsStartTime);
    HRESULT (STDMETHODCALLTYPE *Stop)(IWMWriterFileSink3 *This, QWORD cnsStopTime);
    HRESULT (STDMETHODCALLTYPE *IsStopped)(IWMWriterFileSink3 *This, BOOL * pfStopped);
    HRESULT (STDMETHODCALLTYPE *GetFileDuration)(IWMWriterFileSink3 *This, QWORD * pcnsDuration);
    HRESULT (STDMETHODCALLTYPE *GetFileSize)(IWMWriterFileSink3 *This, QWORD * pcbFile);
    HRESULT (STDMETHODCALLTYPE *Close)(IWMWriterFileSink3 *This);
    HRESULT (STDMETHODCALLTYPE *IsClosed)(IWMWriterFileSink3 *This, BOOL * pfClosed);
    HRESULT (STDMETHODCALLTYPE *SetAutoIndexing)(IWMWriterFileSink3 *This, BOOL fDoAutoIndexing);
    HRESULT (STDMETHODCALLTYPE *GetAutoIndexing)(IWMWriterFileSink3 *This, BOOL * pfAutoIndexing);
    HRESULT (STDMETHODCALLTYPE *SetControlStream)(IWMWriterFileSink3 *This, WORD wStreamNumber, BOOL fShouldControlStartAndStop);
    HRESULT (STDMETHODCALLTYPE *GetMode)(IWMWriterFileSink3 *This, DWORD * pdwFileSinkMode);
    HRESULT (STDMETHODCALLTYPE *OnDataUnitEx)(IWMWriterFileSink3 *This, const WMT_FILESINK_DATA_UNIT * pFileSinkDataUnit);
    HRESULT (STDMETHODCALLTYPE *SetUnbufferedIO)(IWMWriterFileSink3 *This, BOOL fUnbufferedIO, BOOL fRestrictMemUsage);
    HRESULT (STDMETHODCALLTYPE *GetUnbufferedIO)(IWMWriterFileSink3 *This, BOOL * pfUnbufferedIO);
    HRESULT (STDMETHODCALLTYPE *CompleteOperations)(IWMWriterFileSink3 *This);
} IWMWriterFileSink3Vtbl;
struct IWMWriterFileSink3 { const IWMWriterFileSink3Vtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMWriterNetworkSinkVtbl) && !defined(OURS_IWMWriterNetworkSinkVtbl)
#define OURS_IWMWriterNetworkSinkVtbl 1
DEFINE_GUID(IID_IWMWriterNetworkSink, 0x96406be7, 0x2b2b, 0x11d3, 0xb3, 0x6b, 0x00, 0xc0, 0x4f, 0x61, 0x08, 0xff);
typedef struct IWMWriterNetworkSinkVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMWriterNetworkSink *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMWriterNetworkSink *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMWriterNetworkSink *This);
    HRESULT (STDMETHODCALLTYPE *OnHeader)(IWMWriterNetworkSink *This, INSSBuffer * pHeader);
    HRESULT (STDMETHODCALLTYPE *IsRealTime)(IWMWriterNetworkSink *This, BOOL * pfRealTime);
    HRESULT (STDMETHODCALLTYPE *AllocateDataUnit)(IWMWriterNetworkSink *This, DWORD cbDataUnit, INSSBuffer ** ppDataUnit);
    HRESULT (STDMETHODCALLTYPE *OnDataUnit)(IWMWriterNetworkSink *This, INSSBuffer * pDataUnit);
    HRESULT (STDMETHODCALLTYPE *OnEndWriting)(IWMWriterNetworkSink *This);
    HRESULT (STDMETHODCALLTYPE *SetMaximumClients)(IWMWriterNetworkSink *This, DWORD dwMaxClients);
    HRESULT (STDMETHODCALLTYPE *GetMaximumClients)(IWMWriterNetworkSink *This, DWORD * pdwMaxClients);
    HRESULT (STDMETHODCALLTYPE *SetNetworkProtocol)(IWMWriterNetworkSink *This, WMT_NET_PROTOCOL protocol);
    HRESULT (STDMETHODCALLTYPE *GetNetworkProtocol)(IWMWriterNetworkSink *This, WMT_NET_PROTOCOL * pProtocol);
    HRESULT (STDMETHODCALLTYPE *GetHostURL)(IWMWriterNetworkSink *This, LPWSTR pwszURL, DWORD * pcchURL);
    HRESULT (STDMETHODCALLTYPE *Open)(IWMWriterNetworkSink *This, DWORD * pdwPortNum);
    HRESULT (STDMETHODCALLTYPE *Disconnect)(IWMWriterNetworkSink *This);
    HRESULT (STDMETHODCALLTYPE *Close)(IWMWriterNetworkSink *This);
} IWMWriterNetworkSinkVtbl;
struct IWMWriterNetworkSink { const IWMWriterNetworkSinkVtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMClientConnectionsVtbl) && !defined(OURS_IWMClientConnectionsVtbl)
#define OURS_IWMClientConnectionsVtbl 1
DEFINE_GUID(IID_IWMClientConnections, 0x73c66010, 0xa299, 0x41df, 0xb1, 0xf0, 0xcc, 0xf0, 0x3b, 0x09, 0xc1, 0xc6);
typedef struct IWMClientConnectionsVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMClientConnections *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMClientConnections *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMClientConnections *This);
    HRESULT (STDMETHODCALLTYPE *GetClientCount)(IWMClientConnections *This, DWORD * pcClients);
    HRESULT (STDMETHODCALLTYPE *GetClientProperties)(IWMClientConnections *This, DWORD dwClientNum, WM_CLIENT_PROPERTIES * pClientProperties);
} IWMClientConnectionsVtbl;
struct IWMClientConnections { const IWMClientConnectionsVtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMClientConnections2Vtbl) && !defined(OURS_IWMClientConnections2Vtbl)
#define OURS_IWMClientConnections2Vtbl 1
DEFINE_GUID(IID_IWMClientConnections2, 0x4091571e, 0x4701, 0x4593, 0xbb, 0x3d, 0xd5, 0xf5, 0xf0, 0xc7, 0x42, 0x46);
typedef struct IWMClientConnections2Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMClientConnections2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMClientConnections2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMClientConnections2 *This);
    HRESULT (STDMETHODCALLTYPE *GetClientCount)(IWMClientConnections2 *This, DWORD * pcClients);
    HRESULT (STDMETHODCALLTYPE *GetClientProperties)(IWMClientConnections2 *This, DWORD dwClientNum, WM_CLIENT_PROPERTIES * pClientProperties);
    HRESULT (STDMETHODCALLTYPE *GetClientInfo)(IWMClientConnections2 *This, DWORD dwClientNum, WCHAR * pwszNetworkAddress, DWORD * pcchNetworkAddress, WCHAR * pwszPort, DWORD * pcchPort, WCHAR * pwszDNSName, DWORD * pcchDNSName);
} IWMClientConnections2Vtbl;
struct IWMClientConnections2 { const IWMClientConnections2Vtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMIndexerVtbl) && !defined(OURS_IWMIndexerVtbl)
#define OURS_IWMIndexerVtbl 1
DEFINE_GUID(IID_IWMIndexer, 0x6d7cdc71, 0x9888, 0x11d3, 0x8e, 0xdc, 0x00, 0xc0, 0x4f, 0x61, 0x09, 0xcf);
typedef struct IWMIndexerVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMIndexer *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMIndexer *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMIndexer *This);
    HRESULT (STDMETHODCALLTYPE *StartIndexing)(IWMIndexer *This, LPCWSTR pwszURL, IWMStatusCallback * pCallback, void * pvContext);
    HRESULT (STDMETHODCALLTYPE *Cancel)(IWMIndexer *This);
} IWMIndexerVtbl;
struct IWMIndexer { const IWMIndexerVtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMIndexer2Vtbl) && !defined(OURS_IWMIndexer2Vtbl)
#define OURS_IWMIndexer2Vtbl 1
DEFINE_GUID(IID_IWMIndexer2, 0xb70f1e42, 0x6255, 0x4df0, 0xa6, 0xb9, 0x02, 0xb2, 0x12, 0xd9, 0xe2, 0xbb);
typedef struct IWMIndexer2Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMIndexer2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMIndexer2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMIndexer2 *This);
    HRESULT (STDMETHODCALLTYPE *StartIndexing)(IWMIndexer2 *This, LPCWSTR pwszURL, IWMStatusCallback * pCallback, void * pvContext);
    HRESULT (STDMETHODCALLTYPE *Cancel)(IWMIndexer2 *This);
    HRESULT (STDMETHODCALLTYPE *Configure)(IWMIndexer2 *This, WORD wStreamNum, WMT_INDEXER_TYPE nIndexerType, const DWORD *pvInterval, const WORD *pvIndexType);
} IWMIndexer2Vtbl;
struct IWMIndexer2 { const IWMIndexer2Vtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMBackupRestorePropsVtbl) && !defined(OURS_IWMBackupRestorePropsVtbl)
#define OURS_IWMBackupRestorePropsVtbl 1
DEFINE_GUID(IID_IWMBackupRestoreProps, 0x3c8e0da6, 0x996f, 0x4ff3, 0xa1, 0xaf, 0x48, 0x38, 0xf9, 0x37, 0x7e, 0x2e);
typedef struct IWMBackupRestorePropsVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMBackupRestoreProps *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMBackupRestoreProps *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMBackupRestoreProps *This);
    HRESULT (STDMETHODCALLTYPE *GetPropCount)(IWMBackupRestoreProps *This, WORD * pcProps);
    HRESULT (STDMETHODCALLTYPE *GetPropByIndex)(IWMBackupRestoreProps *This, WORD wIndex, WCHAR * pwszName, WORD * pcchNameLen, WMT_ATTR_DATATYPE * pType, BYTE * pValue, WORD * pcbLength);
    HRESULT (STDMETHODCALLTYPE *GetPropByName)(IWMBackupRestoreProps *This, LPCWSTR pszName, WMT_ATTR_DATATYPE * pType, BYTE * pValue, WORD * pcbLength);
    HRESULT (STDMETHODCALLTYPE *SetProp)(IWMBackupRestoreProps *This, LPCWSTR pszName, WMT_ATTR_DATATYPE Type, const BYTE * pValue, WORD cbLength);
    HRESULT (STDMETHODCALLTYPE *RemoveProp)(IWMBackupRestoreProps *This, LPCWSTR pcwszName);
    HRESULT (STDMETHODCALLTYPE *RemoveAllProps)(IWMBackupRestoreProps *This);
} IWMBackupRestorePropsVtbl;
struct IWMBackupRestoreProps { const IWMBackupRestorePropsVtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMWriterPushSinkVtbl) && !defined(OURS_IWMWriterPushSinkVtbl)
#define OURS_IWMWriterPushSinkVtbl 1
DEFINE_GUID(IID_IWMWriterPushSink, 0xdc10e6a5, 0x072c, 0x467d, 0xbf, 0x57, 0x63, 0x30, 0xa9, 0xdd, 0xe1, 0x2a);
typedef struct IWMWriterPushSinkVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMWriterPushSink *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMWriterPushSink *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMWriterPushSink *This);
    HRESULT (STDMETHODCALLTYPE *OnHeader)(IWMWriterPushSink *This, INSSBuffer * pHeader);
    HRESULT (STDMETHODCALLTYPE *IsRealTime)(IWMWriterPushSink *This, BOOL * pfRealTime);
    HRESULT (STDMETHODCALLTYPE *AllocateDataUnit)(IWMWriterPushSink *This, DWORD cbDataUnit, INSSBuffer ** ppDataUnit);
    HRESULT (STDMETHODCALLTYPE *OnDataUnit)(IWMWriterPushSink *This, INSSBuffer * pDataUnit);
    HRESULT (STDMETHODCALLTYPE *OnEndWriting)(IWMWriterPushSink *This);
    HRESULT (STDMETHODCALLTYPE *Connect)(IWMWriterPushSink *This, LPCWSTR pwszURL, LPCWSTR pwszTemplateURL, BOOL fAutoDestroy);
    HRESULT (STDMETHODCALLTYPE *Disconnect)(IWMWriterPushSink *This);
    HRESULT (STDMETHODCALLTYPE *EndSession)(IWMWriterPushSink *This);
} IWMWriterPushSinkVtbl;
struct IWMWriterPushSink { const IWMWriterPushSinkVtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMDeviceRegistrationVtbl) && !defined(OURS_IWMDeviceRegistrationVtbl)
#define OURS_IWMDeviceRegistrationVtbl 1
DEFINE_GUID(IID_IWMDeviceRegistration, 0xf6211f03, 0x8d21, 0x4e94, 0x93, 0xe6, 0x85, 0x10, 0x80, 0x5f, 0x2d, 0x99);
typedef struct IWMDeviceRegistrationVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMDeviceRegistration *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMDeviceRegistration *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMDeviceRegistration *This);
    HRESULT (STDMETHODCALLTYPE *RegisterDevice)(IWMDeviceRegistration *This, DWORD dwRegisterType, const BYTE * pbCertificate, DWORD cbCertificate, DRM_VAL16 SerialNumber, IWMRegisteredDevice ** ppDevice);
    HRESULT (STDMETHODCALLTYPE *UnregisterDevice)(IWMDeviceRegistration *This, DWORD dwRegisterType, const BYTE * pbCertificate, DWORD cbCertificate, DRM_VAL16 SerialNumber);
    HRESULT (STDMETHODCALLTYPE *GetRegistrationStats)(IWMDeviceRegistration *This, DWORD dwRegisterType, DWORD * pcRegisteredDevices);
    HRESULT (STDMETHODCALLTYPE *GetFirstRegisteredDevice)(IWMDeviceRegistration *This, DWORD dwRegisterType, IWMRegisteredDevice ** ppDevice);
    HRESULT (STDMETHODCALLTYPE *GetNextRegisteredDevice)(IWMDeviceRegistration *This, IWMRegisteredDevice ** ppDevice);
    HRESULT (STDMETHODCALLTYPE *GetRegisteredDeviceByID)(IWMDeviceRegistration *This, DWORD dwRegisterType, const BYTE * pbCertificate, DWORD cbCertificate, DRM_VAL16 SerialNumber, IWMRegisteredDevice ** ppDevice);
} IWMDeviceRegistrationVtbl;
struct IWMDeviceRegistration { const IWMDeviceRegistrationVtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMRegisteredDeviceVtbl) && !defined(OURS_IWMRegisteredDeviceVtbl)
#define OURS_IWMRegisteredDeviceVtbl 1
DEFINE_GUID(IID_IWMRegisteredDevice, 0xa4503bec, 0x5508, 0x4148, 0x97, 0xac, 0xbf, 0xa7, 0x57, 0x60, 0xa7, 0x0d);
typedef struct IWMRegisteredDeviceVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMRegisteredDevice *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMRegisteredDevice *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMRegisteredDevice *This);
    HRESULT (STDMETHODCALLTYPE *GetDeviceSerialNumber)(IWMRegisteredDevice *This, DRM_VAL16 * pSerialNumber);
    HRESULT (STDMETHODCALLTYPE *GetDeviceCertificate)(IWMRegisteredDevice *This, INSSBuffer ** ppCertificate);
    HRESULT (STDMETHODCALLTYPE *GetDeviceType)(IWMRegisteredDevice *This, DWORD * pdwType);
    HRESULT (STDMETHODCALLTYPE *GetAttributeCount)(IWMRegisteredDevice *This, DWORD * pcAttributes);
    HRESULT (STDMETHODCALLTYPE *GetAttributeByIndex)(IWMRegisteredDevice *This, DWORD dwIndex, BSTR * pbstrName, BSTR * pbstrValue);
    HRESULT (STDMETHODCALLTYPE *GetAttributeByName)(IWMRegisteredDevice *This, BSTR bstrName, BSTR * pbstrValue);
    HRESULT (STDMETHODCALLTYPE *SetAttributeByName)(IWMRegisteredDevice *This, BSTR bstrName, BSTR bstrValue);
    HRESULT (STDMETHODCALLTYPE *Approve)(IWMRegisteredDevice *This, BOOL fApprove);
    HRESULT (STDMETHODCALLTYPE *IsValid)(IWMRegisteredDevice *This, BOOL * pfValid);
    HRESULT (STDMETHODCALLTYPE *IsApproved)(IWMRegisteredDevice *This, BOOL * pfApproved);
    HRESULT (STDMETHODCALLTYPE *IsWmdrmCompliant)(IWMRegisteredDevice *This, BOOL * pfCompliant);
    HRESULT (STDMETHODCALLTYPE *IsOpened)(IWMRegisteredDevice *This, BOOL * pfOpened);
    HRESULT (STDMETHODCALLTYPE *Open)(IWMRegisteredDevice *This);
    HRESULT (STDMETHODCALLTYPE *Close)(IWMRegisteredDevice *This);
} IWMRegisteredDeviceVtbl;
struct IWMRegisteredDevice { const IWMRegisteredDeviceVtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMProximityDetectionVtbl) && !defined(OURS_IWMProximityDetectionVtbl)
#define OURS_IWMProximityDetectionVtbl 1
DEFINE_GUID(IID_IWMProximityDetection, 0x6a9fd8ee, 0xb651, 0x4bf0, 0xb8, 0x49, 0x7d, 0x4e, 0xce, 0x79, 0xa2, 0xb1);
typedef struct IWMProximityDetectionVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMProximityDetection *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMProximityDetection *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMProximityDetection *This);
    HRESULT (STDMETHODCALLTYPE *StartDetection)(IWMProximityDetection *This, const BYTE * pbRegistrationMsg, DWORD cbRegistrationMsg, const BYTE * pbLocalAddress, DWORD cbLocalAddress, DWORD dwExtraPortsAllowed, INSSBuffer ** ppRegistrationResponseMsg, IWMStatusCallback * pCallback, void * pvContext);
} IWMProximityDetectionVtbl;
struct IWMProximityDetection { const IWMProximityDetectionVtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMDRMMessageParserVtbl) && !defined(OURS_IWMDRMMessageParserVtbl)
#define OURS_IWMDRMMessageParserVtbl 1
DEFINE_GUID(IID_IWMDRMMessageParser, 0xa73a0072, 0x25a0, 0x4c99, 0xb4, 0xa5, 0xed, 0xe8, 0x10, 0x1a, 0x6c, 0x39);
typedef struct IWMDRMMessageParserVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMDRMMessageParser *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMDRMMessageParser *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMDRMMessageParser *This);
    HRESULT (STDMETHODCALLTYPE *ParseRegistrationReqMsg)(IWMDRMMessageParser *This, const BYTE * pbRegistrationReqMsg, DWORD cbRegistrationReqMsg, INSSBuffer ** ppDeviceCert, DRM_VAL16 * pDeviceSerialNumber);
    HRESULT (STDMETHODCALLTYPE *ParseLicenseRequestMsg)(IWMDRMMessageParser *This, const BYTE *pbLicenseRequestMsg, DWORD cbLicenseRequestMsg, INSSBuffer ** ppDeviceCert, DRM_VAL16 * pDeviceSerialNumber, BSTR * pbstrAction);
} IWMDRMMessageParserVtbl;
struct IWMDRMMessageParser { const IWMDRMMessageParserVtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMDRMTranscryptorVtbl) && !defined(OURS_IWMDRMTranscryptorVtbl)
#define OURS_IWMDRMTranscryptorVtbl 1
DEFINE_GUID(IID_IWMDRMTranscryptor, 0x69059850, 0x6e6f, 0x4bb2, 0x80, 0x6f, 0x71, 0x86, 0x3d, 0xdf, 0xc4, 0x71);
typedef struct IWMDRMTranscryptorVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMDRMTranscryptor *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMDRMTranscryptor *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMDRMTranscryptor *This);
    HRESULT (STDMETHODCALLTYPE *Initialize)(IWMDRMTranscryptor *This, BSTR bstrFileName, const BYTE *pbLicenseRequestMsg, DWORD cbLicenseRequestMsg, INSSBuffer ** ppLicenseResponseMsg, IWMStatusCallback * pCallback, void * pvContext);
    HRESULT (STDMETHODCALLTYPE *Seek)(IWMDRMTranscryptor *This, QWORD hnsTime);
    HRESULT (STDMETHODCALLTYPE *Read)(IWMDRMTranscryptor *This, BYTE *pbData, DWORD *pcbData);
    HRESULT (STDMETHODCALLTYPE *Close)(IWMDRMTranscryptor *This);
} IWMDRMTranscryptorVtbl;
struct IWMDRMTranscryptor { const IWMDRMTranscryptorVtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMDRMTranscryptor2Vtbl) && !defined(OURS_IWMDRMTranscryptor2Vtbl)
#define OURS_IWMDRMTranscryptor2Vtbl 1
DEFINE_GUID(IID_IWMDRMTranscryptor2, 0xe0da439f, 0xd331, 0x496a, 0xbe, 0xce, 0x18, 0xe5, 0xba, 0xc5, 0xdd, 0x23);
typedef struct IWMDRMTranscryptor2Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMDRMTranscryptor2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMDRMTranscryptor2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMDRMTranscryptor2 *This);
    HRESULT (STDMETHODCALLTYPE *Initialize)(IWMDRMTranscryptor2 *This, BSTR bstrFileName, const BYTE *pbLicenseRequestMsg, DWORD cbLicenseRequestMsg, INSSBuffer ** ppLicenseResponseMsg, IWMStatusCallback * pCallback, void * pvContext);
    HRESULT (STDMETHODCALLTYPE *Seek)(IWMDRMTranscryptor2 *This, QWORD hnsTime);
    HRESULT (STDMETHODCALLTYPE *Read)(IWMDRMTranscryptor2 *This, BYTE *pbData, DWORD *pcbData);
    HRESULT (STDMETHODCALLTYPE *Close)(IWMDRMTranscryptor2 *This);
    HRESULT (STDMETHODCALLTYPE *SeekEx)(IWMDRMTranscryptor2 *This, QWORD cnsStartTime, QWORD cnsDuration, float flRate, BOOL fIncludeFileHeader);
    HRESULT (STDMETHODCALLTYPE *ZeroAdjustTimestamps)(IWMDRMTranscryptor2 *This, BOOL fEnable);
    HRESULT (STDMETHODCALLTYPE *GetSeekStartTime)(IWMDRMTranscryptor2 *This, QWORD * pcnsTime);
    HRESULT (STDMETHODCALLTYPE *GetDuration)(IWMDRMTranscryptor2 *This, QWORD * pcnsDuration);
} IWMDRMTranscryptor2Vtbl;
struct IWMDRMTranscryptor2 { const IWMDRMTranscryptor2Vtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMDRMTranscryptionManagerVtbl) && !defined(OURS_IWMDRMTranscryptionManagerVtbl)
#define OURS_IWMDRMTranscryptionManagerVtbl 1
DEFINE_GUID(IID_IWMDRMTranscryptionManager, 0xb1a887b2, 0xa4f0, 0x407a, 0xb0, 0x2e, 0xef, 0xbd, 0x23, 0xbb, 0xec, 0xdf);
typedef struct IWMDRMTranscryptionManagerVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMDRMTranscryptionManager *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMDRMTranscryptionManager *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMDRMTranscryptionManager *This);
    HRESULT (STDMETHODCALLTYPE *CreateTranscryptor)(IWMDRMTranscryptionManager *This, IWMDRMTranscryptor ** ppTranscryptor);
} IWMDRMTranscryptionManagerVtbl;
struct IWMDRMTranscryptionManager { const IWMDRMTranscryptionManagerVtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMWatermarkInfoVtbl) && !defined(OURS_IWMWatermarkInfoVtbl)
#define OURS_IWMWatermarkInfoVtbl 1
DEFINE_GUID(IID_IWMWatermarkInfo, 0x6f497062, 0xf2e2, 0x4624, 0x8e, 0xa7, 0x9d, 0xd4, 0x0d, 0x81, 0xfc, 0x8d);
typedef struct IWMWatermarkInfoVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMWatermarkInfo *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMWatermarkInfo *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMWatermarkInfo *This);
    HRESULT (STDMETHODCALLTYPE *GetWatermarkEntryCount)(IWMWatermarkInfo *This, WMT_WATERMARK_ENTRY_TYPE wmetType, DWORD * pdwCount);
    HRESULT (STDMETHODCALLTYPE *GetWatermarkEntry)(IWMWatermarkInfo *This, WMT_WATERMARK_ENTRY_TYPE wmetType, DWORD dwEntryNum, WMT_WATERMARK_ENTRY * pEntry);
} IWMWatermarkInfoVtbl;
struct IWMWatermarkInfo { const IWMWatermarkInfoVtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMAddressAccessVtbl) && !defined(OURS_IWMAddressAccessVtbl)
#define OURS_IWMAddressAccessVtbl 1
DEFINE_GUID(IID_IWMAddressAccess, 0xbb3c6389, 0x1633, 0x4e92, 0xaf, 0x14, 0x9f, 0x31, 0x73, 0xba, 0x39, 0xd0);
typedef struct IWMAddressAccessVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMAddressAccess *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMAddressAccess *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMAddressAccess *This);
    HRESULT (STDMETHODCALLTYPE *GetAccessEntryCount)(IWMAddressAccess *This, WM_AETYPE aeType, DWORD * pcEntries);
    HRESULT (STDMETHODCALLTYPE *GetAccessEntry)(IWMAddressAccess *This, WM_AETYPE aeType, DWORD dwEntryNum, WM_ADDRESS_ACCESSENTRY * pAddrAccessEntry);
    HRESULT (STDMETHODCALLTYPE *AddAccessEntry)(IWMAddressAccess *This, WM_AETYPE aeType, const WM_ADDRESS_ACCESSENTRY * pAddrAccessEntry);
    HRESULT (STDMETHODCALLTYPE *RemoveAccessEntry)(IWMAddressAccess *This, WM_AETYPE aeType, DWORD dwEntryNum);
} IWMAddressAccessVtbl;
struct IWMAddressAccess { const IWMAddressAccessVtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMAddressAccess2Vtbl) && !defined(OURS_IWMAddressAccess2Vtbl)
#define OURS_IWMAddressAccess2Vtbl 1
DEFINE_GUID(IID_IWMAddressAccess2, 0x65a83fc2, 0x3e98, 0x4d4d, 0x81, 0xb5, 0x2a, 0x74, 0x28, 0x86, 0xb3, 0x3d);
typedef struct IWMAddressAccess2Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMAddressAccess2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMAddressAccess2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMAddressAccess2 *This);
    HRESULT (STDMETHODCALLTYPE *GetAccessEntryCount)(IWMAddressAccess2 *This, WM_AETYPE aeType, DWORD * pcEntries);
    HRESULT (STDMETHODCALLTYPE *GetAccessEntry)(IWMAddressAccess2 *This, WM_AETYPE aeType, DWORD dwEntryNum, WM_ADDRESS_ACCESSENTRY * pAddrAccessEntry);
    HRESULT (STDMETHODCALLTYPE *AddAccessEntry)(IWMAddressAccess2 *This, WM_AETYPE aeType, const WM_ADDRESS_ACCESSENTRY * pAddrAccessEntry);
    HRESULT (STDMETHODCALLTYPE *RemoveAccessEntry)(IWMAddressAccess2 *This, WM_AETYPE aeType, DWORD dwEntryNum);
    HRESULT (STDMETHODCALLTYPE *GetAccessEntryEx)(IWMAddressAccess2 *This, WM_AETYPE aeType, DWORD dwEntryNum, BSTR * pbstrAddress, BSTR * pbstrMask);
    HRESULT (STDMETHODCALLTYPE *AddAccessEntryEx)(IWMAddressAccess2 *This, WM_AETYPE aeType, BSTR bstrAddress, BSTR bstrMask);
} IWMAddressAccess2Vtbl;
struct IWMAddressAccess2 { const IWMAddressAccess2Vtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMImageInfoVtbl) && !defined(OURS_IWMImageInfoVtbl)
#define OURS_IWMImageInfoVtbl 1
DEFINE_GUID(IID_IWMImageInfo, 0x9f0aa3b6, 0x7267, 0x4d89, 0x88, 0xf2, 0xba, 0x91, 0x5a, 0xa5, 0xc4, 0xc6);
typedef struct IWMImageInfoVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMImageInfo *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMImageInfo *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMImageInfo *This);
    HRESULT (STDMETHODCALLTYPE *GetImageCount)(IWMImageInfo *This, DWORD * pcImages);
    HRESULT (STDMETHODCALLTYPE *GetImage)(IWMImageInfo *This, DWORD wIndex, WORD * pcchMIMEType, WCHAR * pwszMIMEType, WORD * pcchDescription, WCHAR * pwszDescription, WORD * pImageType, DWORD * pcbImageData, BYTE * pbImageData);
} IWMImageInfoVtbl;
struct IWMImageInfo { const IWMImageInfoVtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMLicenseRevocationAgentVtbl) && !defined(OURS_IWMLicenseRevocationAgentVtbl)
#define OURS_IWMLicenseRevocationAgentVtbl 1
DEFINE_GUID(IID_IWMLicenseRevocationAgent, 0x6967f2c9, 0x4e26, 0x4b57, 0x88, 0x94, 0x79, 0x98, 0x80, 0xf7, 0xac, 0x7b);
typedef struct IWMLicenseRevocationAgentVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMLicenseRevocationAgent *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMLicenseRevocationAgent *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMLicenseRevocationAgent *This);
    HRESULT (STDMETHODCALLTYPE *GetLRBChallenge)(IWMLicenseRevocationAgent *This, const BYTE * pMachineID, DWORD dwMachineIDLength, const BYTE * pChallenge, DWORD dwChallengeLength, BYTE * pChallengeOutput, DWORD * pdwChallengeOutputLength);
    HRESULT (STDMETHODCALLTYPE *ProcessLRB)(IWMLicenseRevocationAgent *This, const BYTE * pSignedLRB, DWORD dwSignedLRBLength, BYTE * pSignedACK, DWORD * pdwSignedACKLength);
} IWMLicenseRevocationAgentVtbl;
struct IWMLicenseRevocationAgent { const IWMLicenseRevocationAgentVtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_INSNetSourceCreatorVtbl) && !defined(OURS_INSNetSourceCreatorVtbl)
#define OURS_INSNetSourceCreatorVtbl 1
DEFINE_GUID(IID_INSNetSourceCreator, 0x0c0e4080, 0x9081, 0x11d2, 0xbe, 0xec, 0x00, 0x60, 0x08, 0x2f, 0x20, 0x54);
typedef struct INSNetSourceCreatorVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(INSNetSourceCreator *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(INSNetSourceCreator *This);
    ULONG (STDMETHODCALLTYPE *Release)(INSNetSourceCreator *This);
    HRESULT (STDMETHODCALLTYPE *Initialize)(INSNetSourceCreator *This);
    HRESULT (STDMETHODCALLTYPE *CreateNetSource)(INSNetSourceCreator *This, LPCWSTR pszStreamName, IUnknown * pMonitor, const BYTE *pData, IUnknown * pUserContext, IUnknown * pCallback, QWORD qwContext);
    HRESULT (STDMETHODCALLTYPE *GetNetSourceProperties)(INSNetSourceCreator *This, LPCWSTR pszStreamName, IUnknown ** ppPropertiesNode);
    HRESULT (STDMETHODCALLTYPE *GetNetSourceSharedNamespace)(INSNetSourceCreator *This, IUnknown ** ppSharedNamespace);
    HRESULT (STDMETHODCALLTYPE *GetNetSourceAdminInterface)(INSNetSourceCreator *This, LPCWSTR pszStreamName, VARIANT * pVal);
    HRESULT (STDMETHODCALLTYPE *GetNumProtocolsSupported)(INSNetSourceCreator *This, DWORD * pcProtocols);
    HRESULT (STDMETHODCALLTYPE *GetProtocolName)(INSNetSourceCreator *This, DWORD dwProtocolNum, LPWSTR pwszProtocolName, WORD * pcchProtocolName);
    HRESULT (STDMETHODCALLTYPE *Shutdown)(INSNetSourceCreator *This);
} INSNetSourceCreatorVtbl;
struct INSNetSourceCreator { const INSNetSourceCreatorVtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMPlayerTimestampHookVtbl) && !defined(OURS_IWMPlayerTimestampHookVtbl)
#define OURS_IWMPlayerTimestampHookVtbl 1
DEFINE_GUID(IID_IWMPlayerTimestampHook, 0x28580dda, 0xd98e, 0x48d0, 0xb7, 0xae, 0x69, 0xe4, 0x73, 0xa0, 0x28, 0x25);
typedef struct IWMPlayerTimestampHookVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMPlayerTimestampHook *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMPlayerTimestampHook *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMPlayerTimestampHook *This);
    HRESULT (STDMETHODCALLTYPE *MapTimestamp)(IWMPlayerTimestampHook *This, LONGLONG rtIn, LONGLONG * prtOut);
} IWMPlayerTimestampHookVtbl;
struct IWMPlayerTimestampHook { const IWMPlayerTimestampHookVtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMSInternalAdminNetSourceVtbl) && !defined(OURS_IWMSInternalAdminNetSourceVtbl)
#define OURS_IWMSInternalAdminNetSourceVtbl 1
DEFINE_GUID(IID_IWMSInternalAdminNetSource, 0x8bb23e5f, 0xd127, 0x4afb, 0x8d, 0x02, 0xae, 0x5b, 0x66, 0xd5, 0x4c, 0x78);
typedef struct IWMSInternalAdminNetSourceVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMSInternalAdminNetSource *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMSInternalAdminNetSource *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMSInternalAdminNetSource *This);
    HRESULT (STDMETHODCALLTYPE *Initialize)(IWMSInternalAdminNetSource *This, IUnknown * pSharedNamespace, IUnknown * pNamespaceNode, INSNetSourceCreator * pNetSourceCreator, BOOL fEmbeddedInServer);
    HRESULT (STDMETHODCALLTYPE *GetNetSourceCreator)(IWMSInternalAdminNetSource *This, INSNetSourceCreator ** ppNetSourceCreator);
    HRESULT (STDMETHODCALLTYPE *SetCredentials)(IWMSInternalAdminNetSource *This, BSTR bstrRealm, BSTR bstrName, BSTR bstrPassword, BOOL fPersist, BOOL fConfirmedGood);
    HRESULT (STDMETHODCALLTYPE *GetCredentials)(IWMSInternalAdminNetSource *This, BSTR bstrRealm, BSTR * pbstrName, BSTR * pbstrPassword, BOOL * pfConfirmedGood);
    HRESULT (STDMETHODCALLTYPE *DeleteCredentials)(IWMSInternalAdminNetSource *This, BSTR bstrRealm);
    HRESULT (STDMETHODCALLTYPE *GetCredentialFlags)(IWMSInternalAdminNetSource *This, DWORD * lpdwFlags);
    HRESULT (STDMETHODCALLTYPE *SetCredentialFlags)(IWMSInternalAdminNetSource *This, DWORD dwFlags);
    HRESULT (STDMETHODCALLTYPE *FindProxyForURL)(IWMSInternalAdminNetSource *This, BSTR bstrProtocol, BSTR bstrHost, BOOL * pfProxyEnabled, BSTR * pbstrProxyServer, DWORD * pdwProxyPort, DWORD * pdwProxyContext);
    HRESULT (STDMETHODCALLTYPE *RegisterProxyFailure)(IWMSInternalAdminNetSource *This, HRESULT hrParam, DWORD dwProxyContext);
    HRESULT (STDMETHODCALLTYPE *ShutdownProxyContext)(IWMSInternalAdminNetSource *This, DWORD dwProxyContext);
    HRESULT (STDMETHODCALLTYPE *IsUsingIE)(IWMSInternalAdminNetSource *This, DWORD dwProxyContext, BOOL * pfIsUsingIE);
} IWMSInternalAdminNetSourceVtbl;
struct IWMSInternalAdminNetSource { const IWMSInternalAdminNetSourceVtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMSInternalAdminNetSource2Vtbl) && !defined(OURS_IWMSInternalAdminNetSource2Vtbl)
#define OURS_IWMSInternalAdminNetSource2Vtbl 1
DEFINE_GUID(IID_IWMSInternalAdminNetSource2, 0xe74d58c3, 0xcf77, 0x4b51, 0xaf, 0x17, 0x74, 0x46, 0x87, 0xc4, 0x3e, 0xae);
typedef struct IWMSInternalAdminNetSource2Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMSInternalAdminNetSource2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMSInternalAdminNetSource2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMSInternalAdminNetSource2 *This);
    HRESULT (STDMETHODCALLTYPE *SetCredentialsEx)(IWMSInternalAdminNetSource2 *This, BSTR bstrRealm, BSTR bstrUrl, BOOL fProxy, BSTR bstrName, BSTR bstrPassword, BOOL fPersist, BOOL fConfirmedGood);
    HRESULT (STDMETHODCALLTYPE *GetCredentialsEx)(IWMSInternalAdminNetSource2 *This, BSTR bstrRealm, BSTR bstrUrl, BOOL fProxy, NETSOURCE_URLCREDPOLICY_SETTINGS * pdwUrlPolicy, BSTR * pbstrName, BSTR * pbstrPassword, BOOL * pfConfirmedGood);
    HRESULT (STDMETHODCALLTYPE *DeleteCredentialsEx)(IWMSInternalAdminNetSource2 *This, BSTR bstrRealm, BSTR bstrUrl, BOOL fProxy);
    HRESULT (STDMETHODCALLTYPE *FindProxyForURLEx)(IWMSInternalAdminNetSource2 *This, BSTR bstrProtocol, BSTR bstrHost, BSTR bstrUrl, BOOL * pfProxyEnabled, BSTR * pbstrProxyServer, DWORD * pdwProxyPort, DWORD * pdwProxyContext);
} IWMSInternalAdminNetSource2Vtbl;
struct IWMSInternalAdminNetSource2 { const IWMSInternalAdminNetSource2Vtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IWMSInternalAdminNetSource3Vtbl) && !defined(OURS_IWMSInternalAdminNetSource3Vtbl)
#define OURS_IWMSInternalAdminNetSource3Vtbl 1
DEFINE_GUID(IID_IWMSInternalAdminNetSource3, 0x6b63d08e, 0x4590, 0x44af, 0x9e, 0xb3, 0x57, 0xff, 0x1e, 0x73, 0xbf, 0x80);
typedef struct IWMSInternalAdminNetSource3Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWMSInternalAdminNetSource3 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWMSInternalAdminNetSource3 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWMSInternalAdminNetSource3 *This);
    HRESULT (STDMETHODCALLTYPE *SetCredentialsEx)(IWMSInternalAdminNetSource3 *This, BSTR bstrRealm, BSTR bstrUrl, BOOL fProxy, BSTR bstrName, BSTR bstrPassword, BOOL fPersist, BOOL fConfirmedGood);
    HRESULT (STDMETHODCALLTYPE *GetCredentialsEx)(IWMSInternalAdminNetSource3 *This, BSTR bstrRealm, BSTR bstrUrl, BOOL fProxy, NETSOURCE_URLCREDPOLICY_SETTINGS * pdwUrlPolicy, BSTR * pbstrName, BSTR * pbstrPassword, BOOL * pfConfirmedGood);
    HRESULT (STDMETHODCALLTYPE *DeleteCredentialsEx)(IWMSInternalAdminNetSource3 *This, BSTR bstrRealm, BSTR bstrUrl, BOOL fProxy);
    HRESULT (STDMETHODCALLTYPE *FindProxyForURLEx)(IWMSInternalAdminNetSource3 *This, BSTR bstrProtocol, BSTR bstrHost, BSTR bstrUrl, BOOL * pfProxyEnabled, BSTR * pbstrProxyServer, DWORD * pdwProxyPort, DWORD * pdwProxyContext);
    HRESULT (STDMETHODCALLTYPE *GetNetSourceCreator2)(IWMSInternalAdminNetSource3 *This, IUnknown ** ppNetSourceCreator);
    HRESULT (STDMETHODCALLTYPE *FindProxyForURLEx2)(IWMSInternalAdminNetSource3 *This, BSTR bstrProtocol, BSTR bstrHost, BSTR bstrUrl, BOOL * pfProxyEnabled, BSTR * pbstrProxyServer, DWORD * pdwProxyPort, QWORD * pqwProxyContext);
    HRESULT (STDMETHODCALLTYPE *RegisterProxyFailure2)(IWMSInternalAdminNetSource3 *This, HRESULT hrParam, QWORD qwProxyContext);
    HRESULT (STDMETHODCALLTYPE *ShutdownProxyContext2)(IWMSInternalAdminNetSource3 *This, QWORD qwProxyContext);
    HRESULT (STDMETHODCALLTYPE *IsUsingIE2)(IWMSInternalAdminNetSource3 *This, QWORD qwProxyContext, BOOL * pfIsUsingIE);
    HRESULT (STDMETHODCALLTYPE *SetCredentialsEx2)(IWMSInternalAdminNetSource3 *This, BSTR bstrRealm, BSTR bstrUrl, BOOL fProxy, BSTR bstrName, BSTR bstrPassword, BOOL fPersist, BOOL fConfirmedGood, BOOL fClearTextAuthentication);
    HRESULT (STDMETHODCALLTYPE *GetCredentialsEx2)(IWMSInternalAdminNetSource3 *This, BSTR bstrRealm, BSTR bstrUrl, BOOL fProxy, BOOL fClearTextAuthentication, NETSOURCE_URLCREDPOLICY_SETTINGS * pdwUrlPolicy, BSTR * pbstrName, BSTR * pbstrPassword, BOOL * pfConfirmedGood);
} IWMSInternalAdminNetSource3Vtbl;
struct IWMSInternalAdminNetSource3 { const IWMSInternalAdminNetSource3Vtbl *lpVtbl; };
#endif
#if !defined(FOREIGN_IRMGetLicenseVtbl) && !defined(OURS_IRMGetLicenseVtbl)
#define OURS_IRMGetLicenseVtbl 1
DEFINE_GUID(IID_IRMGetLicense, 0x9ea69f99, 0xf8ff, 0x415e, 0x8b, 0x90, 0x35, 0xd6, 0xdf, 0xaf, 0x16, 0x0e);
typedef struct IRMGetLicenseVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IRMGetLicense *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IRMGetLicense *This);
    ULONG (STDMETHODCALLTYPE *Release)(IRMGetLicense *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IRMGetLicense *This, UINT * pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IRMGetLicense *This, UINT iTInfo, LCID lcid, ITypeInfo ** ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IRMGetLicense *This, const IID *const riid, LPOLESTR * rgszNames, UINT cNames, LCID lcid, DISPID * rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IRMGetLicense *This, DISPID dispIdMember, const IID *const riid, LCID lcid, WORD wFlags, DISPPARAMS * pDispParams, VARIANT * pVarResult, EXCEPINFO * pExcepInfo, UINT * puArgErr);
    HRESULT (STDMETHODCALLTYPE *GetLicenseFromURL)(IRMGetLicense *This, BSTR bstrXMLDoc, BSTR bstrURL);
    HRESULT (STDMETHODCALLTYPE *GetSystemInfo)(IRMGetLicense *This, BSTR * pbstrXMLDoc);
    HRESULT (STDMETHODCALLTYPE *StoreLicense)(IRMGetLicense *This, BSTR bstrXMLDoc);
    HRESULT (STDMETHODCALLTYPE *GetDRMVersion)(IRMGetLicense *This, BSTR * pbstrDRMVersion);
    HRESULT (STDMETHODCALLTYPE *GetDRMSecurityVersion)(IRMGetLicense *This, BSTR * pbstrDRMSecurityVersion);
    HRESULT (STDMETHODCALLTYPE *GetLicenseFromURLAsync)(IRMGetLicense *This, BSTR bstrXMLDoc, BSTR bstrURL);
    HRESULT (STDMETHODCALLTYPE *GetAsyncCallStatus)(IRMGetLicense *This, VARIANT * pvarStatus, VARIANT * pvarHResult);
} IRMGetLicenseVtbl;
struct IRMGetLicense { const IRMGetLicenseVtbl *lpVtbl; };
#endif
#endif
