package dev.mcdewey.search.citation;

import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.search.query.Filters;
import org.jspecify.annotations.Nullable;

/**
 * Words that somebody says stand in a guide.
 *
 * @param quote the words, from {@link #MIN_WORDS} words to {@link #MAX_LENGTH} characters; an ellipsis, also in
 *     brackets, joins parts between which words were left out
 * @param chunkId where they are said to stand; null for anywhere
 * @param filters where else they may stand; the version may be written as {@link
 *     dev.mcdewey.search.library.MeantVersion} reads it
 */
public record Quotation(String quote, @Nullable ChunkId chunkId, Filters filters) {

    /** Fewer words stand nearly anywhere. */
    public static final int MIN_WORDS = 3;

    /** About two chunks; who quotes more quotes a section. */
    public static final int MAX_LENGTH = 2000;

    /** Whether this many words can be looked for. */
    public static boolean isLongEnough(String quote) {
        return Quote.of(quote).words() >= MIN_WORDS;
    }
}
