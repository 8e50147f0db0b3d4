package io.github.wmformat.asf.dump;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.Attribute;
import io.github.wmformat.asf.header.AttributeObject;
import io.github.wmformat.asf.header.AudioFormat;
import io.github.wmformat.asf.header.ExtendedStreamProperties;
import io.github.wmformat.asf.header.FileProperties;
import io.github.wmformat.asf.header.HeaderExtension;
import io.github.wmformat.asf.header.LanguageList;
import io.github.wmformat.asf.header.Markers;
import io.github.wmformat.asf.header.MutualExclusion;
import io.github.wmformat.asf.header.StreamKind;
import io.github.wmformat.asf.header.StreamProperties;
import io.github.wmformat.asf.header.UnknownObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The dump is a format that other tests and tools compare: it does not change unnoticed. */
class TextDumpTest {
    private static final UUID ID = UUID.fromString("01234567-89ab-cdef-0123-456789abcdef");

    private static final String EXPECTED = """
            Header object at 0, 718 bytes
              File Properties object at 30, 104 bytes
                fileId: 01234567-89ab-cdef-0123-456789abcdef
                fileSize: 1
                creationTime: 2
                packetCount: 3
                playDuration: 4
                sendDuration: 5
                preroll: 6
                flags: 2
                minPacketSize: 100
                maxPacketSize: 100
                maxBitRate: 64000
              Stream Properties object at 134, 98 bytes
                type: f8699e40-5b4d-11cf-a8fd-00805f5c442b
                errorCorrectionType: 20fb5700-5b55-11cf-a8fd-00805f5c442b
                timeOffset: 0
                typeSpecific: (20 bytes: 6101020044ac0000401f000064001000...)
                errorCorrection: (0 bytes)
                flags: 1
                reserved: 0
                kind: "AUDIO"
                format: formatTag=353 channels=2 samplesPerSecond=44100 bytesPerSecond=8000 blockAlign=100 bitsPerSample=16 codecData=(2 bytes: 0708)
              Marker object at 232, 126 bytes
                name: ""
                markers:
                  - offset=0 time=10 sendTime=0 flags=0 text="one \\"\\u00fc\\""
                  - offset=100 time=20 sendTime=1 flags=0 text=""
              Header Extension object at 358, 334 bytes
                Language List object at 404, 33 bytes
                  languages:
                    - "en"
                Metadata Library object at 437, 99 bytes
                  source: "METADATA_LIBRARY"
                  attributes:
                    - name="A" stream=1 language=0 type="GUID" value=01234567-89ab-cdef-0123-456789abcdef
                    - name="B" stream=0 language=0 type="QWORD" value=18446744073709551615
                    - name="C" stream=0 language=0 type="9" value=(1 bytes: 07)
                Group Mutual Exclusion object at 536, 52 bytes
                  type: d6e22a00-35da-11d1-9034-00a0c90349be
                  groups:
                    -
                      - 1
                      - 2
                    -
                      - 3
                Extended Stream Properties object at 588, 104 bytes
                  startTime: 0
                  endTime: 0
                  buffer: bitRate=1 size=2 fullness=3
                  peakBuffer: bitRate=1 size=2 fullness=3
                  maxObjectSize: 0
                  flags: 2
                  streamNumber: 1
                  languageIndex: 0
                  averageTimePerFrame: 0
                  names:
                    - languageIndex=0 text="sound"
                  payloadExtensions:
              object 01234567-89ab-cdef-0123-456789abcdef at 692, 26 bytes
                body: (2 bytes: 0708)
            """;

    @Test
    void everyFieldOfEveryObjectHasItsPlace() throws AsfException {
        Bytes two = Bytes.of((byte) 7, (byte) 8);
        var buffer = new ExtendedStreamProperties.Buffer(1, 2, 3);
        AsfHeader header = AsfHeader.of(List.of(
                new FileProperties(ID, 1, 2, 3, 4, 5, 6, 2, 100, 100, 64_000),
                StreamProperties.of(1, StreamKind.AUDIO, new AudioFormat(0x161, 2, 44_100, 8_000, 100, 16, two)),
                new Markers(
                        "",
                        List.of(
                                new Markers.Marker(0, 10, 0, 0, "one \"\u00fc\""),
                                new Markers.Marker(100, 20, 1, 0, ""))),
                HeaderExtension.of(List.of(
                        new LanguageList(List.of("en")),
                        new AttributeObject(
                                Attribute.Source.METADATA_LIBRARY,
                                List.of(
                                        Attribute.ofGuid("A", ID).onStream(1).in(Attribute.Source.METADATA_LIBRARY),
                                        Attribute.ofQword("B", -1).in(Attribute.Source.METADATA_LIBRARY),
                                        new Attribute(
                                                "C", 0, 0, 9, two.slice(0, 1), Attribute.Source.METADATA_LIBRARY))),
                        MutualExclusion.ofGroups(MutualExclusion.LANGUAGE, List.of(List.of(1, 2), List.of(3))),
                        new ExtendedStreamProperties(
                                0,
                                0,
                                buffer,
                                buffer,
                                0,
                                2,
                                1,
                                0,
                                0,
                                List.of(new ExtendedStreamProperties.Name(0, "sound")),
                                List.of(),
                                null))),
                new UnknownObject(ID, two)));
        var text = new StringBuilder();
        new ObjectDump(new TextDump(text)).header(header);

        assertThat(text).hasToString(EXPECTED);
    }

    @Test
    void listsAndGroupsWithinAGroupHaveLinesOfTheirOwn() {
        var text = new StringBuilder();
        var dump = new TextDump(text);
        dump.object("Object", 0, 1);
        dump.list("packets");
        dump.group("packet");
        dump.value("number", 0);
        dump.value("size", 1);
        dump.list("payloads");
        dump.group("payload");
        dump.value("stream", 2);
        dump.group("time");
        dump.value("start", 3);
        dump.end();
        dump.value("size", 4);
        dump.end();
        dump.end();
        dump.value("problem", "none");
        dump.end();
        dump.end();
        dump.end();

        assertThat(text).hasToString("""
                Object at 0, 1 bytes
                  packets:
                    - number=0 size=1
                      payloads:
                        - stream=2
                          time: start=3
                          size=4
                      problem="none"
                """);
    }
}
