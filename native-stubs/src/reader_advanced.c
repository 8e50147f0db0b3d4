/* IWMReaderAdvanced, IWMReaderAdvanced2: the second facet of the reader. */
#include "known_structs.h"
#include "reader.h"

static void note_statistics(Call *call, const WM_READER_STATISTICS *statistics)
{
    text_format(note(call, "pStatistics"), "{cbSize=%u}", (unsigned)statistics->cbSize);
}

/* Field by field the known value of the parameter, plus the field's place; the size is the caller's. */
static void known_statistics(const Call *call, WM_READER_STATISTICS *statistics)
{
    DWORD value = (DWORD)call_value(call, 0x80000000u);
    statistics->dwBandwidth = value + 1;
    statistics->cPacketsReceived = value + 2;
    statistics->cPacketsRecovered = value + 3;
    statistics->cPacketsLost = value + 4;
    statistics->wQuality = (WORD)(call_value(call, 0x8000) + 5);
}

static HRESULT STDMETHODCALLTYPE set_user_provided_clock(IWMReaderAdvanced2 *self, BOOL fUserClock)
{
    CALL(IWMReaderAdvanced, SetUserProvidedClock);
    IN_SIGNED(fUserClock);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_user_provided_clock(IWMReaderAdvanced2 *self, BOOL *pfUserClock)
{
    CALL(IWMReaderAdvanced, GetUserProvidedClock);
    OUT_BOOL(pfUserClock);
    return END();
}

static HRESULT STDMETHODCALLTYPE deliver_time(IWMReaderAdvanced2 *self, QWORD cnsTime)
{
    CALL(IWMReaderAdvanced, DeliverTime);
    IN_UNSIGNED(cnsTime);
    return END();
}

static HRESULT STDMETHODCALLTYPE set_manual_stream_selection(IWMReaderAdvanced2 *self, BOOL fSelection)
{
    CALL(IWMReaderAdvanced, SetManualStreamSelection);
    IN_SIGNED(fSelection);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_manual_stream_selection(IWMReaderAdvanced2 *self, BOOL *pfSelection)
{
    CALL(IWMReaderAdvanced, GetManualStreamSelection);
    OUT_BOOL(pfSelection);
    return END();
}

static HRESULT STDMETHODCALLTYPE set_streams_selected(
    IWMReaderAdvanced2 *self, WORD cStreamCount, WORD *pwStreamNumbers, WMT_STREAM_SELECTION *pSelections)
{
    CALL(IWMReaderAdvanced, SetStreamsSelected);
    IN_UNSIGNED(cStreamCount);
    IN_WORDS(pwStreamNumbers, cStreamCount);
    IN_ENUMS(pSelections, cStreamCount);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_stream_selected(
    IWMReaderAdvanced2 *self, WORD wStreamNum, WMT_STREAM_SELECTION *pSelection)
{
    CALL(IWMReaderAdvanced, GetStreamSelected);
    IN_UNSIGNED(wStreamNum);
    OUT_ENUM(pSelection, WMT_CLEANPOINT_ONLY);
    return END();
}

static HRESULT STDMETHODCALLTYPE set_receive_selection_callbacks(IWMReaderAdvanced2 *self, BOOL fGetCallbacks)
{
    CALL(IWMReaderAdvanced, SetReceiveSelectionCallbacks);
    IN_SIGNED(fGetCallbacks);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_receive_selection_callbacks(IWMReaderAdvanced2 *self, BOOL *pfGetCallbacks)
{
    CALL(IWMReaderAdvanced, GetReceiveSelectionCallbacks);
    OUT_BOOL(pfGetCallbacks);
    return END();
}

static HRESULT STDMETHODCALLTYPE set_receive_stream_samples(
    IWMReaderAdvanced2 *self, WORD wStreamNum, BOOL fReceiveStreamSamples)
{
    CALL(IWMReaderAdvanced, SetReceiveStreamSamples);
    IN_UNSIGNED(wStreamNum);
    IN_SIGNED(fReceiveStreamSamples);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_receive_stream_samples(
    IWMReaderAdvanced2 *self, WORD wStreamNum, BOOL *pfReceiveStreamSamples)
{
    CALL(IWMReaderAdvanced, GetReceiveStreamSamples);
    IN_UNSIGNED(wStreamNum);
    OUT_BOOL(pfReceiveStreamSamples);
    return END();
}

static HRESULT STDMETHODCALLTYPE set_allocate_for_output(IWMReaderAdvanced2 *self, DWORD dwOutputNum, BOOL fAllocate)
{
    CALL(IWMReaderAdvanced, SetAllocateForOutput);
    IN_UNSIGNED(dwOutputNum);
    IN_SIGNED(fAllocate);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_allocate_for_output(IWMReaderAdvanced2 *self, DWORD dwOutputNum, BOOL *pfAllocate)
{
    CALL(IWMReaderAdvanced, GetAllocateForOutput);
    IN_UNSIGNED(dwOutputNum);
    OUT_BOOL(pfAllocate);
    return END();
}

static HRESULT STDMETHODCALLTYPE set_allocate_for_stream(IWMReaderAdvanced2 *self, WORD wStreamNum, BOOL fAllocate)
{
    CALL(IWMReaderAdvanced, SetAllocateForStream);
    IN_UNSIGNED(wStreamNum);
    IN_SIGNED(fAllocate);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_allocate_for_stream(IWMReaderAdvanced2 *self, WORD dwSreamNum, BOOL *pfAllocate)
{
    CALL(IWMReaderAdvanced, GetAllocateForStream);
    IN_UNSIGNED(dwSreamNum);
    OUT_BOOL(pfAllocate);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_statistics(IWMReaderAdvanced2 *self, WM_READER_STATISTICS *pStatistics)
{
    CALL(IWMReaderAdvanced, GetStatistics);
    if (pStatistics)
        NOTE(statistics, pStatistics);
    else
        NOTE(pointer, "pStatistics", NULL);
    if (call.fill && pStatistics) known_statistics(&call, pStatistics);
    return END();
}

static HRESULT STDMETHODCALLTYPE set_client_info(IWMReaderAdvanced2 *self, WM_READER_CLIENTINFO *pClientInfo)
{
    CALL(IWMReaderAdvanced, SetClientInfo);
    ARRIVES(client_info, "pClientInfo", pClientInfo);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_max_output_sample_size(IWMReaderAdvanced2 *self, DWORD dwOutput, DWORD *pcbMax)
{
    CALL(IWMReaderAdvanced, GetMaxOutputSampleSize);
    IN_UNSIGNED(dwOutput);
    OUT_DWORD(pcbMax);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_max_stream_sample_size(IWMReaderAdvanced2 *self, WORD wStream, DWORD *pcbMax)
{
    CALL(IWMReaderAdvanced, GetMaxStreamSampleSize);
    IN_UNSIGNED(wStream);
    OUT_DWORD(pcbMax);
    return END();
}

static HRESULT STDMETHODCALLTYPE notify_late_delivery(IWMReaderAdvanced2 *self, QWORD cnsLateness)
{
    CALL(IWMReaderAdvanced, NotifyLateDelivery);
    IN_UNSIGNED(cnsLateness);
    return END();
}

static HRESULT STDMETHODCALLTYPE set_play_mode(IWMReaderAdvanced2 *self, WMT_PLAY_MODE Mode)
{
    CALL(IWMReaderAdvanced2, SetPlayMode);
    IN_SIGNED(Mode);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_play_mode(IWMReaderAdvanced2 *self, WMT_PLAY_MODE *pMode)
{
    CALL(IWMReaderAdvanced2, GetPlayMode);
    OUT_ENUM(pMode, WMT_PLAY_MODE_DOWNLOAD);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_buffer_progress(IWMReaderAdvanced2 *self, DWORD *pdwPercent, QWORD *pcnsBuffering)
{
    CALL(IWMReaderAdvanced2, GetBufferProgress);
    OUT_DWORD(pdwPercent);
    OUT_QWORD(pcnsBuffering);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_download_progress(
    IWMReaderAdvanced2 *self, DWORD *pdwPercent, QWORD *pqwBytesDownloaded, QWORD *pcnsDownload)
{
    CALL(IWMReaderAdvanced2, GetDownloadProgress);
    OUT_DWORD(pdwPercent);
    OUT_QWORD(pqwBytesDownloaded);
    OUT_QWORD(pcnsDownload);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_save_as_progress(IWMReaderAdvanced2 *self, DWORD *pdwPercent)
{
    CALL(IWMReaderAdvanced2, GetSaveAsProgress);
    OUT_DWORD(pdwPercent);
    return END();
}

static HRESULT STDMETHODCALLTYPE save_file_as(IWMReaderAdvanced2 *self, const WCHAR *pwszFilename)
{
    CALL(IWMReaderAdvanced2, SaveFileAs);
    IN_TEXT(pwszFilename);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_protocol_name(IWMReaderAdvanced2 *self, WCHAR *pwszProtocol, DWORD *pcchProtocol)
{
    CALL(IWMReaderAdvanced2, GetProtocolName);
    FITS_TEXT(pwszProtocol, pcchProtocol);
    OUT_TEXT(pwszProtocol);
    COUNT_OF_TEXT(pcchProtocol, pwszProtocol);
    return END();
}

static HRESULT STDMETHODCALLTYPE start_at_marker(
    IWMReaderAdvanced2 *self, WORD wMarkerIndex, QWORD cnsDuration, float fRate, void *pvContext)
{
    CALL(IWMReaderAdvanced2, StartAtMarker);
    IN_UNSIGNED(wMarkerIndex);
    IN_UNSIGNED(cnsDuration);
    IN_FLOAT(fRate);
    IN_CONTEXT(pvContext);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_output_setting(IWMReaderAdvanced2 *self, DWORD dwOutputNum, LPCWSTR pszName,
    WMT_ATTR_DATATYPE *pType, BYTE *pValue, WORD *pcbLength)
{
    CALL(IWMReaderAdvanced2, GetOutputSetting);
    FITS_VALUE(pValue, pcbLength);
    IN_UNSIGNED(dwOutputNum);
    IN_TEXT(pszName);
    OUT_ENUM(pType, switches.attribute_type);
    OUT_VALUE(pValue);
    COUNT_OF_VALUE(pcbLength, pValue);
    return END();
}

static HRESULT STDMETHODCALLTYPE set_output_setting(IWMReaderAdvanced2 *self, DWORD dwOutputNum, LPCWSTR pszName,
    WMT_ATTR_DATATYPE Type, const BYTE *pValue, WORD cbLength)
{
    CALL(IWMReaderAdvanced2, SetOutputSetting);
    IN_UNSIGNED(dwOutputNum);
    IN_TEXT(pszName);
    IN_SIGNED(Type);
    IN_BYTES(pValue, cbLength);
    IN_UNSIGNED(cbLength);
    return END();
}

static HRESULT STDMETHODCALLTYPE preroll(IWMReaderAdvanced2 *self, QWORD cnsStart, QWORD cnsDuration, float fRate)
{
    CALL(IWMReaderAdvanced2, Preroll);
    IN_UNSIGNED(cnsStart);
    IN_UNSIGNED(cnsDuration);
    IN_FLOAT(fRate);
    return END();
}

static HRESULT STDMETHODCALLTYPE set_log_client_id(IWMReaderAdvanced2 *self, BOOL fLogClientID)
{
    CALL(IWMReaderAdvanced2, SetLogClientID);
    IN_SIGNED(fLogClientID);
    return END();
}

static HRESULT STDMETHODCALLTYPE get_log_client_id(IWMReaderAdvanced2 *self, BOOL *pfLogClientID)
{
    CALL(IWMReaderAdvanced2, GetLogClientID);
    OUT_BOOL(pfLogClientID);
    return END();
}

static HRESULT STDMETHODCALLTYPE stop_buffering(IWMReaderAdvanced2 *self)
{
    CALL(IWMReaderAdvanced2, StopBuffering);
    return END();
}

static HRESULT STDMETHODCALLTYPE open_stream(
    IWMReaderAdvanced2 *self, IStream *pStream, IWMReaderCallback *pCallback, void *pvContext)
{
    CALL(IWMReaderAdvanced2, OpenStream);
    IN_INTERFACE(pStream);
    IN_INTERFACE(pCallback);
    IN_CONTEXT(pvContext);
    if (call.fill) {
        Kept *kept = &((Reader *)object_of(self))->kept;
        keep_stream(kept, pStream);
        keep_callback(kept, pCallback, pvContext);
    }
    return END();
}

const IWMReaderAdvanced2Vtbl reader_advanced_vtable = {
    IUNKNOWN_SLOTS(IWMReaderAdvanced2),
    .SetUserProvidedClock = set_user_provided_clock,
    .GetUserProvidedClock = get_user_provided_clock,
    .DeliverTime = deliver_time,
    .SetManualStreamSelection = set_manual_stream_selection,
    .GetManualStreamSelection = get_manual_stream_selection,
    .SetStreamsSelected = set_streams_selected,
    .GetStreamSelected = get_stream_selected,
    .SetReceiveSelectionCallbacks = set_receive_selection_callbacks,
    .GetReceiveSelectionCallbacks = get_receive_selection_callbacks,
    .SetReceiveStreamSamples = set_receive_stream_samples,
    .GetReceiveStreamSamples = get_receive_stream_samples,
    .SetAllocateForOutput = set_allocate_for_output,
    .GetAllocateForOutput = get_allocate_for_output,
    .SetAllocateForStream = set_allocate_for_stream,
    .GetAllocateForStream = get_allocate_for_stream,
    .GetStatistics = get_statistics,
    .SetClientInfo = set_client_info,
    .GetMaxOutputSampleSize = get_max_output_sample_size,
    .GetMaxStreamSampleSize = get_max_stream_sample_size,
    .NotifyLateDelivery = notify_late_delivery,
    .SetPlayMode = set_play_mode,
    .GetPlayMode = get_play_mode,
    .GetBufferProgress = get_buffer_progress,
    .GetDownloadProgress = get_download_progress,
    .GetSaveAsProgress = get_save_as_progress,
    .SaveFileAs = save_file_as,
    .GetProtocolName = get_protocol_name,
    .StartAtMarker = start_at_marker,
    .GetOutputSetting = get_output_setting,
    .SetOutputSetting = set_output_setting,
    .Preroll = preroll,
    .SetLogClientID = set_log_client_id,
    .GetLogClientID = get_log_client_id,
    .StopBuffering = stop_buffering,
    .OpenStream = open_stream,
};
