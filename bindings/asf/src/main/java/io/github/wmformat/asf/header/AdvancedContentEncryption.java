package io.github.wmformat.asf.header;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Cursor;
import java.util.List;
import java.util.UUID;

/**
 * Says which streams are protected, and by which systems.
 *
 * @param systems in stored order
 */
public record AdvancedContentEncryption(List<ProtectionSystem> systems) implements AsfObject {
    /** Least bytes of a stored system and of a stored reference. */
    private static final int SYSTEM_SIZE = 26;

    private static final int REFERENCE_SIZE = 4;

    /** Keeps a copy of the list. */
    public AdvancedContentEncryption {
        systems = List.copyOf(systems);
    }

    /**
     * One system of protection.
     *
     * @param system names it
     * @param version of the system
     * @param encrypted what it protects
     * @param data what the system needs
     */
    public record ProtectionSystem(UUID system, long version, List<EncryptedObject> encrypted, Bytes data) {
        /** Keeps a copy of the list. */
        public ProtectionSystem {
            encrypted = List.copyOf(encrypted);
        }

        private static ProtectionSystem read(Cursor in) throws AsfException {
            return new ProtectionSystem(
                    in.guid(), in.u32(), in.list(in.u16(), REFERENCE_SIZE, EncryptedObject::read), in.bytes(in.u32()));
        }

        private void write(ByteWriter out) {
            out.guid(system).u32(version).u16(encrypted.size());
            encrypted.forEach(object -> object.write(out));
            out.u32(data.size()).bytes(data);
        }
    }

    /**
     * What is protected.
     *
     * @param type how it is named: 1 for a stream number
     * @param name what names it: two bytes for a stream number
     */
    public record EncryptedObject(int type, Bytes name) {
        private static EncryptedObject read(Cursor in) throws AsfException {
            return new EncryptedObject(in.u16(), in.bytes(in.u16()));
        }

        private void write(ByteWriter out) {
            out.u16(type).u16(name.size()).bytes(name);
        }
    }

    static AdvancedContentEncryption read(Cursor in) throws AsfException {
        return new AdvancedContentEncryption(in.list(in.u16(), SYSTEM_SIZE, ProtectionSystem::read));
    }

    @Override
    public UUID id() {
        return AsfObjectId.ADVANCED_CONTENT_ENCRYPTION;
    }

    @Override
    public void write(ByteWriter out) {
        out.u16(systems.size());
        systems.forEach(system -> system.write(out));
    }
}
