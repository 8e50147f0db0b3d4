package io.github.wmformat.com;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.ComException;
import io.github.wmformat.DRM_COPY_OPL;
import io.github.wmformat.DRM_MINIMUM_OUTPUT_PROTECTION_LEVELS;
import io.github.wmformat.DRM_OPL_OUTPUT_IDS;
import io.github.wmformat.DRM_OUTPUT_PROTECTION;
import io.github.wmformat.DRM_PLAY_OPL;
import io.github.wmformat.DRM_VAL16;
import io.github.wmformat.DRM_VIDEO_OUTPUT_PROTECTION_IDS;
import io.github.wmformat.Guid;
import io.github.wmformat.HResult;
import io.github.wmformat.IDispatch;
import io.github.wmformat.INSNetSourceCreator;
import io.github.wmformat.INSSBuffer;
import io.github.wmformat.IUnknown;
import io.github.wmformat.IWMCodecInfo2;
import io.github.wmformat.IWMCredentialCallback;
import io.github.wmformat.IWMDRMReader2;
import io.github.wmformat.IWMDRMReader3;
import io.github.wmformat.IWMDeviceRegistration;
import io.github.wmformat.IWMHeaderInfo;
import io.github.wmformat.IWMHeaderInfo3;
import io.github.wmformat.IWMReaderAccelerator;
import io.github.wmformat.IWMReaderAdvanced3;
import io.github.wmformat.IWMReaderPlaylistBurn;
import io.github.wmformat.IWMReaderTimecode;
import io.github.wmformat.IWMRegisteredDevice;
import io.github.wmformat.IWMSecureChannel;
import io.github.wmformat.IWMStatusCallback;
import io.github.wmformat.IWMWriterFileSink3;
import io.github.wmformat.NetworkSourceAdministrator;
import io.github.wmformat.PlayPosition;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.StreamConfiguration;
import io.github.wmformat.WMT_BUFFER_SEGMENT;
import io.github.wmformat.WMT_FILESINK_DATA_UNIT;
import io.github.wmformat.WMT_PAYLOAD_FRAGMENT;
import io.github.wmformat.WMT_STATUS;
import io.github.wmformat.WM_CLIENT_PROPERTIES_EX;
import io.github.wmformat.WM_PICTURE;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is easily passed wrongly arrives as it was given and comes back as it was answered, in both directions at once. */
@NullUnmarked // Null is among what is sent.
class TrapsTest {
    private static final Guid ONE = new Guid(0x0102030405060708L, 0x090A0B0C0D0E0F10L);
    private static final Guid TWO = new Guid(-1, 2);

    private Loopback loopback;
    private Object[] given;

    @BeforeEach
    void beginLoopback() {
        loopback = Loopback.begin();
    }

    @AfterEach
    void endLoopback() {
        loopback.close();
    }

    /** A proxy of an object whose method gives the answer. */
    private <T extends IUnknown> T through(Class<T> type, String method, Object answer) {
        return through(type, method, arguments -> answer);
    }

    private <T extends IUnknown> T through(Class<T> type, String method, Function<Object[], Object> answer) {
        return loopback.through(
                Answering.to(type, method, arguments -> {
                    given = arguments;
                    return answer.apply(arguments);
                }),
                type);
    }

    @Test
    void basicTextsGoInAndComeOut() {
        var answer = new IWMRegisteredDevice.AttributeByIndex("Näme", "with\0zero");
        try (IWMRegisteredDevice device = through(IWMRegisteredDevice.class, "getAttributeByIndex", answer)) {
            assertThat(device.getAttributeByIndex(7)).isEqualTo(answer);
            assertThat(given).containsExactly(7);
        }
        try (IWMRegisteredDevice device = through(IWMRegisteredDevice.class, "setAttributeByName", (Object) null)) {
            device.setAttributeByName("", "v\0w");
            assertThat(given).containsExactly("", "v\0w");
        }
    }

