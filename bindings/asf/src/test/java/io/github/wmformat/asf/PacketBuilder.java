package io.github.wmformat.asf;

/** Builds one data packet; field widths are length types: 0 none, 1 byte, 2 word, 3 double word. */
final class PacketBuilder {
    static final int NONE = 0;

    private final int size;
    private final LittleEndian payloads = new LittleEndian();
    private int payloadCount;
    private byte[] errorCorrection = {(byte) 0x82, 0, 0};
    private int packetLengthType = NONE;
    private int sequenceType = NONE;
    private int paddingType = 1;
    private int numberType = 1;
    private int offsetType = 3;
    private int replicatedType = 1;
    private int payloadLengthType = 2;
    private boolean multiple = true;
    private long sendTime;
    private long packetLength = -1;
    private long padding = -1;

    PacketBuilder() {
        this(AsfBuilder.PACKET_SIZE);
    }

    PacketBuilder(int size) {
        this.size = size;
    }

    PacketBuilder errorCorrection(int... bytes) {
        errorCorrection = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            errorCorrection[i] = (byte) bytes[i];
        }
        return this;
    }

    PacketBuilder lengthTypes(int packetLengthField, int sequence, int paddingField) {
        packetLengthType = packetLengthField;
        sequenceType = sequence;
        paddingType = paddingField;
        return this;
    }

    PacketBuilder payloadTypes(int number, int offset, int replicated, int payloadLength) {
        numberType = number;
        offsetType = offset;
        replicatedType = replicated;
        payloadLengthType = payloadLength;
        return this;
    }

    PacketBuilder single() {
        multiple = false;
        return this;
    }

    PacketBuilder sendTime(long milliseconds) {
        sendTime = milliseconds;
        return this;
    }

    PacketBuilder packetLength(long value) {
        packetLength = value;
        return this;
    }

    PacketBuilder padding(long value) {
        padding = value;
        return this;
    }

    /** A payload of a whole object. */
    PacketBuilder object(int stream, int number, long time, byte... data) {
        return fragment(stream, number, time, data.length, 0, data);
    }

    PacketBuilder fragment(int stream, int number, long time, long objectSize, long offset, byte... data) {
        byte[] replicated = new LittleEndian().u32(objectSize).u32(time).done();
        return payload(stream, number, offset, replicated, data.length, data);
    }

    /** A compressed payload: objects of a constant distance in time. */
    PacketBuilder compressed(int stream, int number, long time, int delta, byte[]... objects) {
        var data = new LittleEndian();
        for (byte[] object : objects) {
            data.u8(object.length).bytes(object);
        }
        return payload(stream, number, time, new byte[] {(byte) delta}, data.size(), data.done());
    }

    PacketBuilder payload(int stream, int number, long offset, byte[] replicated, long toldLength, byte... data) {
        payloads.u8(stream).number(number, width(numberType)).number(offset, width(offsetType));
        payloads.number(replicated.length, width(replicatedType)).bytes(replicated);
        if (multiple) {
            payloads.number(toldLength, width(payloadLengthType));
        }
        payloads.bytes(data);
        payloadCount++;
        return this;
    }

    byte[] build() {
        int head = errorCorrection.length + 2 + width(packetLengthType) + width(sequenceType) + width(paddingType);
        int used = head + 6 + (multiple ? 1 : 0) + payloads.size();
        var packet = new LittleEndian().bytes(errorCorrection);
        packet.u8((multiple ? 1 : 0) | (sequenceType << 1) | (paddingType << 3) | (packetLengthType << 5));
        packet.u8(0x40 | (numberType << 4) | (offsetType << 2) | replicatedType);
        packet.number(packetLength < 0 ? used : packetLength, width(packetLengthType));
        packet.number(0, width(sequenceType));
        packet.number(padding < 0 ? size - used : padding, width(paddingType));
        packet.u32(sendTime).u16(0);
        if (multiple) {
            packet.u8(payloadCount | (payloadLengthType << 6));
        }
        packet.bytes(payloads.done());
        return packet.zeros(size - packet.size()).done();
    }

    private static int width(int type) {
        return type == 3 ? Integer.BYTES : type;
    }
}
