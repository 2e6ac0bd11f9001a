package dev.mcdewey.ingest.parser.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Sees UTF-16 without a byte order mark: every other byte of mark-up is zero. */
final class WideText {

    private static final int LOOK_AT = 1024;
    private static final double NEARLY_ALL = 0.8;

    private WideText() {}

    static Optional<Charset> of(byte[] bytes) {
        int pairs = Math.min(bytes.length, LOOK_AT) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += bytes[2 * i] == 0 && bytes[2 * i + 1] != 0 ? 1 : 0;
            second += bytes[2 * i] != 0 && bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs == 0 || Math.max(first, second) < pairs * NEARLY_ALL) {
            return Optional.empty();
        }
        return Optional.of(first > second ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
}
