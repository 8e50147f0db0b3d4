package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import java.util.UUID;

/** What one header object says. */
public sealed interface AsfObject
        permits AdvancedContentEncryption,
                AttributeObject,
                BandwidthSharing,
                CodecList,
                Compatibility,
                ContentBranding,
                ContentEncryption,
                DamagedObject,
                DigitalSignature,
                ErrorCorrection,
                ExtendedContentEncryption,
                ExtendedStreamProperties,
                FileProperties,
                HeaderExtension,
                IndexParameters,
                IndexPlaceholder,
                LanguageList,
                Markers,
                MutualExclusion,
                Padding,
                ScriptCommands,
                StreamBitrates,
                StreamPrioritization,
                StreamProperties,
                UnknownObject {
    /** The GUID of the object, see {@link AsfObjectId}. */
    UUID id();

    /**
     * Writes the object's body: what stands behind the id and the size.
     *
     * @throws IllegalArgumentException if a value does not fit in its field
     */
    void write(ByteWriter out);

    /** The body as bytes. */
    default Bytes body() {
        var out = new ByteWriter();
        write(out);
        return out.toBytes();
    }
}
