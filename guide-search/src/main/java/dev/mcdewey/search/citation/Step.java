package dev.mcdewey.search.citation;

import dev.mcdewey.search.citation.Change.Kind;

/**
 * One word on the way through a quote and a guide.
 *
 * @param kind which of them has it
 * @param quoted the word of the quote; where the quote does not have it, that of the guide
 * @param there the word of the guide; where the guide does not have it, that of the quote
 */
record Step(Kind kind, Token quoted, Token there) {

    static Step same(Token quoted, Token there) {
        return new Step(Kind.SAME, quoted, there);
    }

    static Step added(Token quoted) {
        return new Step(Kind.ONLY_IN_QUOTE, quoted, quoted);
    }

    static Step leftOut(Token there, boolean inGap) {
        return new Step(inGap ? Kind.LEFT_OUT : Kind.ONLY_IN_GUIDE, there, there);
    }

    /** Whether a reader must see it: marks that one of them alone has are no change. */
    boolean counts() {
        return kind == Kind.SAME || kind == Kind.LEFT_OUT || !there.soft();
    }
}
