package io.github.wmformat.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TextReportTest {
    @Test
    void aDumpTellsEverythingThatIsKnown() {
        var written = new StringWriter();
        new TextReport(new PrintWriter(written)).dump(Models.full());

        assertThat(written).hasToString("""
                        File     a "b".wmv
                        Backend  fallback (the first that can be used of ffm, fallback)
                                 not ffm: no wmvcore.dll

                        Attributes
                          Duration  QWORD   20460000 (00:00:02.046)
                          Title     STRING  "Ü\\u001B[31m "x"\\u202E"
                          Bitrate   DWORD   4294967295
                          Track     WORD    65535
                          Id        GUID    {00000000-0000-0000-0000-000000000000}
                          Picture   BINARY  000000000000000000000000000000000000000000000000000000000000... (100 bytes)
                          Short     DWORD   01
                          Other     WMT_ATTR_DATATYPE(99)  0102

                        Stream 1  video WMV2, 64 x 48, 29.97 frames/s, 4294967295 bit/s, language en-us
                          IsVBR  BOOL    true (language 1)
                          2 samples, 300 bytes, from 00:00:00.046 to 01:01:01.001

                        Stream 2  audio 0x0160, 44100 Hz, 1 channel, 16 bits, 64000 bit/s
                          1 sample, 7 bytes, from 00:00:00.000 to 00:00:00.000

                        Stream 3  text
                          no samples

                        Stream          Time      Duration     Bytes  Flags
                             1  00:00:00.046  00:00:00.001       100  WM_SF_CLEANPOINT WM_SF_DISCONTINUITY
                             2  -00:00:00.002  00:00:00.046         7  WM_SF_CLEANPOINT
                             1  01:01:01.001  00:00:00.001       200  0x10

                        This backend does not tell everything:
                          IWMStreamConfig::GetBitrate failed: E_NOTIMPL (0x80004001)
                        """);
    }

    @Test
    void timesAreRoundedTowardsZero() {
        assertThat(TextReport.time(9_999)).isEqualTo("00:00:00.000");
        assertThat(TextReport.time(-15_000)).isEqualTo("-00:00:00.001");
        assertThat(TextReport.time(Long.MIN_VALUE)).isEqualTo("-256204778:48:05.477");
    }
}
