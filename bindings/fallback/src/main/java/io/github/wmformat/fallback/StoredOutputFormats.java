package io.github.wmformat.fallback;

import io.github.wmformat.HResult;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.WM_MEDIA_TYPE;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The output of a stream that no codec is concerned with, such as script commands: it delivers what is stored. */
record StoredOutputFormats(WM_MEDIA_TYPE stored) implements OutputFormats {
    @Override
    public List<WM_MEDIA_TYPE> offered() {
        return List.of(stored);
    }

    @Override
    public @Nullable HResult refusal(WM_MEDIA_TYPE wanted) {
        return wanted.equals(stored) ? null : ResultCodes.NS_E_INVALID_OUTPUT_FORMAT;
    }

    @Override
    public Optional<Decoder> decoder(WM_MEDIA_TYPE wanted) {
        return Optional.of(Decoder.NONE_NEEDED);
    }

    @Override
    public HResult codecMissing() {
        return ResultCodes.NS_E_INVALID_OUTPUT_FORMAT;
    }

    @Override
    public long maxSampleSize(WM_MEDIA_TYPE type) {
        return 0;
    }
}
