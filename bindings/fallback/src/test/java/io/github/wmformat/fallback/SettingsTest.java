package io.github.wmformat.fallback;

import static io.github.wmformat.fallback.Failures.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.HResult;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.SynchronousReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table WM-SET, columns of the synchronous reader. */
final class SettingsTest {
    private static HResult code(String word) {
        return switch (word) {
            case "INV" -> ResultCodes.E_INVALIDARG;
            case "REQ" -> ResultCodes.NS_E_INVALID_REQUEST;
            default -> ResultCodes.S_OK;
        };
    }

    private static AttributeValue value(String type, long number) {
        return switch (type) {
            case "BOOL" -> AttributeValue.ofBool(number != 0);
            case "WORD" -> AttributeValue.ofWord((int) number);
            default -> AttributeValue.ofDword((int) number);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "AllowInterlacedOutput, BOOL, INV, 0, INV, 1",
        "DedicatedDeliveryThread, BOOL, REQ, REQ, REQ, REQ",
        "DeliverOnReceive, BOOL, 0, 0, 1, 1",
        "EnableDiscreteOutput, BOOL, 0, INV, 1, INV",
        "EnableFrameInterpolation, BOOL, INV, 0, INV, 1",
        "JustInTimeDecode, BOOL, REQ, REQ, REQ, REQ",
        "NeedsPreviousSample, BOOL, INV, REQ, INV, INV",
        "ScrambledAudio, BOOL, INV, INV, INV, INV",
        "SingleOutputBuffer, BOOL, REQ, REQ, REQ, REQ",
        "SoftwareScaling, BOOL, INV, 1, INV, 1",
        "VideoSampleDurations, BOOL, INV, 0, INV, 1",
        "EnableWMAProSPDIFOutput, BOOL, INV, INV, 1, INV",
        "StreamLanguage, WORD, REQ, REQ, 1, 1",
        "DynamicRangeControl, DWORD, -1, INV, 1, INV",
        "EarlyDataDelivery, DWORD, 0, 0, 1000, 2000",
        "SpeakerConfig, DWORD, -1, INV, 1, INV"
    })
    void settingsAreAsOnWindows(
            String name, String type, String getAudio, String getVideo, String setAudio, String setVideo) {
        try (SynchronousReader reader = TestFile.fixture().open()) {
            String[][] columns = {{getAudio, setAudio}, {getVideo, setVideo}};
            for (int output = 0; output < columns.length; output++) {
                assertGets(reader, output, name, type, columns[output][0]);
                assertSets(reader, output, name, type, columns[output][1]);
            }
        }
    }

    private static void assertGets(SynchronousReader reader, int output, String name, String type, String expected) {
        HResult code = code(expected);
        if (code.failed()) {
            assertFails(code, () -> reader.getOutputSetting(output, name));
        } else {
            assertThat(reader.getOutputSetting(output, name)).isEqualTo(value(type, Long.parseLong(expected)));
        }
    }

    private static void assertSets(SynchronousReader reader, int output, String name, String type, String expected) {
        HResult code = code(expected);
        if (code.failed()) {
            assertFails(code, () -> reader.setOutputSetting(output, name, value(type, 0)));
        } else {
            reader.setOutputSetting(output, name, value(type, Long.parseLong(expected)));
        }
    }

    /** WML-SYN-008. */
    @Test
    void valuesAreReadBack() {
        try (SynchronousReader reader = TestFile.fixture().open()) {
            reader.setOutputSetting(1, "EarlyDataDelivery", AttributeValue.ofDword(12_345));
            assertThat(reader.getOutputSetting(1, "EarlyDataDelivery").asDword())
                    .isEqualTo(12_345);
            assertThat(reader.getOutputSetting(0, "EarlyDataDelivery").asDword())
                    .isZero();
        }
    }

    @Test
    void wrongNamesTypesAndOutputsAreRefused() {
        try (SynchronousReader reader = TestFile.fixture().open()) {
            assertFails(ResultCodes.E_INVALIDARG, () -> reader.getOutputSetting(0, "Nothing"));
            assertFails(
                    ResultCodes.E_INVALIDARG,
                    () -> reader.setOutputSetting(0, "EarlyDataDelivery", AttributeValue.ofBool(true)));
            assertFails(ResultCodes.E_INVALIDARG, () -> reader.getOutputSetting(2, "EarlyDataDelivery"));
        }
    }
}
