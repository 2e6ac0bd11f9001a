package dev.mcdewey.index.guide;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * The address of a chunk by its content: equal text under equal headings of one guide has one key in every version.
 *
 * @param value 22 URL-safe characters, the first 128 bits of a SHA-256
 */
public record ChunkKey(@JsonValue String value) {

    private static final int BYTES = 16;

    /** Reads a stored key. */
    @JsonCreator
    public ChunkKey {}

    /** The key of this content. */
    public static ChunkKey of(String product, String guide, List<String> headingPath, String text) {
        MessageDigest digest = sha256();
        feed(digest, product);
        feed(digest, guide);
        feed(digest, headingPath.size());
        headingPath.forEach(heading -> feed(digest, heading));
        feed(digest, text);
        byte[] first = Arrays.copyOf(digest.digest(), BYTES);
        return new ChunkKey(Base64.getUrlEncoder().withoutPadding().encodeToString(first));
    }

    /** With its length in front, since no character is sure never to occur in it. */
    private static void feed(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        feed(digest, bytes.length);
        digest.update(bytes);
    }

    private static void feed(MessageDigest digest, int number) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).flip());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
