package io.github.wmformat.fallback;

import io.github.wmformat.ComException;
import io.github.wmformat.Guid;
import io.github.wmformat.IWMBandwidthSharing;
import io.github.wmformat.IWMMutualExclusion;
import io.github.wmformat.IWMProfile3;
import io.github.wmformat.IWMStreamConfig;
import io.github.wmformat.IWMStreamPrioritization;
import io.github.wmformat.MutualExclusion;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.StreamConfiguration;
import io.github.wmformat.WMT_STORAGE_FORMAT;
import io.github.wmformat.WMT_VERSION;
import org.jspecify.annotations.Nullable;

/**
 * The profile interfaces of a reader.
 *
 * <p>Decision: what would change the profile, or make a part for that, fails with E_NOTIMPL, as changes of a reader's
 * header do. No test on Windows covers it.
 */
interface ReadOnlyProfile extends IWMProfile3 {
    /** The open file's part; fails where no file is open. */
    ProfilePart profile(SdkMethod method);

    @Override
    default WMT_VERSION getVersion() {
        return profile(new SdkMethod("IWMProfile", "GetVersion")).version();
    }

    @Override
    default String getName() {
        return profile(new SdkMethod("IWMProfile", "GetName")).name();
    }

    @Override
    default String getDescription() {
        return profile(new SdkMethod("IWMProfile", "GetDescription")).description();
    }

    @Override
    default int getStreamCount() {
        return profile(new SdkMethod("IWMProfile", "GetStreamCount")).streamCount();
    }

    @Override
    default StreamConfiguration getStream(int streamIndex) {
        return profile(new SdkMethod("IWMProfile", "GetStream")).stream(streamIndex);
    }

    @Override
    default StreamConfiguration getStreamByNumber(int streamNum) {
        return profile(new SdkMethod("IWMProfile", "GetStreamByNumber")).streamByNumber(streamNum);
    }

    @Override
    default int getMutualExclusionCount() {
        return profile(new SdkMethod("IWMProfile", "GetMutualExclusionCount")).mutualExclusionCount();
    }

    @Override
    default MutualExclusion getMutualExclusion(int index) {
        return profile(new SdkMethod("IWMProfile", "GetMutualExclusion")).mutualExclusion(index);
    }

    /** A file does not tell which profile it was made with. */
    @Override
    default Guid getProfileID() {
        profile(new SdkMethod("IWMProfile2", "GetProfileID"));
        return Guid.NULL;
    }

    @Override
    default WMT_STORAGE_FORMAT getStorageFormat() {
        profile(new SdkMethod("IWMProfile3", "GetStorageFormat"));
        return WMT_STORAGE_FORMAT.WMT_Storage_Format_V1;
    }

    @Override
    default int getBandwidthSharingCount() {
        profile(new SdkMethod("IWMProfile3", "GetBandwidthSharingCount"));
        return 0;
    }

    @Override
    default IWMBandwidthSharing getBandwidthSharing(int index) {
        profile(new SdkMethod("IWMProfile3", "GetBandwidthSharing"));
        throw new SdkMethod("IWMProfile3", "GetBandwidthSharing")
                .failed(ResultCodes.E_INVALIDARG, "there is no bandwidth sharing");
    }

    @Override
    default @Nullable IWMStreamPrioritization getStreamPrioritization() {
        return profile(new SdkMethod("IWMProfile3", "GetStreamPrioritization")).streamPrioritization();
    }

    @Override
    default long getExpectedPacketCount(long duration) {
        return profile(new SdkMethod("IWMProfile3", "GetExpectedPacketCount")).expectedPacketCount(duration);
    }

    @Override
    default void setName(String name) {
        throw readOnly("IWMProfile", "SetName");
    }

    @Override
    default void setDescription(String description) {
        throw readOnly("IWMProfile", "SetDescription");
    }

    @Override
    default void removeStream(IWMStreamConfig config) {
        throw readOnly("IWMProfile", "RemoveStream");
    }

    @Override
    default void removeStreamByNumber(int streamNum) {
        throw readOnly("IWMProfile", "RemoveStreamByNumber");
    }

    @Override
    default void addStream(IWMStreamConfig config) {
        throw readOnly("IWMProfile", "AddStream");
    }

    @Override
    default void reconfigStream(IWMStreamConfig config) {
        throw readOnly("IWMProfile", "ReconfigStream");
    }

    @Override
    default StreamConfiguration createNewStream(Guid streamType) {
        throw readOnly("IWMProfile", "CreateNewStream");
    }

    @Override
    default void removeMutualExclusion(IWMMutualExclusion mutualExclusion) {
        throw readOnly("IWMProfile", "RemoveMutualExclusion");
    }

    @Override
    default void addMutualExclusion(IWMMutualExclusion mutualExclusion) {
        throw readOnly("IWMProfile", "AddMutualExclusion");
    }

    @Override
    default MutualExclusion createNewMutualExclusion() {
        throw readOnly("IWMProfile", "CreateNewMutualExclusion");
    }

    @Override
    default void setStorageFormat(WMT_STORAGE_FORMAT storageFormat) {
        throw readOnly("IWMProfile3", "SetStorageFormat");
    }

    @Override
    default void removeBandwidthSharing(IWMBandwidthSharing bandwidthSharing) {
        throw readOnly("IWMProfile3", "RemoveBandwidthSharing");
    }

    @Override
    default void addBandwidthSharing(IWMBandwidthSharing bandwidthSharing) {
        throw readOnly("IWMProfile3", "AddBandwidthSharing");
    }

    @Override
    default IWMBandwidthSharing createNewBandwidthSharing() {
        throw readOnly("IWMProfile3", "CreateNewBandwidthSharing");
    }

    @Override
    default void setStreamPrioritization(IWMStreamPrioritization streamPrioritization) {
        throw readOnly("IWMProfile3", "SetStreamPrioritization");
    }

    @Override
    default void removeStreamPrioritization() {
        throw readOnly("IWMProfile3", "RemoveStreamPrioritization");
    }

    @Override
    default IWMStreamPrioritization createNewStreamPrioritization() {
        throw readOnly("IWMProfile3", "CreateNewStreamPrioritization");
    }

    private static ComException readOnly(String interfaceName, String method) {
        return new SdkMethod(interfaceName, method)
                .failed(ResultCodes.E_NOTIMPL, "a reader's profile cannot be changed");
    }
}
