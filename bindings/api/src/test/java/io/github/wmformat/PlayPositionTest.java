package io.github.wmformat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlayPositionTest {
    private static final WMT_TIMECODE_EXTENSION_DATA TIMECODE = new WMT_TIMECODE_EXTENSION_DATA(1, 0x01021015, 3, 4);

    @Test
    void numbersTravelInEightBytes() {
        assertThat(PlayPosition.time(0x0102_0304_0506_0708L).bytes()).containsExactly(8, 7, 6, 5, 4, 3, 2, 1);
        assertThat(PlayPosition.playlistEntry(-2).bytes()).containsExactly(-2, -1, -1, -1, -1, -1, -1, -1);
        assertThat(PlayPosition.timecode(TIMECODE).bytes()).hasSize(14);
    }

    @Test
    void valuesAreReadAsTheyWereMade() {
        assertThat(PlayPosition.time(30_000_000).asTime()).isEqualTo(30_000_000);
        assertThat(PlayPosition.approximateTime(7).asTime()).isEqualTo(7);
        assertThat(PlayPosition.playlistDuration(1L << 40).asTime()).isEqualTo(1L << 40);
        assertThat(PlayPosition.frames(25).asFrames()).isEqualTo(25);
        assertThat(PlayPosition.playlistEntry(-2).asPlaylistEntry()).isEqualTo(-2);
        assertThat(PlayPosition.timecode(TIMECODE).asTimecode()).isEqualTo(TIMECODE);
    }

    @Test
    void theFormatDecidesWhatCanBeRead() {
        assertThatThrownBy(() -> PlayPosition.frames(25).asTime())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("FRAME_NUMBERS");
        assertThatThrownBy(() -> PlayPosition.time(25).asTimecode()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void bytesOfAFormatMakeTheSameValue() {
        for (PlayPosition position : new PlayPosition[] {
            PlayPosition.time(5), PlayPosition.frames(6), PlayPosition.timecode(TIMECODE), PlayPosition.playlistEntry(1)
        }) {
            PlayPosition again = PlayPosition.of(position.format(), position.bytes());
            assertThat(again).isEqualTo(position).hasSameHashCodeAs(position).hasToString(position.toString());
            assertThat(position.bytes()).hasSize(PlayPosition.size(position.format()));
        }
        assertThatThrownBy(() -> PlayPosition.of(WMT_OFFSET_FORMAT.WMT_OFFSET_FORMAT_TIMECODE, new byte[8]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("14");
    }

    @Test
    void aFormatThatIsNotKnownSurvives() {
        PlayPosition position = PlayPosition.of(WMT_OFFSET_FORMAT.of(77), new byte[0]);
        assertThat(position.format().value()).isEqualTo(77);
        assertThat(position.toString()).contains("77");
        assertThatThrownBy(position::asTime).isInstanceOf(IllegalStateException.class);
    }
}
