package io.github.wmformat.asf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.header.StreamKind;
import io.github.wmformat.asf.header.StreamProperties;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** How media objects are put together and chosen. */
class MediaObjectReaderTest {
    private static final byte[] A = {1, 2, 3};
    private static final byte[] B = {4, 5};

    private static byte[] fragment(int number, int size, int offset, byte... data) {
        return new PacketBuilder().fragment(1, number, 1000, size, offset, data).build();
    }

    private static byte[] object(int stream, int number, long time) {
        return new PacketBuilder()
                .sendTime(Math.max(0, time - 1000))
                .object(stream, number, time, (byte) number)
                .build();
    }

    @Test
    void fragmentsOverSeveralPacketsBecomeOneObject() throws IOException {
        MediaObject object = AsfBuilder.file(fragment(0, 5, 0, A), fragment(0, 5, 3, B))
                .read()
                .get(0);

        assertThat(object.data()).isEqualTo(Bytes.of((byte) 1, (byte) 2, (byte) 3, (byte) 4, (byte) 5));
        assertThat(object.packet()).isZero();
        assertThat(object.packetSpan()).isEqualTo(2);
        assertThat(object.afterLoss()).isFalse();
    }

    @Test
    void anObjectLargerThanItsFirstBufferGrows() throws IOException {
        byte[] part = new byte[6000];
        var builder = new AsfBuilder()
                .fileProperties(AsfBuilder.fileProperties(6100, 0, 2))
                .with(AsfBuilder.stream(1, StreamKind.VIDEO));
        for (int i = 0; i < 30; i++) {
            builder.packets(new PacketBuilder(6100)
                    .lengthTypes(0, 0, 2)
                    .fragment(1, 0, 0, 180_000, i * 6000L, part)
                    .build());
        }

        assertThat(builder.read()).extracting(object -> object.data().size()).containsExactly(180_000);
    }

    @Test
    void aMissingFragmentDropsTheObjectAndMarksTheNext() throws IOException {
        byte[] c = {6};
        AsfFile file = AsfBuilder.file(
                        fragment(0, 6, 0, A), fragment(0, 6, 5, c), fragment(1, 1, 0, c), fragment(2, 1, 0, c))
                .open();
        MediaObjectReader reader = file.reader();

        assertThat(AsfBuilder.all(reader))
                .extracting(MediaObject::number, MediaObject::afterLoss)
                .containsExactly(tuple(1, true), tuple(2, false));
        assertThat(reader.losses()).isEqualTo(new Losses(0, 1, 4, false));
    }

    @Test
    void aJumpInTheNumbersMarksTheNextObject() throws IOException {
        assertThat(AsfBuilder.file(object(1, 254, 1000), object(1, 255, 1010), object(1, 0, 1020), object(1, 2, 1030))
                        .read())
                .extracting(MediaObject::afterLoss)
                .containsExactly(false, false, false, true);
    }

    @Test
    void anObjectThatNeverEndsIsCountedAsLost() throws IOException {
        MediaObjectReader reader = AsfBuilder.file(fragment(0, 5, 0, A)).open().reader();

        assertThat(reader.next()).isNull();
        assertThat(reader.next()).isNull();
        assertThat(reader.losses().objects()).isEqualTo(1);
    }

    @Test
    void readingFromTheMiddleOfAnObjectIsNoLoss() throws IOException {
        MediaObjectReader reader =
                AsfBuilder.file(fragment(0, 5, 3, B), object(1, 1, 1000)).open().reader();

        assertThat(AsfBuilder.all(reader)).extracting(MediaObject::afterLoss).containsExactly(false);
        assertThat(reader.losses().objects()).isZero();
    }

