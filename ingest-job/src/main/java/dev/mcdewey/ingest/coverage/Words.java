package dev.mcdewey.ingest.coverage;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text: what stands between characters that are neither letters, digits nor marks upon them. */
final class Words {

    private Words() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean inWord = isPartOfWord(c);
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(word(text, start, i));
                start = -1;
            }
            i += Character.charCount(c);
        }
        if (start >= 0) {
            words.add(word(text, start, text.length()));
        }
        return words;
    }

    private static String word(String text, int from, int to) {
        String word = text.substring(from, to).toLowerCase(Locale.ROOT);
        return hasLigature(word) ? Normalizer.normalize(word, Normalizer.Form.NFKC) : word;
    }

    /** Some readers untie letters that others leave tied. */
    private static boolean hasLigature(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= '\ufb00' && word.charAt(i) <= '\ufb06') {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOfWord(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
