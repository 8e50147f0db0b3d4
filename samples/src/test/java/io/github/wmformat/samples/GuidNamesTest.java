package io.github.wmformat.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.Guid;
import io.github.wmformat.MediaSubtypes;
import io.github.wmformat.MediaTypes;
import org.junit.jupiter.api.Test;

class GuidNamesTest {
    @Test
    void typesAreNamedByTheConstants() {
        assertThat(GuidNames.type(MediaTypes.WMMEDIATYPE_Video)).isEqualTo("video");
        assertThat(GuidNames.type(MediaTypes.WMMEDIATYPE_FileTransfer)).isEqualTo("fileTransfer");
        assertThat(GuidNames.type(Guid.NULL)).isEqualTo(Guid.NULL.toString());
    }

    @Test
    void subtypesOfSeveralNamesHaveThemAll() {
        assertThat(GuidNames.subtype(MediaSubtypes.WMMEDIASUBTYPE_WMV2)).isEqualTo("WMV2");
        assertThat(GuidNames.subtype(MediaSubtypes.WMMEDIASUBTYPE_WMAudioV8))
                .isEqualTo("WMAudioV2/WMAudioV7/WMAudioV8");
    }

    @Test
    void subtypesWithoutConstantAreTheirCodeOrTheGuid() {
        assertThat(GuidNames.subtype(Guid.of("32345047-0000-0010-8000-00AA00389B71")))
                .isEqualTo("GP42");
        assertThat(GuidNames.subtype(Guid.of("00000160-0000-0010-8000-00AA00389B71")))
                .isEqualTo("0x0160");
        assertThat(GuidNames.subtype(Guid.of("32345047-0000-0011-8000-00AA00389B71")))
                .isEqualTo("{32345047-0000-0011-8000-00AA00389B71}");
    }
}
