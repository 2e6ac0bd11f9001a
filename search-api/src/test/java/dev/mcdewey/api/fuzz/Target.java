package dev.mcdewey.api.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/** Writes values into a request line, mostly as one should. */
final class Target {

    private static final List<String> BROKEN =
            List.of("%", "%zz", "%c3", "%c0%af", "%2", "%00", "+", ";", "//", "%u0041");

    private final Chance chance;
    private final double trouble;

    /** Writes that go wrong as often as this share says. */
    Target(Chance chance, double trouble) {
        this.chance = chance;
        this.trouble = trouble;
    }

    String written(String value) {
        if (!chance.of(trouble)) {
            return encoded(value);
        }
        return chance.of(0.5) ? broken(encoded(value)) : value.replaceAll("[\\p{Cntrl}\\s#?&]", "");
    }

    private String broken(String encoded) {
        int at = chance.between(0, encoded.length());
        return encoded.substring(0, at) + chance.oneOf(BROKEN) + encoded.substring(at);
    }

    private static String encoded(String value) {
        return value.codePoints().mapToObj(Target::encoded).collect(Collectors.joining());
    }

    /** Half of a character, which no encoder writes, becomes the bytes that a careless one would write. */
    private static String encoded(int codePoint) {
        boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return half
                ? String.format("%%ED%%%02X%%%02X", 0x80 | (codePoint >> 6 & 0x3f), 0x80 | (codePoint & 0x3f))
                : UriUtils.encode(Character.toString(codePoint), StandardCharsets.UTF_8);
    }
}
