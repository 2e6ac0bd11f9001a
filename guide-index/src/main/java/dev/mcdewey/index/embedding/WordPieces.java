package dev.mcdewey.index.embedding;

import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Counts the pieces of a word as WordPiece cuts it: the longest known beginning, and again of what is left.
 *
 * <p>It is exact for words of plain letters and digits, which is nearly all of them, and leaves all else to the
 * tokenizer: a call of its native library takes longer than parsing the paragraph in which the word stands.
 */
final class WordPieces implements ToIntFunction<String> {

    /** What stands in the vocabulary before a piece that goes on a word. */
    private static final String GOES_ON = "##";

    /** A longer word is taken for one that nobody knows. */
    private static final int LONGEST_WORD = 100;

    private final Set<String> vocabulary;
    private final int longest;
    private final ToIntFunction<String> tokenizer;

    /**
     * Makes a count.
     *
     * @param vocabulary all pieces, in lower case
     * @param tokenizer counts what is not plain, without marks of its own
     */
    WordPieces(Set<String> vocabulary, ToIntFunction<String> tokenizer) {
        this.vocabulary = vocabulary;
        this.longest = vocabulary.stream().mapToInt(String::length).max().orElse(0);
        this.tokenizer = tokenizer;
    }

    @Override
    public int applyAsInt(String word) {
        return isPlain(word) ? pieces(word.toLowerCase(Locale.ROOT)) : tokenizer.applyAsInt(word);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 0x80 || !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    /** A word of which any part is unknown is one unknown token. */
    private int pieces(String word) {
        int pieces = 0;
        int from = 0;
        while (from < word.length()) {
            int end = word.length() > LONGEST_WORD ? from : longestKnown(word, from);
            if (end == from) {
                return 1;
            }
            from = end;
            pieces++;
        }
        return pieces;
    }

    /** Where the longest known piece ends that begins here, which is here if there is none. */
    private int longestKnown(String word, int from) {
        String rest = from == 0 ? word : GOES_ON + word.substring(from);
        int mark = from == 0 ? 0 : GOES_ON.length();
        for (int end = Math.min(rest.length(), longest); end > mark; end--) {
            if (vocabulary.contains(rest.substring(0, end))) {
                return from + end - mark;
            }
        }
        return from;
    }
}
