package io.github.wmformat.kit;

import static io.github.wmformat.kit.SettingAnswer.invalid;
import static io.github.wmformat.kit.SettingAnswer.ok;
import static io.github.wmformat.kit.SettingAnswer.request;
import static io.github.wmformat.kit.SettingType.BOOL;
import static io.github.wmformat.kit.SettingType.DWORD;
import static io.github.wmformat.kit.SettingType.WORD;

import io.github.wmformat.AttributeValue;

/** The table of WM-SET-001 to 016 for the synchronous reader. */
@SuppressWarnings("ImmutableEnumChecker") // the answers are records of numbers
enum OutputSetting {
    ALLOW_INTERLACED_OUTPUT("AllowInterlacedOutput", BOOL, invalid(), ok(0), invalid(), ok(1)),
    DEDICATED_DELIVERY_THREAD("DedicatedDeliveryThread", BOOL, request(), request(), request(), request()),
    DELIVER_ON_RECEIVE("DeliverOnReceive", BOOL, ok(0), ok(0), ok(1), ok(1)),
    ENABLE_DISCRETE_OUTPUT("EnableDiscreteOutput", BOOL, ok(0), invalid(), ok(1), invalid()),
    ENABLE_FRAME_INTERPOLATION("EnableFrameInterpolation", BOOL, invalid(), ok(0), invalid(), ok(1)),
    JUST_IN_TIME_DECODE("JustInTimeDecode", BOOL, request(), request(), request(), request()),
    NEEDS_PREVIOUS_SAMPLE("NeedsPreviousSample", BOOL, invalid(), request(), invalid(), invalid()),
    SCRAMBLED_AUDIO("ScrambledAudio", BOOL, invalid(), invalid(), invalid(), invalid()),
    SINGLE_OUTPUT_BUFFER("SingleOutputBuffer", BOOL, request(), request(), request(), request()),
    SOFTWARE_SCALING("SoftwareScaling", BOOL, invalid(), ok(1), invalid(), ok(1)),
    VIDEO_SAMPLE_DURATIONS("VideoSampleDurations", BOOL, invalid(), ok(0), invalid(), ok(1)),
    ENABLE_WMA_PRO_SPDIF_OUTPUT("EnableWMAProSPDIFOutput", BOOL, invalid(), invalid(), ok(1), invalid()),
    STREAM_LANGUAGE("StreamLanguage", WORD, request(), request(), ok(1), ok(1)),
    DYNAMIC_RANGE_CONTROL("DynamicRangeControl", DWORD, ok(0xFFFF_FFFFL), invalid(), ok(1), invalid()),
    EARLY_DATA_DELIVERY("EarlyDataDelivery", DWORD, ok(0), ok(0), ok(1000), ok(2000)),
    SPEAKER_CONFIG("SpeakerConfig", DWORD, ok(0xFFFF_FFFFL), invalid(), ok(1), invalid());

    final SettingAnswer getAudio;
    final SettingAnswer getVideo;
    final SettingAnswer setAudio;
    final SettingAnswer setVideo;
    private final String settingName;
    private final SettingType type;

    OutputSetting(
            String settingName,
            SettingType type,
            SettingAnswer getAudio,
            SettingAnswer getVideo,
            SettingAnswer setAudio,
            SettingAnswer setVideo) {
        this.settingName = settingName;
        this.type = type;
        this.getAudio = getAudio;
        this.getVideo = getVideo;
        this.setAudio = setAudio;
        this.setVideo = setVideo;
    }

    String settingName() {
        return settingName;
    }

    AttributeValue value(int number) {
        return switch (type) {
            case BOOL -> AttributeValue.ofBool(number != 0);
            case WORD -> AttributeValue.ofWord(number);
            case DWORD -> AttributeValue.ofDword(number);
        };
    }

    long number(AttributeValue value) {
        return switch (type) {
            case BOOL -> value.asBool() ? 1 : 0;
            case WORD -> value.asWord();
            case DWORD -> Integer.toUnsignedLong(value.asDword());
        };
    }
}