    @Test
    void streamsNotSelectedAreLeftOutAndTheChoiceCanChange() throws IOException {
        AsfFile file = AsfBuilder.file(object(1, 0, 1000), object(2, 0, 1000), object(1, 1, 1010), object(2, 1, 1010))
                .open();
        MediaObjectReader reader = file.reader(2);

        assertThat(reader.next()).extracting(MediaObject::stream).isEqualTo(2);
        reader.deselect(2);
        reader.select(1);

        assertThat(reader.isSelected(2)).isFalse();
        assertThat(AsfBuilder.all(reader))
                .extracting(MediaObject::stream, MediaObject::number)
                .containsExactly(tuple(1, 1));
        assertThatThrownBy(() -> reader.select(3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readersOfOneFileAreIndependent() throws IOException {
        AsfFile file = AsfBuilder.file(object(1, 0, 1000), object(2, 0, 1000), object(1, 1, 1010), object(2, 1, 1010))
                .open();
        MediaObjectReader first = file.reader(1);
        MediaObjectReader second = file.reader(2);

        assertThat(AsfBuilder.all(first)).hasSize(2);
        assertThat(AsfBuilder.all(second)).hasSize(2);
    }

    @Test
    void rewindBeginsAgain() throws IOException {
        MediaObjectReader reader =
                AsfBuilder.file(object(1, 0, 1000), object(1, 1, 1010)).open().reader();
        var all = AsfBuilder.all(reader);

        reader.rewind();

        assertThat(AsfBuilder.all(reader)).isEqualTo(all);
    }

    /** Ten seconds: a video object each 100 ms with a key frame each second, audio between them. */
    private static MediaObjectReader tenSeconds() throws IOException {
        var builder = AsfBuilder.file();
        for (int i = 0; i < 100; i++) {
            int video = i % 10 == 0 ? 0x81 : 1;
            builder.packets(new PacketBuilder()
                    .sendTime(i * 100L)
                    .object(video, i & 0xFF, 1000 + i * 100L, (byte) i)
                    .object(2, i & 0xFF, 1050 + i * 100L, (byte) i)
                    .build());
        }
        return builder.open().reader();
    }

    @Test
    void seekLandsOnTheKeyFrameBeforeTheTime() throws IOException {
        MediaObjectReader reader = tenSeconds();

        SeekPoint point = reader.seek(47_700_000);

        assertThat(point).isEqualTo(new SeekPoint(40_000_000, 40, false));
        assertThat(reader.next())
                .extracting(MediaObject::stream, MediaObject::timeMillis, MediaObject::keyFrame)
                .containsExactly(1, 4000L, true);
    }

    @Test
    void seekHoldsEachStreamBackToItsOwnCleanPoint() throws IOException {
        MediaObjectReader reader = tenSeconds();

        reader.seek(47_700_000);

        MediaObject audio = AsfBuilder.all(reader).stream()
                .filter(object -> object.stream() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(audio.timeMillis()).isEqualTo(4750);
        assertThat(audio.afterLoss()).isFalse();
    }

    @Test
    void seekBeforeTheFirstCleanPointLandsAtTheStart() throws IOException {
        MediaObjectReader reader = tenSeconds();

        assertThat(reader.seek(-5).packet()).isZero();
        assertThat(reader.next()).extracting(MediaObject::number).isEqualTo(0);
    }

    @Test
    void seekBeyondTheEndLandsOnTheLastCleanPoint() throws IOException {
        assertThat(tenSeconds().seek(Long.MAX_VALUE / 2).time()).isEqualTo(90_000_000);
    }

    @Test
    void seekFromTheMiddleOfAnObjectForgetsItsFragments() throws IOException {
        MediaObjectReader reader = AsfBuilder.file(
                        object(1, 255, 1000), fragment(0, 5, 0, A), object(2, 0, 1000), fragment(0, 5, 3, B))
                .open()
                .reader();
        reader.next();
        reader.next();

        reader.seek(0);

        assertThat(AsfBuilder.all(reader)).hasSize(3).noneMatch(MediaObject::afterLoss);
        assertThat(reader.losses().objects()).isZero();
    }

    @Test
    void spreadAudioIsPutBackInOrder() throws IOException {
        byte[] correction = new LittleEndian().u8(2).u16(4).u16(2).u16(0).done();
        byte[] stored = {0, 1, 4, 5, 2, 3, 6, 7};
        var builder = new AsfBuilder()
                .with(AsfBuilder.stream(2, StreamKind.AUDIO, new byte[0], StreamProperties.AUDIO_SPREAD, correction))
                .packets(new PacketBuilder().object(2, 0, 1000, stored).build());

        assertThat(builder.read().get(0).data()).isEqualTo(Bytes.of(new byte[] {0, 1, 2, 3, 4, 5, 6, 7}));
    }
}
