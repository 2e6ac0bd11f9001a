package dev.mcdewey.ingest.coverage;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Goes along the words of a text: what stands between characters that are neither letters, digits nor marks upon them.
 * They are compared where they stand, since every word of every guide comes by here.
 */
final class Words {

    /** Of characters below 0x80: 1 for letters and digits, 0 for others. */
    private static final byte[] PLAIN = new byte[0x80];

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = (byte) (Character.isLetterOrDigit(c) ? 1 : 0);
        }
    }

    private final char[] text;
    private int from;
    private int to;
    private boolean ascii;

    /** Stands before the first word. */
    Words(String text) {
        this.text = text.toCharArray();
    }

    /** All words of a text. */
    static List<String> of(String text) {
        Words words = new Words(text);
        List<String> all = new ArrayList<>();
        while (words.next()) {
            all.add(words.word());
        }
        return all;
    }

    /** Goes to the next word; false at the end. */
    boolean next() {
        int at = to;
        while (at < text.length && lettersAt(at) == 0) {
            at++;
        }
        from = at;
        while (at < text.length && text[at] < 0x80 && PLAIN[text[at]] > 0) {
            at++;
        }
        to = at;
        for (int letters = 1; to < text.length && letters > 0; to += letters) {
            letters = lettersAt(to);
        }
        ascii = to == at;
        return from < text.length;
    }

    /** Whether the word here is the same as the word there, in whatever case. */
    boolean isAt(Words other) {
        if (!ascii || !other.ascii) {
            return word().equals(other.word());
        }
        int length = to - from;
        if (length != other.to - other.from) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!isSame(text[from + i], other.text[other.from + i])) {
                return false;
            }
        }
        return true;
    }

    /** The cases of a letter differ in one bit; digits and letters differ in others too. */
    private static boolean isSame(char a, char b) {
        return a == b || ((a ^ b) == ('a' ^ 'A') && a > '9');
    }

    private String word() {
        String word = new String(text, from, to - from).toLowerCase(Locale.ROOT);
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

    /** How many characters the part of a word takes that stands here; 0 if none does. */
    private int lettersAt(int place) {
        char c = text[place];
        return c < 0x80 ? PLAIN[c] : othersAt(place);
    }

    private int othersAt(int place) {
        int whole = Character.codePointAt(text, place);
        return isPartOfWord(whole) ? Character.charCount(whole) : 0;
    }

    private static boolean isPartOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
