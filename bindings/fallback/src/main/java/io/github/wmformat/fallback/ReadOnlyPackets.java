package io.github.wmformat.fallback;

import io.github.wmformat.ComException;
import io.github.wmformat.IWMPacketSize2;
import io.github.wmformat.ResultCodes;

/** What a reader tells of its file's packets, which it cannot change. */
interface ReadOnlyPackets extends IWMPacketSize2 {
    /** The open file's part; fails where no file is open. */
    ProfilePart profile(SdkMethod method);

    @Override
    default int getMaxPacketSize() {
        return profile(new SdkMethod("IWMPacketSize", "GetMaxPacketSize")).maxPacketSize();
    }

    @Override
    default int getMinPacketSize() {
        return profile(new SdkMethod("IWMPacketSize2", "GetMinPacketSize")).minPacketSize();
    }

    @Override
    default void setMaxPacketSize(int maxPacketSize) {
        throw readOnly(new SdkMethod("IWMPacketSize", "SetMaxPacketSize"));
    }

    @Override
    default void setMinPacketSize(int minPacketSize) {
        throw readOnly(new SdkMethod("IWMPacketSize2", "SetMinPacketSize"));
    }

    private ComException readOnly(SdkMethod method) {
        profile(method);
        return method.failed(ResultCodes.E_NOTIMPL, "a reader cannot change the packets of its file");
    }
}
