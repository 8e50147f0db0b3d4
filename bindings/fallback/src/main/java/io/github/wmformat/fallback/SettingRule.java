package io.github.wmformat.fallback;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.Guid;
import io.github.wmformat.HResult;
import io.github.wmformat.MediaTypes;
import io.github.wmformat.OutputSettings;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.WMT_ATTR_DATATYPE;
import java.util.List;

/**
 * What a synchronous reader does with one output setting: a row of the table WM-SET-001 to WM-SET-016.
 *
 * @param name the setting
 * @param initial its first value, which also has its type
 * @param getAudio what reading it from an audio output answers
 * @param getVideo what reading it from a video output answers
 * @param setAudio what setting it on an audio output answers
 * @param setVideo what setting it on a video output answers
 */
record SettingRule(
        String name, AttributeValue initial, HResult getAudio, HResult getVideo, HResult setAudio, HResult setVideo) {
    private static final HResult OK = ResultCodes.S_OK;
    private static final HResult INV = ResultCodes.E_INVALIDARG;
    private static final HResult REQ = ResultCodes.NS_E_INVALID_REQUEST;

    private static final AttributeValue NO = AttributeValue.ofBool(false);
    private static final AttributeValue YES = AttributeValue.ofBool(true);
    private static final AttributeValue ZERO = AttributeValue.ofDword(0);
    private static final AttributeValue UNSET = AttributeValue.ofDword(-1);

    static final List<SettingRule> ALL = List.of(
            new SettingRule(OutputSettings.g_wszAllowInterlacedOutput, NO, INV, OK, INV, OK),
            new SettingRule(OutputSettings.g_wszDedicatedDeliveryThread, NO, REQ, REQ, REQ, REQ),
            new SettingRule(OutputSettings.g_wszDeliverOnReceive, NO, OK, OK, OK, OK),
            new SettingRule(OutputSettings.g_wszEnableDiscreteOutput, NO, OK, INV, OK, INV),
            new SettingRule(OutputSettings.g_wszEnableFrameInterpolation, NO, INV, OK, INV, OK),
            new SettingRule(OutputSettings.g_wszJustInTimeDecode, NO, REQ, REQ, REQ, REQ),
            new SettingRule(OutputSettings.g_wszNeedsPreviousSample, NO, INV, REQ, INV, INV),
            new SettingRule(OutputSettings.g_wszScrambledAudio, NO, INV, INV, INV, INV),
            new SettingRule(OutputSettings.g_wszSingleOutputBuffer, NO, REQ, REQ, REQ, REQ),
            new SettingRule(OutputSettings.g_wszSoftwareScaling, YES, INV, OK, INV, OK),
            new SettingRule(OutputSettings.g_wszVideoSampleDurations, NO, INV, OK, INV, OK),
            new SettingRule(OutputSettings.g_wszEnableWMAProSPDIFOutput, NO, INV, INV, OK, INV),
            new SettingRule(OutputSettings.g_wszStreamLanguage, AttributeValue.ofWord(0), REQ, REQ, OK, OK),
            new SettingRule(OutputSettings.g_wszDynamicRangeControl, UNSET, OK, INV, OK, INV),
            new SettingRule(OutputSettings.g_wszEarlyDataDelivery, ZERO, OK, OK, OK, OK),
            new SettingRule(OutputSettings.g_wszSpeakerConfig, UNSET, OK, INV, OK, INV));

    WMT_ATTR_DATATYPE type() {
        return initial.type();
    }

    HResult get(Guid majortype) {
        return answer(majortype, getAudio, getVideo);
    }

    HResult set(Guid majortype) {
        return answer(majortype, setAudio, setVideo);
    }

    /** Outputs that are neither have only what both kinds have. */
    private static HResult answer(Guid majortype, HResult audio, HResult video) {
        if (majortype.equals(MediaTypes.WMMEDIATYPE_Audio)) {
            return audio;
        }
        return majortype.equals(MediaTypes.WMMEDIATYPE_Video) || audio.equals(video) ? video : INV;
    }
}
