package io.github.wmformat.integration;

import io.github.wmformat.Backends;
import io.github.wmformat.WMVCore;
import io.github.wmformat.kit.AllocatorContract;
import io.github.wmformat.kit.CompressedSamplesContract;
import io.github.wmformat.kit.DamagedFilesContract;
import io.github.wmformat.kit.DecodedAudioContract;
import io.github.wmformat.kit.HeaderInfoContract;
import io.github.wmformat.kit.HostileFilesContract;
import io.github.wmformat.kit.LifetimeContract;
import io.github.wmformat.kit.MediaTypesContract;
import io.github.wmformat.kit.MetadataContract;
import io.github.wmformat.kit.OutputSettingsContract;
import io.github.wmformat.kit.ProfileContract;
import io.github.wmformat.kit.QueryInterfaceContract;
import io.github.wmformat.kit.RangeContract;
import io.github.wmformat.kit.RawVideoContract;
import io.github.wmformat.kit.SampleBufferContract;
import io.github.wmformat.kit.SelectionContract;
import io.github.wmformat.kit.StreamUseContract;
import io.github.wmformat.kit.SynchronousReaderContract;
import org.junit.jupiter.api.Nested;

/** The contracts on pure Java. */
class FallbackContractTest {
    @Nested
    class Allocator extends AllocatorContract {
        @Override
        protected WMVCore wmvcore() {
            return Backends.select("fallback").wmvcore();
        }
    }

    @Nested
    class CompressedSamples extends CompressedSamplesContract {
        @Override
        protected WMVCore wmvcore() {
            return Backends.select("fallback").wmvcore();
        }
    }

    @Nested
    class DamagedFiles extends DamagedFilesContract {
        @Override
        protected WMVCore wmvcore() {
            return Backends.select("fallback").wmvcore();
        }
    }

    @Nested
    class DecodedAudio extends DecodedAudioContract {
        @Override
        protected WMVCore wmvcore() {
            return Backends.select("fallback").wmvcore();
        }
    }

    @Nested
    class HeaderInfo extends HeaderInfoContract {
        @Override
        protected WMVCore wmvcore() {
            return Backends.select("fallback").wmvcore();
        }
    }

    @Nested
    class HostileFiles extends HostileFilesContract {
        @Override
        protected WMVCore wmvcore() {
            return Backends.select("fallback").wmvcore();
        }
    }

    @Nested
    class Lifetime extends LifetimeContract {
        @Override
        protected WMVCore wmvcore() {
            return Backends.select("fallback").wmvcore();
        }
    }

    @Nested
    class MediaTypes extends MediaTypesContract {
        @Override
        protected WMVCore wmvcore() {
            return Backends.select("fallback").wmvcore();
        }
    }

    @Nested
    class Metadata extends MetadataContract {
        @Override
        protected WMVCore wmvcore() {
            return Backends.select("fallback").wmvcore();
        }
    }

    @Nested
    class OutputSettings extends OutputSettingsContract {
        @Override
        protected WMVCore wmvcore() {
            return Backends.select("fallback").wmvcore();
        }
    }

    @Nested
    class Profile extends ProfileContract {
        @Override
        protected WMVCore wmvcore() {
            return Backends.select("fallback").wmvcore();
        }
    }

    @Nested
    class QueryInterface extends QueryInterfaceContract {
        @Override
        protected WMVCore wmvcore() {
            return Backends.select("fallback").wmvcore();
        }
    }

    @Nested
    class RawVideo extends RawVideoContract {
        @Override
        protected WMVCore wmvcore() {
            return Backends.select("fallback").wmvcore();
        }
    }

    @Nested
    class Range extends RangeContract {
        @Override
        protected WMVCore wmvcore() {
            return Backends.select("fallback").wmvcore();
        }
    }

    @Nested
    class SampleBuffer extends SampleBufferContract {
        @Override
        protected WMVCore wmvcore() {
            return Backends.select("fallback").wmvcore();
        }
    }

    @Nested
    class Selection extends SelectionContract {
        @Override
        protected WMVCore wmvcore() {
            return Backends.select("fallback").wmvcore();
        }
    }

    @Nested
    class StreamUse extends StreamUseContract {
        @Override
        protected WMVCore wmvcore() {
            return Backends.select("fallback").wmvcore();
        }
    }

    @Nested
    class SynchronousReader extends SynchronousReaderContract {
        @Override
        protected WMVCore wmvcore() {
            return Backends.select("fallback").wmvcore();
        }
    }
}
