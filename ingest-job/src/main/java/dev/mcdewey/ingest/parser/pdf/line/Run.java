package dev.mcdewey.ingest.parser.pdf.line;

import dev.mcdewey.ingest.parser.pdf.page.Typeface;

/**
 * A word, or a part of one that is set in one style.
 *
 * @param left left edge in points
 * @param right right edge in points
 * @param baseline base line in points from the top of the page
 * @param size type size in points
 * @param spaced whether a space stands before it
 * @param blank whether that space is a letter of its own rather than a gap
 * @param rise whether it is raised or lowered against its line
 */
public record Run(
        String text,
        float left,
        float right,
        float baseline,
        float size,
        Typeface face,
        boolean spaced,
        boolean blank,
        Rise rise) {

    private static final int FIRST_ARROW = 0x2190;
    private static final int LAST_ARROW = 0x21ff;
    private static final String LENT = "\u22a2\u22a3\u2261";

    /** How a run stands to its line. */
    public enum Rise {
        /** On the base line. */
        NONE,
        /** Raised: a power or the mark of a footnote. */
        RAISED,
        /** Lowered: an index. */
        LOWERED
    }

    /** Whether it is an arrow or a like sign, which a font of code lacks and another lends it. */
    boolean lent() {
        return text.codePoints()
                .allMatch(sign -> (sign >= FIRST_ARROW && sign <= LAST_ARROW) || LENT.indexOf(sign) >= 0);
    }

    Run standing(Rise other) {
        return new Run(text, left, right, baseline, size, face, spaced, blank, other);
    }

    /** The same run after a space, or after none. */
    public Run spacedBefore(boolean space) {
        return new Run(text, left, right, baseline, size, face, space, blank, rise);
    }

    /** The same words in another typeface. */
    public Run in(Typeface other) {
        return new Run(text, left, right, baseline, size, other, spaced, blank, rise);
    }

    /** The same place with other words. */
    public Run saying(String words) {
        return new Run(words, left, right, baseline, size, face, spaced, blank, rise);
    }
}
