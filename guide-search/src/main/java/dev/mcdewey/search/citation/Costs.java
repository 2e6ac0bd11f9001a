package dev.mcdewey.search.citation;

/**
 * What it costs to read a guide's text as a quote, in quarters of a word.
 *
 * <p>What a quote says and the guide does not weighs more than what it leaves out: a sentence that is missing between
 * two that stand there is one change.
 */
final class Costs {

    /** A word that the guide has another one for. */
    static final int WRONG = 4;

    /** A word that the guide has none for: more, so that what was replaced is shown with what it was replaced by. */
    static final int ADDED = 5;

    /** A word of the guide that the quote leaves out. */
    static final int LEFT_OUT = 1;

    /** More than to leave out the one and to add the other: a word is never replaced by a sign. */
    static final int NEVER = 2 * (ADDED + LEFT_OUT);

    private Costs() {}

    static int reading(Token quoted, Token there) {
        if (quoted.form().equals(there.form())) {
            return 0;
        }
        return quoted.word() && there.word() ? WRONG : NEVER;
    }

    static int adding(Token quoted) {
        return quoted.soft() ? 0 : ADDED;
    }

    static int leavingOut(Token there) {
        return there.soft() ? 0 : LEFT_OUT;
    }
}
