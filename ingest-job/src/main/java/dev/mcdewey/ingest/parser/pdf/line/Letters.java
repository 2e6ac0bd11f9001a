package dev.mcdewey.ingest.parser.pdf.line;

import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What letters mean that typesetting has joined or taken apart. */
public final class Letters {

    private static final Map<Character, Character> ACCENTS = Map.of(
            '\u00b4', '\u0301', '`', '\u0300', '\u00a8', '\u0308', '\u02c6', '\u0302', '^', '\u0302', '\u02dc',
            '\u0303', '\u00b8', '\u0327', '\u02c7', '\u030c', '\u02d8', '\u0306', '\u02da', '\u030a');

    private static final String STROKE = "\u0338";
    private static final String COPYRIGHT = "\u00a9";

    private Letters() {}

    /** The letters of a glyph: ligatures as their letters, every kind of space as one. */
    static String of(String glyph) {
        if (glyph.length() == 1 && glyph.charAt(0) > ' ' && glyph.charAt(0) < '\u007f') {
            return glyph;
        }
        StringBuilder plain = new StringBuilder();
        glyph.codePoints().forEach(letter -> append(letter, plain));
        return plain.toString();
    }

    private static void append(int letter, StringBuilder plain) {
        if (letter >= 0xfb00 && letter <= 0xfb4f) {
            plain.append(Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC));
        } else if (Character.isSpaceChar(letter) || Character.isWhitespace(letter)) {
            plain.append(' ');
        } else if (letter == 0x2010 || letter == 0x2011) {
            plain.append('-');
        } else if (!Character.isISOControl(letter) && Character.getType(letter) != Character.UNASSIGNED) {
            plain.appendCodePoint(letter);
        }
    }

    /** Whether the glyph is an accent that may stand over a letter of its own. */
    static boolean isAccent(String glyph) {
        return glyph.length() == 1 && ACCENTS.containsKey(glyph.charAt(0));
    }

    /** A letter under an accent. */
    static String accented(String letter, String accent) {
        String base = letter.equals("\u0131") ? "i" : letter.equals("\u0237") ? "j" : letter;
        return Normalizer.normalize(base + ACCENTS.get(accent.charAt(0)), Normalizer.Form.NFC);
    }

    /** The sign that two make that are drawn over each other, or null if they are two. */
    static @Nullable String overlaid(String first, String second) {
        if (first.equals(STROKE)) {
            return Normalizer.normalize(second + first, Normalizer.Form.NFC);
        }
        return first.equals(COPYRIGHT) && second.equalsIgnoreCase("c") ? first : null;
    }
}
