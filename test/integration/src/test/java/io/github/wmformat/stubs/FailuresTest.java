package io.github.wmformat.stubs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.wmformat.ComException;
import io.github.wmformat.Guid;
import io.github.wmformat.HResult;
import io.github.wmformat.INSSBuffer3;
import io.github.wmformat.IUnknown;
import io.github.wmformat.IWMHeaderInfo3;
import io.github.wmformat.IWMProfile3;
import io.github.wmformat.IWMReader;
import io.github.wmformat.IWMSyncReader;
import io.github.wmformat.IWMSyncReader2;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.WMT_VERSION;
import io.github.wmformat.com.NativeAccess;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Failing and unusual answers of native code. */
class FailuresTest {
    private static final int ODD_FAILURE = 0xC00D_7A7A;

    private final StubLibrary stubs = StubLibrary.get();
    private long objectsBefore;

    @BeforeEach
    void reset() {
        stubs.reset();
        objectsBefore = stubs.liveObjects();
    }

    @AfterEach
    void nothingIsLeft() {
        assertThat(stubs.liveObjects()).isEqualTo(objectsBefore);
        assertThat(stubs.overReleases()).isZero();
    }

    @TestFactory
    Stream<DynamicTest> everyMethodThrowsTheCodeThatItWasAnswered() {
        return SdkInterfaces.all().stream()
                .flatMap(type -> SdkInterfaces.slots(type).stream().map(method -> failing(type, method)));
    }

    private DynamicTest failing(Class<? extends IUnknown> type, Method method) {
        return dynamicTest(type.getSimpleName() + "." + method.getName(), () -> {
            stubs.reset();
            try (IUnknown target = create(type)) {
                stubs.failNext(ODD_FAILURE);
                Throwable thrown = new CalledMethod(method, 0, 0).failure(target);
                assertThat(thrown).isInstanceOfSatisfying(ComException.class, failure -> {
                    assertThat(failure.hresult()).isEqualTo(HResult.of(ODD_FAILURE));
                    assertThat(failure.interfaceName()).isEqualTo(type.getSimpleName());
                    assertThat(failure.methodName())
                            .matches(name -> NativeMethod.isNamedAfter(method.getName(), name), "names " + method);
                });
            }
        });
    }

    @Test
    void theEndOfTheSamplesIsNoFailure() {
        try (IWMSyncReader reader = create(IWMSyncReader.class)) {
            stubs.endOfSamples(2);

            assertThat(reader.samples(1).peek(sample -> sample.close())).hasSize(2);
            assertThat(reader.getNextSample(1)).isNull();
        }
    }

    @Test
    void anAttributeThatIsNotThereIsNull() {
        try (IWMHeaderInfo3 info = create(IWMHeaderInfo3.class)) {
            stubs.failNext(ResultCodes.ASF_E_NOTFOUND.value());

            assertThat(info.getAttributeByName(0, "Title")).isNull();
            assertThat(info.getAttributeByName(0, "Title")).isNotNull();
        }
    }

    @Test
    void aPropertyThatIsNotThereIsNull() {
        try (INSSBuffer3 buffer = create(INSSBuffer3.class)) {
            stubs.failNext(ResultCodes.NS_E_UNSUPPORTED_PROPERTY.value());

            assertThat(buffer.getProperty(Guid.NULL)).isNull();
        }
    }

    @Test
    void nullIsAnAnswerWhereItMayBe() {
        try (IWMSyncReader2 reader = create(IWMSyncReader2.class);
                IWMProfile3 profile = create(IWMProfile3.class)) {
            stubs.nullObjects(true);

            assertThat(reader.getAllocateForOutput(0)).isNull();
            assertThat(reader.getAllocateForStream(1)).isNull();
            assertThat(profile.getStreamPrioritization()).isNull();
        }
    }

    @Test
    void nullIsAFailureWhereItMayNotBe() {
        try (IWMSyncReader reader = create(IWMSyncReader.class)) {
            stubs.nullObjects(true);

            assertThatThrownBy(() -> reader.getOutputProps(0)).isInstanceOf(ComException.class);
            assertThatThrownBy(() -> reader.getNextSample(1)).isInstanceOf(ComException.class);
        }
    }

    @Test
    void aRefusedInterfaceIsToldByItsCodeAlone() {
        try (IWMSyncReader reader = create(IWMSyncReader.class)) {
            for (boolean wine8 : new boolean[] {false, true}) {
                stubs.wine8(wine8);
                assertThat(reader.tryQueryInterface(IWMReader.class)).isEmpty();
                assertThatThrownBy(() -> reader.queryInterface(IWMReader.class))
                        .isInstanceOfSatisfying(
                                ComException.class,
                                failure -> assertThat(failure.is(ResultCodes.E_NOINTERFACE))
                                        .isTrue());
            }
        }
    }

    @Test
    void aNumberThatAnEnumerationDoesNotKnowSurvives() {
        try (IWMProfile3 profile = create(IWMProfile3.class)) {
            assertThat(profile.getVersion()).isEqualTo(WMT_VERSION.WMT_VER_9_0);

            stubs.enumOut(0x7FFF_FFFF);

            assertThat(profile.getVersion().value()).isEqualTo(0x7FFF_FFFF);
        }
    }

    @Test
    void aNumberThatDoesNotFitIsRefusedBeforeTheCall() {
        try (IWMSyncReader reader = create(IWMSyncReader.class)) {
            stubs.clear();

            assertThatThrownBy(() -> reader.getNextSample(0x1_0000)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> reader.getNextSample(-1)).isInstanceOf(IllegalArgumentException.class);

            assertThat(stubs.records()).isEmpty();
        }
    }

    private <T extends IUnknown> T create(Class<T> type) {
        return NativeAccess.owned(stubs.create(type.getSimpleName()), type);
    }
}
