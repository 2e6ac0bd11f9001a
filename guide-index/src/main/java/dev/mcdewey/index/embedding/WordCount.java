package dev.mcdewey.index.embedding;

import java.util.function.ToIntFunction;

/**
 * Counts the tokens of a text word by word, and asks the tokenizer for hardly any word twice: those of a manual are few.
 *
 * <p>It is exact for BERT's tokenizers, which end a token at white space and make one of every punctuation mark, but
 * for words that would share a number (see {@link KnownWords}). Brackets are left to them, since a special token such
 * as {@code [SEP]} is written with two. Safe for use by several threads.
 */
final class WordCount implements ToIntFunction<String> {

    private static final boolean[] ENDS_WORD = new boolean[0x80];

    static {
        for (char c = 0; c < ENDS_WORD.length; c++) {
            boolean mark = c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
            ENDS_WORD[c] = isSpace(c) || (mark && c != '[' && c != ']');
        }
    }

    private final ToIntFunction<String> tokenizer;
    private final KnownWords known = new KnownWords();

    /** Makes a count by a tokenizer that adds no marks of its own. */
    WordCount(ToIntFunction<String> tokenizer) {
        this.tokenizer = tokenizer;
    }

    @Override
    public int applyAsInt(String text) {
        return upTo(Integer.MAX_VALUE, text);
    }

    /** The number of tokens where that is at most the limit, else the first one above it that was seen. */
    int upTo(int limit, String text) {
        char[] chars = text.toCharArray();
        int tokens = 0;
        int start = 0;
        long word = KnownWords.EMPTY;
        for (int i = 0; i < chars.length && tokens <= limit; i++) {
            char c = chars[i];
            if (c < ENDS_WORD.length && ENDS_WORD[c]) {
                tokens += word(chars, start, i, word) + (isSpace(c) ? 0 : 1);
                start = i + 1;
                word = KnownWords.EMPTY;
            } else {
                word = KnownWords.with(word, c);
            }
        }
        return tokens > limit ? tokens : tokens + word(chars, start, chars.length, word);
    }

    private int word(char[] text, int start, int end, long word) {
        if (start == end) {
            return 0;
        }
        int tokens = known.tokens(word);
        return tokens > 0 ? tokens : known.remember(word, tokenizer.applyAsInt(new String(text, start, end - start)));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
}
