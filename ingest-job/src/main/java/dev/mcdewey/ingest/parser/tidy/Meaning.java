package dev.mcdewey.ingest.parser.tidy;

import java.util.Comparator;

/**
 * What a vendor's name for an element means.
 *
 * @param value a level or a label, empty where the kind has none
 * @param line where it stands in the table, which decides between two of a kind
 */
record Meaning(Kind kind, String value, int line) {

    /** The surest first. */
    static final Comparator<Meaning> ORDER = Comparator.comparing(Meaning::kind).thenComparingInt(Meaning::line);

    boolean isContent() {
        return kind == Kind.CONTENT;
    }

    /** What to do with an element, the strongest first. */
    enum Kind {
        /** Is part of the guide, whatever else it is called. */
        KEEP,
        /** Holds the content; the value says how surely, from 1. */
        CONTENT,
        /** Belongs to the site. */
        DROP,
        /** Belongs to the site if it is mostly links. */
        LINKS,
        /** Is only there to place what it holds. */
        FRAME,
        /** Terms and definitions, or numbers and texts, in a table of two columns. */
        PAIRS,
        /** A formula that holds its own source. */
        FORMULA,
        /** A table made of boxes, its heads marked as such. */
        GRID,
        /** The labels of panels that follow. */
        TABS,
        /** A footnote, its mark apart from its text. */
        FOOTNOTE,
        /** The mark of a footnote in the text, which a style sheet sets off from the word before it. */
        REFERENCE,
        /** Code, though not preformatted. */
        CODE,
        /** One line of code, which goes on in the next element. */
        LINE,
        /** A heading of the level in the value. */
        HEADING,
        /** The caption of the table or figure next to it. */
        CAPTION,
        /** An item of a list at the level in the value, 1 if empty. */
        BULLET,
        /** The same, numbered. */
        STEP,
        /** A list counted by the numerals that HTML names by the type in the value. */
        NUMERALS,
        /** A note with the label in the value; without one a box, whose heading is only its title. */
        NOTE,
        /** Names what it stands in: a note, a table, a figure. */
        TITLE
    }
}
