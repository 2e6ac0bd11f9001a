package dev.mcdewey.index.guide;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** The first 128 bits of a SHA-256 over some parts. */
final class ContentHash {

    private static final int BYTES = 16;

    private final MessageDigest digest = sha256();

    ContentHash feed(List<String> parts) {
        feed(parts.size());
        parts.forEach(this::feed);
        return this;
    }

    /** With its length in front, since no character is sure never to occur in it. */
    ContentHash feed(String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        feed(bytes.length);
        digest.update(bytes);
        return this;
    }

    private void feed(int number) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).flip());
    }

    /** 22 URL-safe characters. */
    String value() {
        byte[] first = Arrays.copyOf(digest.digest(), BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(first);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
