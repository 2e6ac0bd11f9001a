package dev.mcdewey.ingest.parser.reader;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What single characters are to a reader's eye. */
final class Glyphs {

    private static final Pattern UNSEEN = Pattern.compile("[\\u200b\\u00ad\\ufeff]");

    private Glyphs() {}

    static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || Character.isWhitespace(c);
    }

    /** Only says where a word may be broken. */
    static boolean isUnseen(char c) {
        return c == '\u200b' || c == '\u00ad' || c == '\ufeff';
    }

    /** Letters that a typesetter ties together are still letters, by which a reader searches. */
    static boolean isLigature(char c) {
        return c >= '\ufb00' && c <= '\ufb06';
    }

    static String untied(char ligature) {
        return Normalizer.normalize(Character.toString(ligature), Normalizer.Form.NFKC);
    }

    /** Without what is unseen, which would part a name for every search. */
    static String seen(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (isUnseen(name.charAt(i))) {
                return UNSEEN.matcher(name).replaceAll("");
            }
        }
        return name;
    }
}
