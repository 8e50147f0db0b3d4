package io.github.wmformat.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.IUnknown;
import io.github.wmformat.IWMHeaderInfo3;
import io.github.wmformat.IWMMediaProps;
import io.github.wmformat.IWMStreamConfig3;
import io.github.wmformat.IWMStreamList;
import io.github.wmformat.IWMStreamPrioritization;
import io.github.wmformat.WMT_ATTR_DATATYPE;
import io.github.wmformat.com.NativeAccess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Methods that are asked for their size first: what they give may have grown when it is fetched. */
class GrowthTest {
    private final StubLibrary stubs = StubLibrary.get();

    @BeforeEach
    void reset() {
        stubs.reset();
    }

    @Test
    void textThatGrowsIsFetchedWhole() {
        try (IWMStreamConfig3 config = create(IWMStreamConfig3.class)) {
            stubs.growNext();
            assertThat(config.getStreamName()).isEqualTo("GetStreamName.pwszStreamName+");
            stubs.growNext();
            assertThat(config.getLanguage()).isEqualTo("GetLanguage.pwszLanguageString+");
        }
    }

    @Test
    void severalTextsThatGrowAreFetchedWhole() {
        try (IWMHeaderInfo3 info = create(IWMHeaderInfo3.class)) {
            stubs.growNext();
            var codec = info.getCodecInfo(0);
            assertThat(codec.name()).isEqualTo("GetCodecInfo.pwszName+");
            assertThat(codec.description()).isEqualTo("GetCodecInfo.pwszDescription+");
            assertThat(codec.codecInfo()).hasSize(5).endsWith(0xFF);
        }
    }

    @Test
    void attributesThatGrowAreFetchedWhole() {
        try (IWMHeaderInfo3 info = create(IWMHeaderInfo3.class)) {
            stubs.growNext();
            var attribute = info.getAttributeByIndexEx(0, 0);
            assertThat(attribute.name()).endsWith("+");
            assertThat(attribute.value().size()).isEqualTo(5);
            stubs.growNext();
            assertThat(info.getAttributeIndices(0, null, null)).hasSize(4);
        }
    }

    @Test
    void listsThatGrowAreFetchedWhole() {
        try (IWMStreamList list = create(IWMStreamList.class);
                IWMStreamPrioritization priorities = create(IWMStreamPrioritization.class)) {
            stubs.growNext();
            assertThat(list.getStreams()).hasSize(4);
            stubs.growNext();
            assertThat(priorities.getPriorityRecords()).hasSize(3);
        }
    }

    @Test
    void aMediaTypeThatGrowsIsFetchedWhole() {
        try (IWMMediaProps props = create(IWMMediaProps.class)) {
            stubs.growNext();
            assertThat(props.getMediaType().format()).hasSize(92);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAttributeOfEachTypeIsFetched(WMT_ATTR_DATATYPE.Known type) {
        stubs.attributeType(type.value());
        try (IWMHeaderInfo3 info = create(IWMHeaderInfo3.class)) {
            var value = info.getAttributeByIndex(0, 0).value();

            assertThat(value.type()).isEqualTo(type);
            assertThat(value.asObject()).isNotNull();
            assertThat(info.getAttributeByIndexEx(0, 0).value().type()).isEqualTo(type);
        }
    }

    private <T extends IUnknown> T create(Class<T> type) {
        return NativeAccess.owned(stubs.create(type.getSimpleName()), type);
    }
}
