package dev.mcdewey.ingest.parser.tidy;

import dev.mcdewey.ingest.parser.tidy.Meaning.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element that only looks like something, and what makes it plain HTML.
 *
 * @param value what the table of names says beside the meaning, or empty
 */
record Mending(Element element, Mend mend, String value) {

    private static final Map<Kind, Mend> BY_NAME = new EnumMap<>(Map.ofEntries(
            Map.entry(Kind.FRAME, new Frames()),
            Map.entry(Kind.PAIRS, new PairTables()),
            Map.entry(Kind.FORMULA, new Formulas()),
            Map.entry(Kind.GRID, new BoxTables()),
            Map.entry(Kind.TABS, new TabLabels()),
            Map.entry(Kind.FOOTNOTE, new Footnotes()),
            Map.entry(Kind.REFERENCE, (mark, value) -> mark.wrap("<sup></sup>")),
            Map.entry(Kind.CODE, new StyledCode()),
            Map.entry(Kind.LINE, new CodeLines()),
            Map.entry(Kind.HEADING, new StyledHeadings()),
            Map.entry(Kind.CAPTION, new Captions()),
            Map.entry(Kind.BULLET, new StyledItems()),
            Map.entry(Kind.STEP, new StyledItems()),
            Map.entry(Kind.NUMERALS, (list, type) -> list.attr("type", type)),
            Map.entry(Kind.NOTE, new Notes()),
            Map.entry(Kind.TITLE, new Titles())));

    private static final Map<String, Mend> BY_TAG = Map.of(
            "ul",
            new ListedHeadings(),
            "ol",
            new ListedHeadings(),
            "dl",
            new OddDefinitions(),
            "dt",
            new TermLines(),
            "table",
            new OddTables(),
            "button",
            new ButtonParts(),
            "p",
            new StyledParagraphs(),
            "div",
            new StyledHeadings());

    /** What an element needs by the strongest of its names that tells, else by its tag; most need nothing. */
    static @Nullable Mending of(Element element, List<Meaning> meanings) {
        for (Meaning meaning : meanings) {
            Mend mend = BY_NAME.get(meaning.kind());
            if (mend != null) {
                return new Mending(element, mend, meaning.value());
            }
        }
        Mend mend = BY_TAG.get(element.normalName());
        return mend == null ? null : new Mending(element, mend, "");
    }

    /** Mends the element if it still stands below the root. */
    void within(Element root) {
        Element above = element.parent();
        while (above != null && !above.equals(root)) {
            above = above.parent();
        }
        if (above != null) {
            mend.mend(element, value);
        }
    }
}
