package io.github.wmformat.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.IUnknown;
import io.github.wmformat.IWMHeaderInfo;
import io.github.wmformat.IWMHeaderInfo2;
import io.github.wmformat.IWMHeaderInfo3;
import io.github.wmformat.IWMLanguageList;
import io.github.wmformat.IWMPacketSize;
import io.github.wmformat.IWMPacketSize2;
import io.github.wmformat.IWMProfile;
import io.github.wmformat.IWMProfile2;
import io.github.wmformat.IWMProfile3;
import io.github.wmformat.IWMReader;
import io.github.wmformat.IWMReaderAdvanced;
import io.github.wmformat.IWMReaderAdvanced2;
import io.github.wmformat.IWMReaderPlaylistBurn;
import io.github.wmformat.IWMReaderTimecode;
import io.github.wmformat.IWMSyncReader;
import io.github.wmformat.IWMSyncReader2;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.SynchronousReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The interfaces that a synchronous reader has and has not. */
public abstract class QueryInterfaceContract extends Contract {
    private static final List<Class<? extends IUnknown>> ANSWERED = List.of(
            IWMHeaderInfo.class,
            IWMHeaderInfo2.class,
            IWMHeaderInfo3.class,
            IWMLanguageList.class,
            IWMPacketSize.class,
            IWMPacketSize2.class,
            IWMProfile.class,
            IWMProfile2.class,
            IWMProfile3.class,
            IWMReaderPlaylistBurn.class,
            IWMReaderTimecode.class,
            IWMSyncReader.class,
            IWMSyncReader2.class);
    private static final List<Class<? extends IUnknown>> REFUSED =
            List.of(IWMReader.class, IWMReaderAdvanced.class, IWMReaderAdvanced2.class);

    /** For subclasses. */
    protected QueryInterfaceContract() {}

    @Test
    @Fact({"WM-QI-002", "WM-QI-008", "WM-QI-014"})
    void aFreshReaderAnswersItsInterfaces() {
        SynchronousReader reader = newReader();

        assertThat(ANSWERED)
                .allSatisfy(
                        type -> assertThat(keep(reader.queryInterface(type))).isInstanceOf(type));
    }

    @Test
    @Fact({"WM-QI-005", "WM-QI-009", "WM-QI-014"})
    void aFreshReaderRefusesThoseOfTheOtherReader() {
        SynchronousReader reader = newReader();

        assertThat(REFUSED).allSatisfy(type -> {
            assertThat(reader.tryQueryInterface(type)).isEmpty();
            assertFails(ResultCodes.E_NOINTERFACE, () -> reader.queryInterface(type));
        });
    }

    @Test
    @Fact("WM-QI-008")
    void eachInterfaceLeadsToEachOther() {
        SynchronousReader reader = newReader();

        for (Class<? extends IUnknown> from : ANSWERED) {
            IUnknown start = keep(reader.queryInterface(from));
            assertThat(ANSWERED)
                    .allSatisfy(to -> assertThat(keep(start.queryInterface(to))).isInstanceOf(to));
        }
    }

    @Test
    @Fact("WM-QI-008")
    void allInterfacesShowTheSameFile() {
        SynchronousReader reader = newReader();
        IWMProfile profile = keep(reader.queryInterface(IWMProfile.class));
        IWMSyncReader2 back = keep(profile.queryInterface(IWMSyncReader2.class));

        back.openStream(MemoryStream.of(Fixture.CONFORMANCE));

        assertThat(profile.getStreamCount()).isEqualTo(2);
        assertThat(reader.getOutputCount()).isEqualTo(2);
    }

    @Test
    @Fact("WM-SYNC-025")
    void anInterfaceThatWasAskedForKeepsTheReader() {
        SynchronousReader reader = open(Fixture.CONFORMANCE);
        IWMSyncReader second = keep(reader.queryInterface(IWMSyncReader.class));

        reader.close();

        assertThat(second.getOutputCount()).isEqualTo(2);
    }
}
