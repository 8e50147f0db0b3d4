/*
 * Prints what a C compiler makes of the foreign headers, in the format of facts like these:
 *   struct NAME size align | field STRUCT NAME offset size | enum TYPE MEMBER value | slot INTERFACE METHOD index
 *   iid INTERFACE {GUID}   | foreign STRUCT size align: a structure as the headers have it, without its packing
 * Columns are separated by tabs. The names of the slots come from this file, their numbers from the headers.
 */
#include <stdio.h>

#include "sdk.h"

#define STRUCT(NAME, TYPE) printf("struct\t%s\t%zu\t%zu\n", #NAME, sizeof(TYPE), _Alignof(TYPE))
#define FIELD(NAME, TYPE, F) \
    printf("field\t%s\t%s\t%zu\t%zu\n", #NAME, #F, offsetof(TYPE, F), sizeof(((TYPE *)0)->F))
#define FOREIGN(NAME) printf("foreign\t%s\t%zu\t%zu\n", #NAME, sizeof(NAME), _Alignof(NAME))
#define ENUM(NAME, M) printf("enum\t%s\t%s\t%d\n", #NAME, #M, (int)(M))
#define S(I, M) printf("slot\t%s\t%s\t%zu\n", #I, #M, offsetof(I##Vtbl, M) / sizeof(void *));
#define INTERFACE(I) \
    print_iid(#I, &IID_##I); \
    SLOTS_##I(I)

#define SLOTS_IUnknown(I) \
    S(I, QueryInterface) S(I, AddRef) S(I, Release)
#define SLOTS_ISequentialStream(I) \
    SLOTS_IUnknown(I) S(I, Read) S(I, Write)
#define SLOTS_IStream(I) \
    SLOTS_ISequentialStream(I) S(I, Seek) S(I, SetSize) S(I, CopyTo) S(I, Commit) S(I, Revert) S(I, LockRegion) \
    S(I, UnlockRegion) S(I, Stat) S(I, Clone)
#define SLOTS_INSSBuffer(I) \
    SLOTS_IUnknown(I) S(I, GetLength) S(I, SetLength) S(I, GetMaxLength) S(I, GetBuffer) S(I, GetBufferAndLength)
#define SLOTS_INSSBuffer2(I) \
    SLOTS_INSSBuffer(I) S(I, GetSampleProperties) S(I, SetSampleProperties)
#define SLOTS_INSSBuffer3(I) \
    SLOTS_INSSBuffer2(I) S(I, SetProperty) S(I, GetProperty)
#define SLOTS_INSSBuffer4(I) \
    SLOTS_INSSBuffer3(I) S(I, GetPropertyCount) S(I, GetPropertyByIndex)
#define SLOTS_IWMSyncReader(I) \
    SLOTS_IUnknown(I) S(I, Open) S(I, Close) S(I, SetRange) S(I, SetRangeByFrame) S(I, GetNextSample) \
    S(I, SetStreamsSelected) S(I, GetStreamSelected) S(I, SetReadStreamSamples) S(I, GetReadStreamSamples) \
    S(I, GetOutputSetting) S(I, SetOutputSetting) S(I, GetOutputCount) S(I, GetOutputProps) S(I, SetOutputProps) \
    S(I, GetOutputFormatCount) S(I, GetOutputFormat) S(I, GetOutputNumberForStream) S(I, GetStreamNumberForOutput) \
    S(I, GetMaxOutputSampleSize) S(I, GetMaxStreamSampleSize) S(I, OpenStream)
#define SLOTS_IWMSyncReader2(I) \
    SLOTS_IWMSyncReader(I) S(I, SetRangeByTimecode) S(I, SetRangeByFrameEx) S(I, SetAllocateForOutput) \
    S(I, GetAllocateForOutput) S(I, SetAllocateForStream) S(I, GetAllocateForStream)
#define SLOTS_IWMReader(I) \
    SLOTS_IUnknown(I) S(I, Open) S(I, Close) S(I, GetOutputCount) S(I, GetOutputProps) S(I, SetOutputProps) \
    S(I, GetOutputFormatCount) S(I, GetOutputFormat) S(I, Start) S(I, Stop) S(I, Pause) S(I, Resume)
#define SLOTS_IWMReaderAdvanced(I) \
    SLOTS_IUnknown(I) S(I, SetUserProvidedClock) S(I, GetUserProvidedClock) S(I, DeliverTime) \
    S(I, SetManualStreamSelection) S(I, GetManualStreamSelection) S(I, SetStreamsSelected) S(I, GetStreamSelected) \
    S(I, SetReceiveSelectionCallbacks) S(I, GetReceiveSelectionCallbacks) S(I, SetReceiveStreamSamples) \
    S(I, GetReceiveStreamSamples) S(I, SetAllocateForOutput) S(I, GetAllocateForOutput) S(I, SetAllocateForStream) \
    S(I, GetAllocateForStream) S(I, GetStatistics) S(I, SetClientInfo) S(I, GetMaxOutputSampleSize) \
    S(I, GetMaxStreamSampleSize) S(I, NotifyLateDelivery)
#define SLOTS_IWMReaderAdvanced2(I) \
    SLOTS_IWMReaderAdvanced(I) S(I, SetPlayMode) S(I, GetPlayMode) S(I, GetBufferProgress) \
    S(I, GetDownloadProgress) S(I, GetSaveAsProgress) S(I, SaveFileAs) S(I, GetProtocolName) S(I, StartAtMarker) \
    S(I, GetOutputSetting) S(I, SetOutputSetting) S(I, Preroll) S(I, SetLogClientID) S(I, GetLogClientID) \
    S(I, StopBuffering) S(I, OpenStream)
#define SLOTS_IWMStatusCallback(I) \
    SLOTS_IUnknown(I) S(I, OnStatus)
#define SLOTS_IWMReaderCallback(I) \
    SLOTS_IWMStatusCallback(I) S(I, OnSample)
#define SLOTS_IWMReaderCallbackAdvanced(I) \
    SLOTS_IUnknown(I) S(I, OnStreamSample) S(I, OnTime) S(I, OnStreamSelection) S(I, OnOutputPropsChanged) \
    S(I, AllocateForStream) S(I, AllocateForOutput)
#define SLOTS_IWMReaderAllocatorEx(I) \
    SLOTS_IUnknown(I) S(I, AllocateForStreamEx) S(I, AllocateForOutputEx)
#define SLOTS_IWMHeaderInfo(I) \
    SLOTS_IUnknown(I) S(I, GetAttributeCount) S(I, GetAttributeByIndex) S(I, GetAttributeByName) S(I, SetAttribute) \
    S(I, GetMarkerCount) S(I, GetMarker) S(I, AddMarker) S(I, RemoveMarker) S(I, GetScriptCount) S(I, GetScript) \
    S(I, AddScript) S(I, RemoveScript)
#define SLOTS_IWMHeaderInfo2(I) \
    SLOTS_IWMHeaderInfo(I) S(I, GetCodecInfoCount) S(I, GetCodecInfo)
#define SLOTS_IWMHeaderInfo3(I) \
    SLOTS_IWMHeaderInfo2(I) S(I, GetAttributeCountEx) S(I, GetAttributeIndices) S(I, GetAttributeByIndexEx) \
    S(I, ModifyAttribute) S(I, AddAttribute) S(I, DeleteAttribute) S(I, AddCodecInfo)
#define SLOTS_IWMProfile(I) \
    SLOTS_IUnknown(I) S(I, GetVersion) S(I, GetName) S(I, SetName) S(I, GetDescription) S(I, SetDescription) \
    S(I, GetStreamCount) S(I, GetStream) S(I, GetStreamByNumber) S(I, RemoveStream) S(I, RemoveStreamByNumber) \
    S(I, AddStream) S(I, ReconfigStream) S(I, CreateNewStream) S(I, GetMutualExclusionCount) \
    S(I, GetMutualExclusion) S(I, RemoveMutualExclusion) S(I, AddMutualExclusion) S(I, CreateNewMutualExclusion)
#define SLOTS_IWMProfile2(I) \
    SLOTS_IWMProfile(I) S(I, GetProfileID)
#define SLOTS_IWMProfile3(I) \
    SLOTS_IWMProfile2(I) S(I, GetStorageFormat) S(I, SetStorageFormat) S(I, GetBandwidthSharingCount) \
    S(I, GetBandwidthSharing) S(I, RemoveBandwidthSharing) S(I, AddBandwidthSharing) \
    S(I, CreateNewBandwidthSharing) S(I, GetStreamPrioritization) S(I, SetStreamPrioritization) \
    S(I, RemoveStreamPrioritization) S(I, CreateNewStreamPrioritization) S(I, GetExpectedPacketCount)
#define SLOTS_IWMStreamConfig(I) \
    SLOTS_IUnknown(I) S(I, GetStreamType) S(I, GetStreamNumber) S(I, SetStreamNumber) S(I, GetStreamName) \
    S(I, SetStreamName) S(I, GetConnectionName) S(I, SetConnectionName) S(I, GetBitrate) S(I, SetBitrate) \
    S(I, GetBufferWindow) S(I, SetBufferWindow)
#define SLOTS_IWMStreamConfig2(I) \
    SLOTS_IWMStreamConfig(I) S(I, GetTransportType) S(I, SetTransportType) S(I, AddDataUnitExtension) \
    S(I, GetDataUnitExtensionCount) S(I, GetDataUnitExtension) S(I, RemoveAllDataUnitExtensions)
#define SLOTS_IWMStreamConfig3(I) \
    SLOTS_IWMStreamConfig2(I) S(I, GetLanguage) S(I, SetLanguage)
#define SLOTS_IWMMediaProps(I) \
    SLOTS_IUnknown(I) S(I, GetType) S(I, GetMediaType) S(I, SetMediaType)
#define SLOTS_IWMOutputMediaProps(I) \
    SLOTS_IWMMediaProps(I) S(I, GetStreamGroupName) S(I, GetConnectionName)
#define SLOTS_IWMVideoMediaProps(I) \
    SLOTS_IWMMediaProps(I) S(I, GetMaxKeyFrameSpacing) S(I, SetMaxKeyFrameSpacing) S(I, GetQuality) \
    S(I, SetQuality)
#define SLOTS_IWMStreamList(I) \
    SLOTS_IUnknown(I) S(I, GetStreams) S(I, AddStream) S(I, RemoveStream)
#define SLOTS_IWMMutualExclusion(I) \
    SLOTS_IWMStreamList(I) S(I, GetType) S(I, SetType)
#define SLOTS_IWMBandwidthSharing(I) \
    SLOTS_IWMStreamList(I) S(I, GetType) S(I, SetType) S(I, GetBandwidth) S(I, SetBandwidth)
#define SLOTS_IWMStreamPrioritization(I) \
    SLOTS_IUnknown(I) S(I, GetPriorityRecords) S(I, SetPriorityRecords)

static void print_iid(const char *name, const GUID *iid)
{
    const unsigned char *d = iid->Data4;
    printf("iid\t%s\t{%08X-%04X-%04X-%02X%02X-%02X%02X%02X%02X%02X%02X}\n", name, (unsigned)iid->Data1, iid->Data2,
        iid->Data3, d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7]);
}

static void print_structs(void)
{
    STRUCT(WM_READER_STATISTICS, WM_READER_STATISTICS); FIELD(WM_READER_STATISTICS, WM_READER_STATISTICS, cbSize);
    FIELD(WM_READER_STATISTICS, WM_READER_STATISTICS, dwBandwidth);
    FIELD(WM_READER_STATISTICS, WM_READER_STATISTICS, cPacketsReceived);
    FIELD(WM_READER_STATISTICS, WM_READER_STATISTICS, cPacketsRecovered);
    FIELD(WM_READER_STATISTICS, WM_READER_STATISTICS, cPacketsLost);
    FIELD(WM_READER_STATISTICS, WM_READER_STATISTICS, wQuality);

    STRUCT(WM_READER_CLIENTINFO, WM_READER_CLIENTINFO); FIELD(WM_READER_CLIENTINFO, WM_READER_CLIENTINFO, cbSize);
    FIELD(WM_READER_CLIENTINFO, WM_READER_CLIENTINFO, wszLang);
    FIELD(WM_READER_CLIENTINFO, WM_READER_CLIENTINFO, wszBrowserUserAgent);
    FIELD(WM_READER_CLIENTINFO, WM_READER_CLIENTINFO, wszBrowserWebPage);
    FIELD(WM_READER_CLIENTINFO, WM_READER_CLIENTINFO, qwReserved);
    FIELD(WM_READER_CLIENTINFO, WM_READER_CLIENTINFO, pReserved);
    FIELD(WM_READER_CLIENTINFO, WM_READER_CLIENTINFO, wszHostExe);
    FIELD(WM_READER_CLIENTINFO, WM_READER_CLIENTINFO, qwHostVersion);
    FIELD(WM_READER_CLIENTINFO, WM_READER_CLIENTINFO, wszPlayerUserAgent);

    STRUCT(WM_MEDIA_TYPE, WM_MEDIA_TYPE); FIELD(WM_MEDIA_TYPE, WM_MEDIA_TYPE, majortype);
    FIELD(WM_MEDIA_TYPE, WM_MEDIA_TYPE, subtype); FIELD(WM_MEDIA_TYPE, WM_MEDIA_TYPE, bFixedSizeSamples);
    FIELD(WM_MEDIA_TYPE, WM_MEDIA_TYPE, bTemporalCompression); FIELD(WM_MEDIA_TYPE, WM_MEDIA_TYPE, lSampleSize);
    FIELD(WM_MEDIA_TYPE, WM_MEDIA_TYPE, formattype); FIELD(WM_MEDIA_TYPE, WM_MEDIA_TYPE, pUnk);
    FIELD(WM_MEDIA_TYPE, WM_MEDIA_TYPE, cbFormat); FIELD(WM_MEDIA_TYPE, WM_MEDIA_TYPE, pbFormat);

    STRUCT(WM_WRITER_STATISTICS, WM_WRITER_STATISTICS);
    FIELD(WM_WRITER_STATISTICS, WM_WRITER_STATISTICS, qwSampleCount);
    FIELD(WM_WRITER_STATISTICS, WM_WRITER_STATISTICS, qwByteCount);
    FIELD(WM_WRITER_STATISTICS, WM_WRITER_STATISTICS, qwDroppedSampleCount);
    FIELD(WM_WRITER_STATISTICS, WM_WRITER_STATISTICS, qwDroppedByteCount);
    FIELD(WM_WRITER_STATISTICS, WM_WRITER_STATISTICS, dwCurrentBitrate);
    FIELD(WM_WRITER_STATISTICS, WM_WRITER_STATISTICS, dwAverageBitrate);
    FIELD(WM_WRITER_STATISTICS, WM_WRITER_STATISTICS, dwExpectedBitrate);
    FIELD(WM_WRITER_STATISTICS, WM_WRITER_STATISTICS, dwCurrentSampleRate);
    FIELD(WM_WRITER_STATISTICS, WM_WRITER_STATISTICS, dwAverageSampleRate);
    FIELD(WM_WRITER_STATISTICS, WM_WRITER_STATISTICS, dwExpectedSampleRate);

    STRUCT(WM_WRITER_STATISTICS_EX, WM_WRITER_STATISTICS_EX);
    FIELD(WM_WRITER_STATISTICS_EX, WM_WRITER_STATISTICS_EX, dwBitratePlusOverhead);
    FIELD(WM_WRITER_STATISTICS_EX, WM_WRITER_STATISTICS_EX, dwCurrentSampleDropRateInQueue);
    FIELD(WM_WRITER_STATISTICS_EX, WM_WRITER_STATISTICS_EX, dwCurrentSampleDropRateInCodec);
    FIELD(WM_WRITER_STATISTICS_EX, WM_WRITER_STATISTICS_EX, dwCurrentSampleDropRateInMultiplexer);
    FIELD(WM_WRITER_STATISTICS_EX, WM_WRITER_STATISTICS_EX, dwTotalSampleDropsInQueue);
    FIELD(WM_WRITER_STATISTICS_EX, WM_WRITER_STATISTICS_EX, dwTotalSampleDropsInCodec);
    FIELD(WM_WRITER_STATISTICS_EX, WM_WRITER_STATISTICS_EX, dwTotalSampleDropsInMultiplexer);

    STRUCT(WM_PORT_NUMBER_RANGE, WM_PORT_NUMBER_RANGE); FIELD(WM_PORT_NUMBER_RANGE, WM_PORT_NUMBER_RANGE, wPortBegin);
    FIELD(WM_PORT_NUMBER_RANGE, WM_PORT_NUMBER_RANGE, wPortEnd);

    STRUCT(WM_STREAM_PRIORITY_RECORD, PackedPriorityRecord);
    FIELD(WM_STREAM_PRIORITY_RECORD, PackedPriorityRecord, wStreamNumber);
    FIELD(WM_STREAM_PRIORITY_RECORD, PackedPriorityRecord, fMandatory);

    STRUCT(WMT_TIMECODE_EXTENSION_DATA, PackedTimecode); FIELD(WMT_TIMECODE_EXTENSION_DATA, PackedTimecode, wRange);
    FIELD(WMT_TIMECODE_EXTENSION_DATA, PackedTimecode, dwTimecode);
    FIELD(WMT_TIMECODE_EXTENSION_DATA, PackedTimecode, dwUserbits);
    FIELD(WMT_TIMECODE_EXTENSION_DATA, PackedTimecode, dwAmFlags);

    STRUCT(STATSTG, STATSTG); FIELD(STATSTG, STATSTG, pwcsName); FIELD(STATSTG, STATSTG, type);
    FIELD(STATSTG, STATSTG, cbSize); FIELD(STATSTG, STATSTG, mtime); FIELD(STATSTG, STATSTG, ctime);
    FIELD(STATSTG, STATSTG, atime); FIELD(STATSTG, STATSTG, grfMode); FIELD(STATSTG, STATSTG, grfLocksSupported);
    FIELD(STATSTG, STATSTG, clsid); FIELD(STATSTG, STATSTG, grfStateBits); FIELD(STATSTG, STATSTG, reserved);

    STRUCT(FILETIME, FILETIME); FIELD(FILETIME, FILETIME, dwLowDateTime); FIELD(FILETIME, FILETIME, dwHighDateTime);

    STRUCT(GUID, GUID); FIELD(GUID, GUID, Data1); FIELD(GUID, GUID, Data2); FIELD(GUID, GUID, Data3);
    FIELD(GUID, GUID, Data4);

    STRUCT(VIDEOINFOHEADER, VIDEOINFOHEADER); FIELD(VIDEOINFOHEADER, VIDEOINFOHEADER, rcSource);
    FIELD(VIDEOINFOHEADER, VIDEOINFOHEADER, rcTarget); FIELD(VIDEOINFOHEADER, VIDEOINFOHEADER, dwBitRate);
    FIELD(VIDEOINFOHEADER, VIDEOINFOHEADER, dwBitErrorRate); FIELD(VIDEOINFOHEADER, VIDEOINFOHEADER, AvgTimePerFrame);
    FIELD(VIDEOINFOHEADER, VIDEOINFOHEADER, bmiHeader);

    STRUCT(BITMAPINFOHEADER, BITMAPINFOHEADER); FIELD(BITMAPINFOHEADER, BITMAPINFOHEADER, biSize);
    FIELD(BITMAPINFOHEADER, BITMAPINFOHEADER, biWidth); FIELD(BITMAPINFOHEADER, BITMAPINFOHEADER, biHeight);
    FIELD(BITMAPINFOHEADER, BITMAPINFOHEADER, biPlanes); FIELD(BITMAPINFOHEADER, BITMAPINFOHEADER, biBitCount);
    FIELD(BITMAPINFOHEADER, BITMAPINFOHEADER, biCompression); FIELD(BITMAPINFOHEADER, BITMAPINFOHEADER, biSizeImage);
    FIELD(BITMAPINFOHEADER, BITMAPINFOHEADER, biXPelsPerMeter);
    FIELD(BITMAPINFOHEADER, BITMAPINFOHEADER, biYPelsPerMeter); FIELD(BITMAPINFOHEADER, BITMAPINFOHEADER, biClrUsed);
    FIELD(BITMAPINFOHEADER, BITMAPINFOHEADER, biClrImportant);

    FOREIGN(WM_STREAM_PRIORITY_RECORD);
    FOREIGN(WMT_TIMECODE_EXTENSION_DATA);
}

static void print_enums(void)
{
    ENUM(WM_SF_TYPE, WM_SF_CLEANPOINT); ENUM(WM_SF_TYPE, WM_SF_DISCONTINUITY); ENUM(WM_SF_TYPE, WM_SF_DATALOSS);

    ENUM(WMT_STATUS, WMT_ERROR); ENUM(WMT_STATUS, WMT_OPENED); ENUM(WMT_STATUS, WMT_BUFFERING_START);
    ENUM(WMT_STATUS, WMT_BUFFERING_STOP); ENUM(WMT_STATUS, WMT_EOF); ENUM(WMT_STATUS, WMT_END_OF_FILE);
    ENUM(WMT_STATUS, WMT_END_OF_SEGMENT); ENUM(WMT_STATUS, WMT_END_OF_STREAMING); ENUM(WMT_STATUS, WMT_LOCATING);
    ENUM(WMT_STATUS, WMT_CONNECTING); ENUM(WMT_STATUS, WMT_NO_RIGHTS); ENUM(WMT_STATUS, WMT_MISSING_CODEC);
    ENUM(WMT_STATUS, WMT_STARTED); ENUM(WMT_STATUS, WMT_STOPPED); ENUM(WMT_STATUS, WMT_CLOSED);
    ENUM(WMT_STATUS, WMT_STRIDING); ENUM(WMT_STATUS, WMT_TIMER); ENUM(WMT_STATUS, WMT_INDEX_PROGRESS);
    ENUM(WMT_STATUS, WMT_SAVEAS_START); ENUM(WMT_STATUS, WMT_SAVEAS_STOP); ENUM(WMT_STATUS, WMT_NEW_SOURCEFLAGS);
    ENUM(WMT_STATUS, WMT_NEW_METADATA); ENUM(WMT_STATUS, WMT_BACKUPRESTORE_BEGIN); ENUM(WMT_STATUS, WMT_SOURCE_SWITCH);
    ENUM(WMT_STATUS, WMT_ACQUIRE_LICENSE); ENUM(WMT_STATUS, WMT_INDIVIDUALIZE);
    ENUM(WMT_STATUS, WMT_NEEDS_INDIVIDUALIZATION); ENUM(WMT_STATUS, WMT_NO_RIGHTS_EX);
    ENUM(WMT_STATUS, WMT_BACKUPRESTORE_END); ENUM(WMT_STATUS, WMT_BACKUPRESTORE_CONNECTING);
    ENUM(WMT_STATUS, WMT_BACKUPRESTORE_DISCONNECTING); ENUM(WMT_STATUS, WMT_ERROR_WITHURL);
    ENUM(WMT_STATUS, WMT_RESTRICTED_LICENSE); ENUM(WMT_STATUS, WMT_CLIENT_CONNECT);
    ENUM(WMT_STATUS, WMT_CLIENT_DISCONNECT); ENUM(WMT_STATUS, WMT_NATIVE_OUTPUT_PROPS_CHANGED);
    ENUM(WMT_STATUS, WMT_RECONNECT_START); ENUM(WMT_STATUS, WMT_RECONNECT_END);
    ENUM(WMT_STATUS, WMT_CLIENT_CONNECT_EX); ENUM(WMT_STATUS, WMT_CLIENT_DISCONNECT_EX);
    ENUM(WMT_STATUS, WMT_SET_FEC_SPAN); ENUM(WMT_STATUS, WMT_PREROLL_READY); ENUM(WMT_STATUS, WMT_PREROLL_COMPLETE);
    ENUM(WMT_STATUS, WMT_CLIENT_PROPERTIES); ENUM(WMT_STATUS, WMT_LICENSEURL_SIGNATURE_STATE);
    ENUM(WMT_STATUS, WMT_INIT_PLAYLIST_BURN); ENUM(WMT_STATUS, WMT_TRANSCRYPTOR_INIT);
    ENUM(WMT_STATUS, WMT_TRANSCRYPTOR_SEEKED); ENUM(WMT_STATUS, WMT_TRANSCRYPTOR_READ);
    ENUM(WMT_STATUS, WMT_TRANSCRYPTOR_CLOSED); ENUM(WMT_STATUS, WMT_PROXIMITY_RESULT);
    ENUM(WMT_STATUS, WMT_PROXIMITY_COMPLETED); ENUM(WMT_STATUS, WMT_CONTENT_ENABLER);

    ENUM(WMT_STREAM_SELECTION, WMT_OFF); ENUM(WMT_STREAM_SELECTION, WMT_CLEANPOINT_ONLY);
    ENUM(WMT_STREAM_SELECTION, WMT_ON);

    ENUM(WMT_ATTR_DATATYPE, WMT_TYPE_DWORD); ENUM(WMT_ATTR_DATATYPE, WMT_TYPE_STRING);
    ENUM(WMT_ATTR_DATATYPE, WMT_TYPE_BINARY); ENUM(WMT_ATTR_DATATYPE, WMT_TYPE_BOOL);
    ENUM(WMT_ATTR_DATATYPE, WMT_TYPE_QWORD); ENUM(WMT_ATTR_DATATYPE, WMT_TYPE_WORD);
    ENUM(WMT_ATTR_DATATYPE, WMT_TYPE_GUID);

    ENUM(WMT_VERSION, WMT_VER_4_0); ENUM(WMT_VERSION, WMT_VER_7_0); ENUM(WMT_VERSION, WMT_VER_8_0);
    ENUM(WMT_VERSION, WMT_VER_9_0);

    ENUM(WMT_STORAGE_FORMAT, WMT_Storage_Format_MP3); ENUM(WMT_STORAGE_FORMAT, WMT_Storage_Format_V1);

    ENUM(WMT_TRANSPORT_TYPE, WMT_Transport_Type_Unreliable); ENUM(WMT_TRANSPORT_TYPE, WMT_Transport_Type_Reliable);

    ENUM(WMT_PLAY_MODE, WMT_PLAY_MODE_AUTOSELECT); ENUM(WMT_PLAY_MODE, WMT_PLAY_MODE_LOCAL);
    ENUM(WMT_PLAY_MODE, WMT_PLAY_MODE_DOWNLOAD); ENUM(WMT_PLAY_MODE, WMT_PLAY_MODE_STREAMING);

    ENUM(WMT_PROXY_SETTINGS, WMT_PROXY_SETTING_NONE); ENUM(WMT_PROXY_SETTINGS, WMT_PROXY_SETTING_MANUAL);
    ENUM(WMT_PROXY_SETTINGS, WMT_PROXY_SETTING_AUTO); ENUM(WMT_PROXY_SETTINGS, WMT_PROXY_SETTING_BROWSER);
    ENUM(WMT_PROXY_SETTINGS, WMT_PROXY_SETTING_MAX);

    ENUM(WMT_CODEC_INFO_TYPE, WMT_CODECINFO_AUDIO); ENUM(WMT_CODEC_INFO_TYPE, WMT_CODECINFO_VIDEO);
    ENUM(WMT_CODEC_INFO_TYPE, WMT_CODECINFO_UNKNOWN);

    ENUM(WMT_OFFSET_FORMAT, WMT_OFFSET_FORMAT_100NS); ENUM(WMT_OFFSET_FORMAT, WMT_OFFSET_FORMAT_FRAME_NUMBERS);
    ENUM(WMT_OFFSET_FORMAT, WMT_OFFSET_FORMAT_PLAYLIST_OFFSET); ENUM(WMT_OFFSET_FORMAT, WMT_OFFSET_FORMAT_TIMECODE);
    ENUM(WMT_OFFSET_FORMAT, WMT_OFFSET_FORMAT_100NS_APPROXIMATE);
}

static void print_interfaces(void)
{
    INTERFACE(IUnknown)
    INTERFACE(ISequentialStream)
    INTERFACE(IStream)
    INTERFACE(INSSBuffer)
    INTERFACE(INSSBuffer2)
    INTERFACE(INSSBuffer3)
    INTERFACE(INSSBuffer4)
    INTERFACE(IWMSyncReader)
    INTERFACE(IWMSyncReader2)
    INTERFACE(IWMReader)
    INTERFACE(IWMReaderAdvanced)
    INTERFACE(IWMReaderAdvanced2)
    INTERFACE(IWMStatusCallback)
    INTERFACE(IWMReaderCallback)
    INTERFACE(IWMReaderCallbackAdvanced)
    INTERFACE(IWMReaderAllocatorEx)
    INTERFACE(IWMHeaderInfo)
    INTERFACE(IWMHeaderInfo2)
    INTERFACE(IWMHeaderInfo3)
    INTERFACE(IWMProfile)
    INTERFACE(IWMProfile2)
    INTERFACE(IWMProfile3)
    INTERFACE(IWMStreamConfig)
    INTERFACE(IWMStreamConfig2)
    INTERFACE(IWMStreamConfig3)
    INTERFACE(IWMMediaProps)
    INTERFACE(IWMOutputMediaProps)
    INTERFACE(IWMVideoMediaProps)
    INTERFACE(IWMStreamList)
    INTERFACE(IWMMutualExclusion)
    INTERFACE(IWMBandwidthSharing)
    INTERFACE(IWMStreamPrioritization)
}

int main(void)
{
    print_structs();
    print_enums();
    print_interfaces();
    return 0;
}
