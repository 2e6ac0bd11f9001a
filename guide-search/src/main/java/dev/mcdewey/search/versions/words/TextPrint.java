package dev.mcdewey.search.versions.words;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What is kept of a text to tell whether another is the same or much like it: a hash, and some of its phrases. */
public final class TextPrint {

    /** Phrases that are kept: those with the least hashes, so that two texts keep the same ones of what they share. */
    private static final int KEPT = 256;

    private static final int PHRASE = 3;
    private static final long PRIME = 0x100000001b3L;

    private final long hash;
    private final int words;
    private final int[] phrases;

    private TextPrint(List<String> words) {
        this.hash = hash(words, 0, words.size());
        this.words = words.size();
        this.phrases = IntStream.rangeClosed(0, Math.max(0, words.size() - PHRASE))
                .map(at -> mixed(hash(words, at, Math.min(words.size(), at + PHRASE))))
                .sorted()
                .distinct()
                .limit(KEPT)
                .toArray();
    }

    /** The print of a text as Markdown. */
    public static TextPrint of(String markdown) {
        return new TextPrint(Tokens.of(markdown).words());
    }

    /** Whether both texts have the same words and signs in the same order. */
    public boolean isSame(TextPrint other) {
        return hash == other.hash && words == other.words;
    }

    /** How many words and signs the text has. */
    public int words() {
        return words;
    }

    /** The hashes of the phrases that are kept, in order. */
    public IntStream phrases() {
        return Arrays.stream(phrases);
    }

    /** How many phrases are kept of both together, which is what a number of shared ones is a part of. */
    public int phrasesWith(TextPrint other, int shared) {
        return Math.min(KEPT, phrases.length + other.phrases.length - shared);
    }

    private static long hash(List<String> words, int from, int to) {
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < to; i++) {
            hash = (hash ^ words.get(i).hashCode()) * PRIME;
        }
        return hash;
    }

    /** Spreads the hash, whose low bits are those of the last word. */
    private static int mixed(long hash) {
        long spread = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
        return (int) (spread >>> 32);
    }
}
