package dev.mcdewey.search.rerank;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes a message of Protocol Buffers, field by field. */
final class Message {

    private static final int VARINT = 0;
    private static final int BYTES = 2;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    Message number(int field, long value) {
        varint((long) field << 3 | VARINT);
        varint(value);
        return this;
    }

    Message text(int field, String value) {
        return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    Message part(int field, Message part) {
        return bytes(field, part.toBytes());
    }

    Message floats(int field, float... values) {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            buffer.putFloat(value);
        }
        return bytes(field, buffer.array());
    }

    byte[] toBytes() {
        return written.toByteArray();
    }

    private Message bytes(int field, byte[] value) {
        varint((long) field << 3 | BYTES);
        varint(value.length);
        written.writeBytes(value);
        return this;
    }

    private void varint(long value) {
        long rest = value;
        for (; rest > 127; rest >>>= 7) {
            written.write((int) (rest & 127) | 128);
        }
        written.write((int) rest);
    }
}