    @Test
    void anAnswerTooWideForItsTypeIsRefused() {
        try (IWMReaderTimecode reader = through(IWMReaderTimecode.class, "getTimecodeRangeCount", 0x10000)) {
            assertRefused(() -> reader.getTimecodeRangeCount(1));
        }
        var answer = new IWMHeaderInfo.AttributeByName(-1, AttributeValue.ofDword(5));
        try (IWMHeaderInfo header = through(IWMHeaderInfo.class, "getAttributeByName", answer)) {
            assertRefused(() -> header.getAttributeByName(0, "x"));
        }
    }

    @Test
    void aNumberTooWideForItsFieldIsRefused() {
        var none = new DRM_OPL_OUTPUT_IDS(List.of());
        var answer = new IWMDRMReader2.CopyOutputLevels(new DRM_COPY_OPL(0x10000, none, none), 150);
        try (IWMDRMReader2 reader = through(IWMDRMReader2.class, "getCopyOutputLevels", answer)) {
            assertRefused(reader::getCopyOutputLevels);
        }
    }

    /** What the caller sees of an exception in a method that it calls. */
    private static void assertRefused(ThrowingCallable call) {
        assertThatExceptionOfType(ComException.class)
                .isThrownBy(call)
                .satisfies(failure -> assertThat(failure.hresult()).isEqualTo(ResultCodes.E_FAIL));
    }

    @Test
    void aStructureOfSixteenBytesGoesByValue() {
        byte[] serial = new byte[16];
        for (int i = 0; i < serial.length; i++) {
            serial[i] = (byte) (0xF0 + i);
        }
        try (IWMDeviceRegistration devices = through(IWMDeviceRegistration.class, "unregisterDevice", (Object) null)) {
            devices.unregisterDevice(3, new byte[] {1, 2}, new DRM_VAL16(serial));
            assertThat(given).containsExactly(3, new byte[] {1, 2}, new DRM_VAL16(serial));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new DRM_VAL16(new byte[15]));
    }

