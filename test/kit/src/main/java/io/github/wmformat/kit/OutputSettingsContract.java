package io.github.wmformat.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertAll;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.OutputSettings;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.SynchronousReader;
import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Output settings of the synchronous reader: defaults, what can be set, errors. */
public abstract class OutputSettingsContract extends Contract {
    /** For subclasses. */
    protected OutputSettingsContract() {}

    @Test
    @Fact({
        "WM-SET-001", "WM-SET-002", "WM-SET-003", "WM-SET-004", "WM-SET-005", "WM-SET-006", "WM-SET-007", "WM-SET-008",
        "WM-SET-009", "WM-SET-010", "WM-SET-011", "WM-SET-012", "WM-SET-013", "WM-SET-014", "WM-SET-015", "WM-SET-016",
        "WM-SET-018", "WM-SET-020", "WM-SET-022"
    })
    void anAudioOutputAnswers() {
        forEachSetting(setting -> setting.getAudio.assertAnswer(() -> get(AUDIO, setting)));
    }

    @Test
    @Fact({
        "WM-SET-001", "WM-SET-002", "WM-SET-003", "WM-SET-004", "WM-SET-005", "WM-SET-006", "WM-SET-007", "WM-SET-008",
        "WM-SET-009", "WM-SET-010", "WM-SET-011", "WM-SET-012", "WM-SET-013", "WM-SET-014", "WM-SET-015", "WM-SET-016",
        "WM-SET-020"
    })
    void aVideoOutputAnswers() {
        forEachSetting(setting -> setting.getVideo.assertAnswer(() -> get(VIDEO, setting)));
    }

    @Test
    @Fact({
        "WM-SET-001", "WM-SET-002", "WM-SET-003", "WM-SET-004", "WM-SET-005", "WM-SET-006", "WM-SET-007", "WM-SET-008",
        "WM-SET-009", "WM-SET-010", "WM-SET-011", "WM-SET-012", "WM-SET-013", "WM-SET-014", "WM-SET-015", "WM-SET-016",
        "WM-SET-019", "WM-SET-022"
    })
    void anAudioOutputAccepts() {
        forEachSetting(
                setting -> setting.setAudio.assertAnswer(() -> set(AUDIO, setting, setting.setAudio.valueOr(0))));
    }

    @Test
    @Fact({
        "WM-SET-001", "WM-SET-002", "WM-SET-003", "WM-SET-004", "WM-SET-005", "WM-SET-006", "WM-SET-007", "WM-SET-008",
        "WM-SET-009", "WM-SET-010", "WM-SET-011", "WM-SET-012", "WM-SET-013", "WM-SET-014", "WM-SET-015", "WM-SET-016",
        "WM-SET-019"
    })
    void aVideoOutputAccepts() {
        forEachSetting(
                setting -> setting.setVideo.assertAnswer(() -> set(VIDEO, setting, setting.setVideo.valueOr(0))));
    }

    @Test
    @Fact("WM-SET-017")
    void withoutAFileThereAreNoSettings() {
        SynchronousReader reader = newReader();

        assertFails(
                ResultCodes.E_UNEXPECTED, () -> reader.getOutputSetting(0, OutputSettings.g_wszVideoSampleDurations));
    }

    @Test
    @Fact("WML-SYN-008")
    void aSettingIsReadBack() {
        SynchronousReader reader = open(Fixture.CONFORMANCE);
        AttributeValue value = AttributeValue.ofDword(12345);

        reader.setOutputSetting(1, OutputSettings.g_wszEarlyDataDelivery, value);

        assertThat(reader.getOutputSetting(1, OutputSettings.g_wszEarlyDataDelivery))
                .isEqualTo(value);
    }

    /** All settings are tried; each that answers otherwise is named. */
    private static void forEachSetting(Consumer<OutputSetting> check) {
        assertAll(Arrays.stream(OutputSetting.values())
                .map(setting -> () -> assertThatCode(() -> check.accept(setting))
                        .as(setting.settingName())
                        .doesNotThrowAnyException()));
    }

    private long get(int stream, OutputSetting setting) {
        SynchronousReader reader = open(Fixture.CONFORMANCE);
        AttributeValue value = reader.getOutputSetting(reader.getOutputNumberForStream(stream), setting.settingName());
        assertThat(value.type()).isEqualTo(setting.value(0).type());
        assertThat(value.size()).isEqualTo(setting.value(0).size());
        return setting.number(value);
    }

    private long set(int stream, OutputSetting setting, int value) {
        SynchronousReader reader = open(Fixture.CONFORMANCE);
        reader.setOutputSetting(reader.getOutputNumberForStream(stream), setting.settingName(), setting.value(value));
        return value;
    }
}
