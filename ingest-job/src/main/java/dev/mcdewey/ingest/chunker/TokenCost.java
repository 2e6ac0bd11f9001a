package dev.mcdewey.ingest.chunker;

/** What a text costs in tokens, also where counting would mislead or take long. */
final class TokenCost {

    /**
     * WordPiece counts a word of a megabyte as one unknown token, and counting megabytes is slow; so a text costs at
     * least one token per this many characters, which no running text comes near.
     */
    static final int MOST_CHARS_PER_TOKEN = 8;

    private final TokenCount tokens;

    TokenCost(TokenCount tokens) {
        this.tokens = tokens;
    }

    /** The cost, exact where it is at most the limit; above it, only known to be above. */
    int of(String text, int limit) {
        int floor = text.length() / MOST_CHARS_PER_TOKEN;
        return floor > limit ? floor : Math.max(floor, tokens.upTo(limit, text));
    }
}
