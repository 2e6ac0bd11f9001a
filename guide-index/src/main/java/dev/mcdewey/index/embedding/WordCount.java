package dev.mcdewey.index.embedding;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;

/**
 * Counts the tokens of a text word by word, and asks the tokenizer for hardly any word twice: those of a manual are few.
 *
 * <p>It is exact for BERT's tokenizers, which end a token at white space and make one of every punctuation mark.
 * Brackets are left to them, since a special token such as {@code [SEP]} is written with two. Safe for use by several
 * threads.
 */
final class WordCount implements ToIntFunction<String> {

    /** As many long words as a large manual has, and about 5 MB. */
    private static final int LONG_WORDS = 50_000;

    /** What is longer hardly comes twice. */
    private static final int LONGEST_KNOWN = 40;

    private static final boolean[] ENDS_WORD = new boolean[0x80];

    static {
        for (char c = 0; c < ENDS_WORD.length; c++) {
            boolean mark = c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
            ENDS_WORD[c] = isSpace(c) || (mark && c != '[' && c != ']');
        }
    }

    private final ToIntFunction<String> tokenizer;
    private final PackedWords shortWords = new PackedWords();
    private final Map<String, Integer> longWords = new ConcurrentHashMap<>();

    /** Makes a count by a tokenizer that adds no marks of its own. */
    WordCount(ToIntFunction<String> tokenizer) {
        this.tokenizer = tokenizer;
    }

    @Override
    public int applyAsInt(String text) {
        int tokens = 0;
        int start = 0;
        long packed = PackedWords.EMPTY;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ENDS_WORD.length && ENDS_WORD[c]) {
                tokens += word(text, start, i, packed) + (isSpace(c) ? 0 : 1);
                start = i + 1;
                packed = PackedWords.EMPTY;
            } else {
                packed = PackedWords.with(packed, c);
            }
        }
        return tokens + word(text, start, text.length(), packed);
    }

    private int word(String text, int start, int end, long packed) {
        if (start == end) {
            return 0;
        }
        if (packed == PackedWords.TOO_LONG) {
            return longWord(text.substring(start, end));
        }
        int known = shortWords.tokens(packed);
        return known > 0 ? known : shortWords.remember(packed, tokenizer.applyAsInt(text.substring(start, end)));
    }

    private int longWord(String word) {
        Integer known = longWords.get(word);
        if (known != null) {
            return known;
        }
        int tokens = tokenizer.applyAsInt(word);
        if (word.length() <= LONGEST_KNOWN) {
            if (longWords.size() >= LONG_WORDS) {
                longWords.clear();
            }
            longWords.put(word, tokens);
        }
        return tokens;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
}