    @Test
    void credentialsAreTextsInRoomOfACertainSize() {
        var answer = new IWMCredentialCallback.Credentials("user2", "secret", 5);
        try (IWMCredentialCallback callback = through(IWMCredentialCallback.class, "acquireCredentials", answer)) {
            HResult denied = ResultCodes.E_FAIL;
            assertThat(callback.acquireCredentials("realm", "site", "user", 6, "", 7, denied, 4))
                    .isEqualTo(answer);
            assertThat(given).containsExactly("realm", "site", "user", 6, "", 7, denied, 4);

            assertThatThrownBy(() -> callback.acquireCredentials("r", "s", "u", 5, "", 7, denied, 4))
                    .isInstanceOf(ComException.class);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> callback.acquireCredentials("r", "s", "user", 4, "", 7, denied, 4));
        }
    }

    @Test
    void anInterfaceIsAskedForByItsClass() {
        IWMRegisteredDevice found = Answering.to(IWMRegisteredDevice.class, "getDeviceType", arguments -> 9);
        try (IWMReaderAccelerator reader = through(IWMReaderAccelerator.class, "getCodecInterface", found);
                IWMRegisteredDevice device = reader.getCodecInterface(2, IWMRegisteredDevice.class)) {
            assertThat(given).containsExactly(2, IWMRegisteredDevice.class);
            assertThat(device.getDeviceType()).isEqualTo(9);
        }
    }

    @Test
    void anArrayThatTheCalleeAllocatesIsReadAndFreed() {
        try (IWMDRMReader3 reader = through(IWMDRMReader3.class, "getInclusionList", List.of(ONE, TWO))) {
            assertThat(reader.getInclusionList()).containsExactly(ONE, TWO);
        }
        try (IWMDRMReader3 reader = through(IWMDRMReader3.class, "getInclusionList", List.of())) {
            assertThat(reader.getInclusionList()).isEmpty();
        }
    }

    @Test
    void textsGoInAsAnArrayAndResultsComeOutAsManyAsAreAsked() {
        List<HResult> answer = List.of(ResultCodes.E_FAIL, new HResult(1), new HResult(0));
        try (IWMReaderPlaylistBurn burn = through(IWMReaderPlaylistBurn.class, "getInitResults", answer)) {
            assertThat(burn.getInitResults(3)).isEqualTo(answer);
            assertThatThrownBy(() -> burn.getInitResults(2)).isInstanceOf(ComException.class);
        }
        try (IDispatch names = through(IDispatch.class, "getIDsOfNames", new int[] {5, -1})) {
            assertThat(names.getIDsOfNames(ONE, List.of("a", ""), 1033)).containsExactly(5, -1);
            assertThat(given).containsExactly(ONE, List.of("a", ""), 1033);
        }
    }

    @Test
    void anArrayGoesInAndComesBackChanged() {
        try (IWMSecureChannel channel =
                through(IWMSecureChannel.class, "encrypt", arguments -> reversed((byte[]) arguments[0]))) {
            assertThat(channel.encrypt(new byte[] {1, 2, 3})).containsExactly(3, 2, 1);
            assertThat(channel.encrypt(new byte[0])).isEmpty();
        }
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }

    @Test
    void aStructureOfUnknownLengthHasWhatItPointsToBehindIt() {
        DRM_PLAY_OPL levels = new DRM_PLAY_OPL(
                new DRM_MINIMUM_OUTPUT_PROTECTION_LEVELS(1, 2, 3, 4, 0xFFFF),
                new DRM_OPL_OUTPUT_IDS(List.of(ONE)),
                new DRM_VIDEO_OUTPUT_PROTECTION_IDS(
                        List.of(new DRM_OUTPUT_PROTECTION(TWO, 7), new DRM_OUTPUT_PROTECTION(ONE, 255))));
        var answer = new IWMDRMReader2.PlayOutputLevels(levels, 150);
        try (IWMDRMReader2 reader = through(IWMDRMReader2.class, "getPlayOutputLevels", answer)) {
            assertThat(reader.getPlayOutputLevels()).isEqualTo(answer);
        }
    }

    @Test
    void whatAPositionIsCountedInGoesWithIt() {
        try (IWMReaderAdvanced3 reader = through(IWMReaderAdvanced3.class, "startAtPosition", (Object) null)) {
            var start = PlayPosition.frames(1L << 40);
            reader.startAtPosition(2, start, PlayPosition.frames(9), 1.5f, -4);
            assertThat(given).containsExactly(2, start, PlayPosition.frames(9), 1.5f, -4L);

            reader.startAtPosition(2, null, PlayPosition.time(9), 1, 0);
            assertThat(given).containsExactly(2, null, PlayPosition.time(9), 1f, 0L);

            reader.startAtPosition(2, PlayPosition.time(9), null, 1, 0);
            assertThat(given).containsExactly(2, PlayPosition.time(9), null, 1f, 0L);

            reader.startAtPosition(2, null, null, -1, 0);
            assertThat(given).containsExactly(2, null, null, -1f, 0L);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> reader.startAtPosition(2, start, PlayPosition.time(9), 1, 0));
        }
    }

    @Test
    void aVariantHoldsAnInterface() {
        NetworkSourceAdministrator found =
                Answering.to(NetworkSourceAdministrator.class, "getCredentialFlags", arguments -> 3);
        try (INSNetSourceCreator creator = through(INSNetSourceCreator.class, "getNetSourceAdminInterface", found);
                NetworkSourceAdministrator administrator = creator.getNetSourceAdminInterface("http")) {
            assertThat(given).containsExactly("http");
            assertThat(administrator.getCredentialFlags()).isEqualTo(3);
        }
    }

    @Test
    void theStructureOfAStatusIsAValueThatOutlivesTheCall() {
        List<AttributeValue> kept = new ArrayList<>();
        IWMStatusCallback callback = through(IWMStatusCallback.class, "onStatus", arguments -> {
            kept.add((AttributeValue) arguments[2]);
            return null;
        });
        var client = new WM_CLIENT_PROPERTIES_EX("10.0.0.1", "8080", null);
        callback.onStatus(WMT_STATUS.WMT_CLIENT_CONNECT_EX, new HResult(0), client.toValue(), 5);

        assertThat(kept).hasSize(1);
        assertThat(WM_CLIENT_PROPERTIES_EX.of(kept.get(0))).isEqualTo(client);
        callback.close();
    }

    @Test
    void nullIsAnAnswerWhereTheCalleeHasNothing() {
        try (IWMDeviceRegistration devices =
                through(IWMDeviceRegistration.class, "getFirstRegisteredDevice", (Object) null)) {
            assertThat(devices.getFirstRegisteredDevice(1)).isNull();
        }
    }

    @Test
    void aBufferComesOutBesideOtherAnswers() {
        INSSBuffer buffer = new JavaBuffer(ByteBuffer.allocateDirect(8), 3);
        try (IWMRegisteredDevice device = through(IWMRegisteredDevice.class, "getDeviceCertificate", buffer);
                INSSBuffer certificate = device.getDeviceCertificate()) {
            assertThat(certificate.getMaxLength()).isEqualTo(8);
        }
    }

    @Test
    void referencesInStructuresAndInArraysOfThemAreLentForTheCall() {
        JavaBuffer header = new JavaBuffer(ByteBuffer.allocateDirect(8), 5);
        JavaBuffer payload = new JavaBuffer(ByteBuffer.allocateDirect(16), 16);
        List<Integer> lengths = new ArrayList<>();
        List<WMT_FILESINK_DATA_UNIT> kept = new ArrayList<>();
        IWMWriterFileSink3 sink = through(IWMWriterFileSink3.class, "onDataUnitEx", arguments -> {
            var unit = (WMT_FILESINK_DATA_UNIT) arguments[0];
            lengths.add(unit.headerBuffer().buffer().getLength());
            unit.payloadDataFragments()
                    .forEach(fragment -> lengths.add(fragment.data().buffer().getLength()));
            kept.add(unit);
            return null;
        });
        sink.onDataUnitEx(new WMT_FILESINK_DATA_UNIT(
                new WMT_BUFFER_SEGMENT(header, 1, 2),
                List.of(new WMT_BUFFER_SEGMENT(null, 3, 4)),
                List.of(
                        new WMT_PAYLOAD_FRAGMENT(6, new WMT_BUFFER_SEGMENT(payload, 7, 8)),
                        new WMT_PAYLOAD_FRAGMENT(9, new WMT_BUFFER_SEGMENT(header, 10, 11)))));

        assertThat(lengths).containsExactly(5, 16, 5);
        WMT_FILESINK_DATA_UNIT unit = kept.get(0);
        assertThat(unit.payloadHeaderBuffers()).containsExactly(new WMT_BUFFER_SEGMENT(null, 3, 4));
        assertThat(unit.payloadDataFragments().get(1).payloadIndex()).isEqualTo(9);
        INSSBuffer lent = unit.headerBuffer().buffer();
        assertThatThrownBy(lent::getLength).isInstanceOf(IllegalStateException.class);
        sink.close();
    }

    @Test
    void aPictureIsAnAttributesValueInBothDirections() {
        var picture = new WM_PICTURE("image/png", 3, "Cover", new byte[] {1, 2, 3});
        var answer = new IWMHeaderInfo.AttributeByName(1, picture.toValue());
        try (IWMHeaderInfo3 info = through(IWMHeaderInfo3.class, "getAttributeByName", answer)) {
            AttributeValue value = info.getAttributeByName(1, "WM/Picture").value();
            assertThat(WM_PICTURE.of(value)).isEqualTo(picture);
        }
        try (IWMHeaderInfo3 info = through(IWMHeaderInfo3.class, "setAttribute", (Object) null)) {
            info.setAttribute(1, "WM/Picture", picture.toValue());
            assertThat(WM_PICTURE.of((AttributeValue) given[2])).isEqualTo(picture);
        }
    }

    @Test
    void anObjectThatTheFirstOfTwoCallsGaveIsGivenBack() {
        List<String> closed = new ArrayList<>();
        try (IWMCodecInfo2 info = through(IWMCodecInfo2.class, "getCodecFormatDesc", arguments -> {
            StreamConfiguration made = Answering.to(StreamConfiguration.class, "close", none -> closed.add("closed"));
            return new IWMCodecInfo2.CodecFormatDesc(made, "48 kHz");
        })) {
            try (IWMCodecInfo2.CodecFormatDesc format = info.getCodecFormatDesc(ONE, 0, 0)) {
                assertThat(format.description()).isEqualTo("48 kHz");
                assertThat(closed).hasSize(1);
            }
            assertThat(closed).hasSize(2);
        }
    }
}
