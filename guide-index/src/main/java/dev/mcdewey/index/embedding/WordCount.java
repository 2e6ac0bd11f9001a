package dev.mcdewey.index.embedding;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;

/**
 * Counts the tokens of a text word by word, and asks the tokenizer for no word twice: the words of a manual are few.
 *
 * <p>It is exact for BERT's tokenizers, which end a token at white space and make one of every punctuation mark.
 * Brackets are left to them, since a special token such as {@code [SEP]} is written with two. Safe for use by several
 * threads.
 */
final class WordCount implements ToIntFunction<String> {

    /** Ten times the words of a large manual, and about 10 MB. */
    private static final int REMEMBERED = 100_000;

    /** What is longer hardly comes twice. */
    private static final int LONGEST_REMEMBERED = 40;

    private final ToIntFunction<String> tokenizer;
    private final Map<String, Integer> known = new ConcurrentHashMap<>();

    /** Makes a count by a tokenizer that adds no marks of its own. */
    WordCount(ToIntFunction<String> tokenizer) {
        this.tokenizer = tokenizer;
    }

    @Override
    public int applyAsInt(String text) {
        int tokens = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (endsWord(c)) {
                tokens += word(text, start, i) + (isSpace(c) ? 0 : 1);
                start = i + 1;
            }
        }
        return tokens + word(text, start, text.length());
    }

    private int word(String text, int start, int end) {
        if (start == end) {
            return 0;
        }
        String word = text.substring(start, end);
        Integer count = known.get(word);
        return count == null ? ask(word) : count;
    }

    private int ask(String word) {
        int count = tokenizer.applyAsInt(word);
        if (word.length() <= LONGEST_REMEMBERED) {
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            known.put(word, count);
        }
        return count;
    }

    /** Only what is surely one of these; a word that holds other spaces or marks is counted right as well. */
    private static boolean endsWord(char c) {
        return isSpace(c) || (c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c) && c != '[' && c != ']');
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
}
