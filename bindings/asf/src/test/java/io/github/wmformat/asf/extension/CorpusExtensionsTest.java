package io.github.wmformat.asf.extension;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.Corpus;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.MediaObjectReader;
import io.github.wmformat.asf.mux.Peer;
import io.github.wmformat.requirement.OutsideProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The payload extension data in files of Microsoft's runtime: always in the video, which is stream 2. */
class CorpusExtensionsTest {
    private static final int VIDEO = 2;

    private static List<MediaObject> pictures(String name) throws IOException {
        List<MediaObject> pictures = new ArrayList<>();
        try (AsfFile file = AsfFile.open(Corpus.folder().resolve(name))) {
            MediaObjectReader reader = file.reader(VIDEO);
            for (MediaObject object = reader.next(); object != null; object = reader.next()) {
                pictures.add(object);
            }
        }
        return pictures;
    }

    /** A frame lasts until the next one, unless the encoder dropped some behind it, as in two of the files. */
    @ParameterizedTest
    @CsvSource({
        "TallShip-medium.wmv, 906, 0",
        "b10g10r10.wmv, 62, 26",
        "ladybug.wmv, 301, 0",
        "numbers.wmv, 253, 11",
        "seattle.wmv, 435, 0",
        "testWMV.wmv, 25, 0"
    })
    void everyPictureTellsHowLongItLasts(String name, int count, int dropped) throws IOException {
        List<MediaObject> pictures = pictures(name);

        assertThat(pictures).hasSize(count);
        int shorter = 0;
        for (int i = 0; i + 1 < count; i++) {
            long gap = pictures.get(i + 1).time() - pictures.get(i).time();
            assertThat(pictures.get(i).duration()).isPositive().isLessThanOrEqualTo(gap);
            shorter += pictures.get(i).duration() < gap ? 1 : 0;
        }
        assertThat(shorter).isEqualTo(dropped);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TallShip-medium.wmv", "b10g10r10.wmv", "ladybug.wmv", "numbers.wmv", "testWMV.wmv"})
    void theShapeOfThePixelsIsWhatFfprobeSees(String name) throws IOException {
        OutsideProgram.need("ffprobe", "ffmpeg");
        Path path = Corpus.folder().resolve(name);
        String seen = Peer.probe(path, "stream=sample_aspect_ratio").stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElseThrow();

        assertThat(pictures(name))
                .isNotEmpty()
                .allSatisfy(picture -> assertThat(
                                Objects.requireNonNull(picture.extensions().get(ExtensionKind.PIXEL_ASPECT_RATIO)))
                        .hasToString(seen));
    }
}
